import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findCoordinator } from '@/lib/data/formats';
import { findRepertoire } from '@/lib/data/gaps';
import { toInstant } from '@/lib/data/instants';
import { countOwedNotes } from '@/lib/data/notes';
import { findPreparation, type Preparation } from '@/lib/data/preparation';
import { listComingInterviews } from '@/lib/data/today';
import { askLetter } from '@/lib/domain/ask-letter';
import { clockWords, dateWords, daysFrom, momentWords } from '@/lib/domain/day-words';
import type { Gap, GapTarget } from '@/lib/domain/gap-facts';
import { fitPlan, PLANNED_FROM_HOURS, type HoursLeft, type Stretch } from '@/lib/domain/gap-plan';
import { gapPicture } from '@/lib/domain/gap-picture';
import { gapsHeading, gapsLead, minutesWords, readyOf } from '@/lib/domain/gap-words';
import { gapsOf } from '@/lib/domain/gaps';
import { HOUR } from '@/lib/domain/heat';
import { mailtoLink } from '@/lib/domain/mailto';
import { firstNameOf, shortCompanyOf } from '@/lib/domain/names';
import { theRound } from '@/lib/domain/steps';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { plainDateIn, resolveWallTime } from '@/lib/domain/time';
import { titleOf } from '../../../today';
import { gapFactsOf } from './facts';

/** Reads what is prepared for a round and says what is missing, fitted to the hours left. Null when it is not there. */
export async function readGaps({ owner, account }: OwnerSession, roundId: string, now: Date) {
  const round = await findPreparation(owner, roundId);
  if (!round) return null;
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const today = plainDateIn(at, zone);
  const [repertoire, coordinator, coming, notes] = await Promise.all([
    findRepertoire(owner),
    findCoordinator(owner, round.applicationId),
    listComingInterviews(owner, now),
    countOwedNotes(owner, now),
  ]);
  const facts = gapFactsOf(round, repertoire, { today, coordinator: coordinator?.name ?? null });
  const gaps = gapsOf(facts);
  const startAt = round.interviews[0] ? toInstant(round.interviews[0].startAt) : at;
  const untilMs = startAt.epochMilliseconds - at.epochMilliseconds;
  const isPlanned = untilMs > 0 && untilMs <= PLANNED_FROM_HOURS * HOUR;
  const hours = {
    now: at,
    startAt,
    leaveAt: leaveAtOf(round, startAt),
    taken: takenOf(coming, roundId, startAt),
    notes,
    quiet: { start: Temporal.PlainTime.from(account.quietStart), end: Temporal.PlainTime.from(account.quietEnd) },
    zone,
  };
  const plan = isPlanned ? fitPlan(hours, gaps) : null;
  const fits = gaps.filter(({ id }) => !plan?.leftOut.includes(id));
  const leftOut = gaps.filter(({ id }) => plan?.leftOut.includes(id));
  const numbers = new Map([...fits, ...leftOut].map(({ id }, index) => [id, index + 1]));
  const picture = plan && gapPicture(hours, plan, (id) => numbers.get(id) ?? 0, hour12);
  const daysLeft = daysFrom(today, plainDateIn(startAt, zone));
  const sum = (some: Gap[]) => some.reduce((minutes, gap) => minutes + gap.minutes, 0);
  const row = rowOf(round, coordinator, account, dateWords(plainDateIn(startAt, zone), today));
  const startOf = (id: string) => {
    const placed = plan?.placed.find((each) => each.id === id);
    return placed ? shortMoment(placed.start, at, zone, hour12) : null;
  };
  const numbered = (gap: Gap) => ({ ...row(gap), number: numbers.get(gap.id) ?? 0, start: startOf(gap.id) });
  return {
    when: `${round.application.company.name}, ${titleOf(round).toLowerCase()}, ${momentWords(startAt, at, zone, hour12)}`,
    heading: gapsHeading({ missing: gaps.length, fits: plan && fits.length, untilMs, daysLeft }),
    lead: gapsLead({
      company: shortCompanyOf(round.application.company.name),
      untilMs,
      daysLeft: plan || untilMs <= 0 ? null : daysLeft,
      taken: hours.taken.map(({ label }) => label),
      notes: plan?.notes.length ?? 0,
      sleeps: (picture?.nights.length ?? 0) > 0,
      freeMinutes: plan?.freeMinutes ?? 0,
      needMinutes: sum(fits),
      leftOutMinutes: sum(leftOut),
    }),
    total: minutesWords(sum(fits)),
    picture: picture && { ...picture, end: clockWords(startAt, zone, hour12) },
    sentence: `The hours until ${momentWords(startAt, at, zone, hour12)}: ${plan?.placed.length ?? 0} blocks of preparation.`,
    gaps: fits.map(numbered),
    leftOut: leftOut.map(numbered),
    ready: readyOf(facts),
  };
}

