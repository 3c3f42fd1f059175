import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import type { ApplicationPage } from '@/lib/data/application-page';
import { toInstant } from '@/lib/data/instants';
import { stepFactsOf } from '@/lib/data/step-facts';
import { payWords, WORK_MODES } from '@/lib/domain/applications';
import { conflictsOf, conflictWords } from '@/lib/domain/claims';
import { clockWords, dateWords, momentWords, zonesDiffer } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';
import { heatOf, replyHeatOf } from '@/lib/domain/heat';
import { nextStepOf } from '@/lib/domain/next-step';
import { CLOSE_REASON_LABELS, STAGES, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { daysPast } from '@/lib/domain/replies';
import { FORMATS } from '@/lib/domain/rounds';
import { ranLongerMinutes, SIGNS } from '@/lib/domain/signs';
import { plainDateIn } from '@/lib/domain/time';
import { Temporal } from '@/lib/domain/temporal';
import { plural } from '@/lib/domain/words';
import { workingDaysBetween } from '@/lib/domain/working-days';
import { zoneLabel } from '@/lib/domain/zone-words';
import { shortCompanyOf } from '@/lib/domain/names';
import { titleOf } from '../../today';
import { afterOf, guardsOf, trendOf } from './after';
import { coveredOf, preparationOf } from './preparation';

const DAY = 86_400_000;
const dayOf = (date: Date, zone: string) => plainDateIn(toInstant(date), zone);

/** Turns an application's rows into what its page shows. Times are in the owner's zone. */
export function applicationView(row: ApplicationPage, { account }: OwnerSession, dismissed: Dismissals, now: Date) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const today = plainDateIn(at, zone);
  const facts = stepFactsOf(
    {
      ...row,
      noteList: row.noteList.filter((note) => !note.sentAt && !note.skippedAt),
      rounds: row.rounds.map((round) => ({ ...round, interviews: round.interviews.filter((each) => !each.cancelledAt) })),
    },
    now,
  );
  return {
    id: row.id,
    company: row.company.name,
    role: row.role,
    stage: row.stage as Stage,
    version: row.version,
    link: row.link,
    step: nextStepOf(facts, at, zone, hour12),
    steps: STAGES.slice(0, 5).map((stage) => {
      const since = row.moves.findLast((move) => move.stage === stage);
      const reached = STAGES.indexOf(stage) < STAGES.indexOf(row.stage as Stage) && row.stage !== 'closed';
      const state = stage === row.stage ? ('now' as const) : reached || (row.stage === 'closed' && since) ? ('done' as const) : null;
      return { stage, state, date: since ? dateWords(dayOf(since.at, zone), today).replace(/^\w+ /, '') : '' };
    }),
    closing: row.stage === 'closed' ? { words: CLOSE_REASON_LABELS[row.closeReason as CloseReason] ?? 'Closed', date: dateWords(dayOf(row.stageSince, zone), today) } : null,
    said: saidOf(facts.wait, row.checkIns[0]?.sentAt, at, today),
    pay: payWords({ min: row.payMin, max: row.payMax, currency: row.payCurrency, period: row.payPeriod }),
    place: whereOf(row.place, row.workMode),
    source: row.source,
    sourceDetail: row.sourceDetail,
    offer: row.offer && offerOf(row.offer, today),
    rounds: row.rounds.map((round) => ({ ...roundOf(round, row, { zone, hour12, now, today, at }), after: afterOf(round, row.company.id, dismissed) })).sort((a, b) => b.startAt - a.startAt),
    checkIns: row.checkIns.flatMap(({ sentAt, person, ...letter }) =>
      sentAt
        ? {
            ...letter,
            startAt: sentAt.getTime(),
            name: person?.name ?? 'the hiring team',
            date: dateWords(dayOf(sentAt, zone), today),
            time: clockWords(toInstant(sentAt), zone, hour12),
          }
        : [],
    ),
    helperNotes: row.noteList.filter((note) => !note.roundId).map((note) => noteOf(note, { zone, hour12, at })),
    moves: row.moves.map((move) => ({
      id: move.id,
      stage: move.stage as Stage,
      reason: move.reason as CloseReason | null,
      day: dayOf(move.at, zone).toString(),
      date: dateWords(dayOf(move.at, zone), today),
    })),
    replies: row.replies.map((reply) => ({ id: reply.id, words: reply.words, date: dateWords(dayOf(reply.at, zone), today) })),
    preparation: preparationOf(row, at, zone),
    covered: coveredOf(row),
    today: today.toString(),
    trend: trendOf(row),
    guards: guardsOf(row, dismissed, now),
    conflict: conflictOf(row),
  };
}

type Dismissals = { guard: string; subject: string }[];

/** The first thing that this company has heard in two ways. */
function conflictOf(row: ApplicationPage): string | null {
  const [conflict] = conflictsOf(row.claims);
  return conflict ? conflictWords(shortCompanyOf(row.company.name), conflict) : null;
}

type Clock = { zone: string; hour12: boolean; now: Date; today: Temporal.PlainDate; at: Temporal.Instant };

/** The place and the mode, the mode only when the place does not say it already. */
function whereOf(place: string, workMode: string): string {
  const mode = WORK_MODES.find((each) => each.id === workMode)?.label ?? '';
  return place.toLowerCase().includes(mode) ? place : [place, mode].filter(Boolean).join(', ');
}

function saidOf(wait: ReturnType<typeof stepFactsOf>['wait'], checkedInAt: Date | null | undefined, at: Temporal.Instant, today: Temporal.PlainDate) {
  if (!wait) return null;
  const past = daysPast(wait, at);
  const ahead = workingDaysBetween(today, wait.expectedOn);
  const distance = past > 0 ? `${past} ${plural(past, 'day', 'days')} past` : `${ahead} working ${plural(ahead, 'day', 'days')}`;
  return {
    words: wait.words,
    wordless: checkedInAt?.getTime() === wait.since.epochMilliseconds ? 'You checked in' : wait.isGuess ? 'No date given' : 'The day they named',
    under: `${wait.isGuess ? 'A guess: ' : ''}${dateWords(wait.expectedOn, today)}, ${distance}`,
    heat: wait.isGuess ? null : replyHeatOf(past),
  };
}

function offerOf(offer: NonNullable<ApplicationPage['offer']>, today: Temporal.PlainDate) {
  return {
    pay: payWords({ min: offer.pay, max: offer.pay, currency: offer.currency, period: offer.period }),
    extras: offer.extras,
    answerBy: offer.answerBy ? dateWords(Temporal.PlainDate.from(offer.answerBy), today) : null,
    notes: offer.notes,
  };
}

type Round = ApplicationPage['rounds'][number];
type Note = ApplicationPage['noteList'][number];

function roundOf(round: Round, row: ApplicationPage, clock: Clock) {
  const { zone, hour12, now, today } = clock;
  const sittings = round.interviews;
  const going = sittings.filter((sitting) => !sitting.cancelledAt);
  const shown = going.length ? going : sittings;
  const startAt = Math.min(...shown.map((sitting) => sitting.startAt.getTime()));
  const endAt = Math.max(...shown.map((sitting) => sitting.endAt.getTime()));
  const format = FORMATS.find((each) => each.id === shown[0]?.format)?.label ?? '';
  const place = shown[0]?.place ? ` in ${shown[0].place}` : '';
  const longer = going.map((each) => ranLongerMinutes({ plannedEnd: each.plannedEndAt?.getTime() ?? null, actualEnd: each.actualEndAt?.getTime() ?? null }));
  const ranOver = Math.max(0, ...longer.map((minutes) => minutes ?? 0));
  return {
    id: round.id,
    title: `${titleOf(round)}, ${format}${place}`,
    remark: round.remark,
    startAt,
    isComing: startAt > now.getTime(),
    isLogged: round.loggedAt !== null,
    isCancelled: going.length === 0,
    date: sittings.length ? dateWords(dayOf(new Date(startAt), zone), today) : 'Not set',
    times: sittings.length ? `${clockWords(toInstant(new Date(startAt)), zone, hour12)} to ${clockWords(toInstant(new Date(endAt)), zone, hour12)}` : '',
    theirTime: theirTimeOf(shown[0], clock),
    people: peopleOf(shown, round.id, row.noteList, clock),
    signs: SIGNS.map((sign) => ({ id: sign.id, label: sign.short, on: round.signs.some((each) => each.kind === sign.id) })),
    ranOver,
    stated: round.stated?.words ?? '',
  };
}

/** Both times are shown when the interview's zone differs from the owner's (P47). */
function theirTimeOf(sitting: Round['interviews'][number] | undefined, { zone, hour12 }: Clock): string | null {
  if (!sitting || !zonesDiffer(toInstant(sitting.startAt), sitting.zone, zone)) return null;
  return `${clockWords(toInstant(sitting.startAt), sitting.zone, hour12)} in ${zoneLabel(sitting.zone)}`;
}

function peopleOf(sittings: Round['interviews'], roundId: string, notes: Note[], clock: Clock) {
  const seen = new Map<string, { id: string; name: string | null; title: string; said: string | null; note: ReturnType<typeof noteOf> | null }>();
  for (const { person, talkingPoints } of sittings.flatMap((sitting) => sitting.encounters)) {
    const known = seen.get(person.id);
    const said = known?.said ?? talkingPoints[0]?.words ?? null;
    const note = notes.find((each) => each.roundId === roundId && each.personId === person.id);
    seen.set(person.id, { ...person, said, note: note ? noteOf(note, clock) : null });
  }
  return [...seen.values()];
}

function noteOf(note: Note, { zone, hour12, at }: { zone: string; hour12: boolean; at: Temporal.Instant }) {
  const due = note.dueAt.getTime();
  const owed = due - DAY <= at.epochMilliseconds;
  const state = note.sentAt ? 'sent' : note.skippedAt ? 'skipped' : owed ? 'due' : 'coming';
  const sent = note.sentAt && `Sent ${momentWords(toInstant(note.sentAt), at, zone, hour12)}`;
  const words = { sent: sent || '', skipped: 'Skipped', due: note.draftedAt ? 'Draft' : 'Not started', coming: 'After you meet' }[state];
  const after = note.sentAt ? `after ${sinceWords(note.sentAt.getTime() - due + DAY)}` : '';
  return { id: note.id, name: note.person.name ?? '', helped: note.helped, state, due, words, after, heat: heatOf(due - at.epochMilliseconds) };
}