/** A time as the list shows it: '17:15', 'Wed 08:41'. */
function shortMoment(at: Instant, now: Instant, zone: string, hour12: boolean): string {
  const clock = clockWords(at, zone, hour12);
  const date = plainDateIn(at, zone);
  return daysFrom(plainDateIn(now, zone), date) === 0 ? clock : `${dateWords(date, plainDateIn(now, zone)).slice(0, 3)} ${clock}`;
}

/** When the owner sets out: a wall time on the day of the first sitting, in its zone. */
function leaveAtOf({ leaveBy, interviews }: Preparation, startAt: Instant): Instant | null {
  const first = interviews[0];
  if (!first || !/^\d\d:\d\d$/.test(leaveBy)) return null;
  const day = startAt.toZonedDateTimeISO(first.zone).toPlainDate();
  return resolveWallTime(day.toPlainDateTime(Temporal.PlainTime.from(leaveBy)), first.zone).instant;
}

/** The owner's other interviews before this one, those of one round in one piece. */
function takenOf(coming: Awaited<ReturnType<typeof listComingInterviews>>, roundId: string, until: Instant) {
  const taken = new Map<string, Stretch & { label: string }>();
  for (const sitting of coming) {
    const { id, application } = sitting.round;
    const [start, end] = [toInstant(sitting.startAt), toInstant(sitting.endAt)];
    if (id === roundId || Temporal.Instant.compare(start, until) >= 0) continue;
    taken.set(id, { start: taken.get(id)?.start ?? start, end, label: shortCompanyOf(application.company.name) });
  }
  return [...taken.values()] satisfies HoursLeft['taken'];
}

type Coordinator = Awaited<ReturnType<typeof findCoordinator>>;

/** A gap as its row: where its button leads, and a ready letter where somebody can be asked. */
function rowOf(round: Preparation, coordinator: Coordinator, { name }: OwnerSession['account'], day: string) {
  return (gap: Gap) => {
    const link = { href: hrefOf(gap.target, round), label: gap.act, isMail: false };
    const base = { id: gap.id, words: gap.words, why: gap.why, minutes: minutesWords(gap.minutes) };
    if (!gap.asks || !coordinator?.email) return { ...base, action: link, also: null };
    const about = { toName: coordinator.name, ownerName: name, company: round.application.company.name, round: theRound(titleOf(round)), day };
    const mail = { href: mailtoLink(coordinator.email, askLetter(about, gap.asks)), label: `Write to ${firstNameOf(coordinator.name)}`, isMail: true };
    return { ...base, action: mail, also: link };
  };
}

function hrefOf(target: GapTarget, { id, applicationId }: Preparation): string {
  switch (target.at) {
    case 'person':
      return `/people/${target.id}`;
    case 'seat':
      return `/people/${target.id}/edit`;
    case 'round':
      return `/rounds/${id}/edit`;
    case 'logistics':
      return `/rounds/${id}`;
    case 'claims':
      return '/claims';
    case 'materials':
      return `/applications/${applicationId}#materials`;
    case 'research':
    case 'requirements':
    case 'ninety-days':
      return `/applications/${applicationId}/${target.at}`;
    default:
      return `/rounds/${id}/${target.at}`;
  }
}
