import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { hasSample } from '@/lib/data/applications';
import { toInstant } from '@/lib/data/instants';
import { listOffersDue } from '@/lib/data/offers';
import { listOwedNotes, listSentNotes, listTalkingPoints } from '@/lib/data/notes';
import { countOverdueReplies, countStages } from '@/lib/data/pipeline-counts';
import { knowsAnybody } from '@/lib/data/people';
import { waitOfRow } from '@/lib/data/step-facts';
import { listComingInterviews, listExpectedReplies, listOverdueReplies, listUnloggedRounds } from '@/lib/data/today';
import { dayLineOf } from '@/lib/domain/day-line';
import { clockWords, dateWords, dueWords, zonesDiffer } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';
import { heatOf, replyHeatOf, type Heat } from '@/lib/domain/heat';
import type { Stage } from '@/lib/domain/pipeline';
import { NO_FILTER } from '@/lib/domain/pipeline-view';
import { offerDayWords } from '@/lib/domain/steps';
import { daysPast, type Wait } from '@/lib/domain/replies';
import { roundTitle, type RoundKind } from '@/lib/domain/rounds';
import { shortCompanyOf } from '@/lib/domain/names';
import { headlineOf, hintOf } from '@/lib/domain/today';
import { plainDateIn, startOfDay } from '@/lib/domain/time';
import { Temporal } from '@/lib/domain/temporal';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { zoneLabel } from '@/lib/domain/zone-words';
import { mailFacts } from './mail-facts';
import { countMissing } from './rounds/[id]/gaps/missing';

const DAY = 86_400_000;
const SHOWN_OVERDUE = 4;
const SHOWN_ROUNDS = 4;
const OFFER_DAYS_AHEAD = 3;

/** Reads everything Today shows, in one go, and asks the rules about it. */
export async function readToday({ owner, account }: OwnerSession, now: Date) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const today = plainDateIn(at, zone);
  const dayStart = new Date(startOfDay(today, zone).epochMilliseconds);
  const [owed, sentToday, coming, unlogged, overdue, expected, counts, overdueCount, isSampleHere, offers] = await Promise.all([
    listOwedNotes(owner, now),
    listSentNotes(owner, { take: 8, since: dayStart }),
    listComingInterviews(owner, now),
    listUnloggedRounds(owner, now),
    listOverdueReplies(owner, now, SHOWN_OVERDUE),
    listExpectedReplies(owner, now, 3),
    countStages(owner, NO_FILTER, now),
    countOverdueReplies(owner, now),
    hasSample(owner),
    listOffersDue(owner, today.add({ days: OFFER_DAYS_AHEAD }).toString()),
  ]);
  const withRounds = owed.flatMap((note) => (note.round ? [{ roundId: note.round.id, personId: note.person.id }] : []));
  const next = coming.find(({ startAt }) => startAt > now);
  const [points, missing] = await Promise.all([listTalkingPoints(owner, withRounds), next ? countMissing(owner, next.round.id, today) : null]);

  const notes = owed.map((note) => ({
    id: note.id,
    name: note.person.name ?? '',
    meta: [note.person.title, note.application.company.name, note.round && titleOf(note.round).toLowerCase()].filter(Boolean).join(', '),
    said: note.helped || points.get(`${note.round?.id} ${note.person.id}`)?.[0] || null,
    due: note.dueAt.getTime(),
    dueWords: dueWords(toInstant(note.dueAt), at, zone, hour12),
    mail: mailFacts(note.mails[0]),
  }));
  const dueNotes = owed.map((note) => ({ id: note.id, name: note.person.name ?? '', dueAt: toInstant(note.dueAt) }));
  const booked = coming.map((sitting) => ({
    id: sitting.round.id,
    label: `${shortCompanyOf(sitting.round.application.company.name)}, ${titleOf(sitting.round).toLowerCase()}`,
    company: shortCompanyOf(sitting.round.application.company.name),
    startAt: toInstant(sitting.startAt),
    endAt: toInstant(sitting.endAt),
  }));
  const quiet = { start: Temporal.PlainTime.from(account.quietStart), end: Temporal.PlainTime.from(account.quietEnd) };
  const nextWait = expected[0] && waitOfRow(expected[0]);
  const isEmpty = [...counts.values()].every((count) => count === 0) && !(await knowsAnybody(owner));
  const future = booked.find((each) => Temporal.Instant.compare(each.startAt, at) > 0);
  return {
    isEmpty,
    hasSample: isSampleHere,
    today,
    notes,
    headline: headlineOf({ notes: dueNotes, sentToday: sentToday.length, now: at, zone, hour12 }),
    hint: hintOf({
      notes: dueNotes,
      booked: oncePerRound(booked, at),
      nextInterview: future ?? null,
      waiting: (counts.get('applied') ?? 0) + (counts.get('screening') ?? 0) + (counts.get('interviewing') ?? 0),
      nextDate: nextWait?.expectedOn ?? null,
      isEmpty,
      now: at,
      zone,
      hour12,
    }),
    line: dayLineOf({ now: at, zone, notes: dueNotes, booked: oncePerRound(booked, at), quiet, hour12 }),
    lineSentence: lineSentence(notes.length, booked.filter((each) => each.startAt.epochMilliseconds < now.getTime() + DAY).length),
    sent: sentToday.map((note) => ({
      id: note.id,
      name: note.person.name ?? '',
      meta: [note.application.company.name, note.round && titleOf(note.round).toLowerCase()].filter(Boolean).join(', '),
      sentWords: `sent ${clockWords(toInstant(note.sentAt!), zone, hour12)}, after ${sinceWords(note.sentAt!.getTime() - note.dueAt.getTime() + DAY)}`,
    })),
    rounds: roundRows(coming, { at, zone, hour12, today })
      .slice(0, SHOWN_ROUNDS)
      .map((row) => ({ ...row, missing: row.id === next?.round.id ? missing : null })),
    offers: offers.map(({ id, role, company, offer }) => ({ id, role, company: company.name, ...offerDayWords(Temporal.PlainDate.from(offer!.answerBy!), today) })),
    unlogged: unlogged.map((round) => ({ id: round.id, company: round.application.company.name, title: titleOf(round) })),
    overdue: overdue.flatMap((row) => replyRow(row, { at, zone, today }) ?? []),
    overdueCount,
    expected: expected.flatMap((row) => replyRow(row, { at, zone, today }) ?? []),
    counts,
    heats: heatsByStage(owed, now),
  };
}

export function titleOf(round: { kind: string; ordinal: number }): string {
  return roundTitle({ kind: round.kind as RoundKind, ordinal: round.ordinal });
}

function lineSentence(notes: number, sittings: number): string {
  return `The next 24 hours: ${notes} ${plural(notes, 'note falls', 'notes fall')} due, ${sittings} ${plural(sittings, 'interview', 'interviews')}.`;
}

type Booked = { id: string; label: string; company: string; startAt: Temporal.Instant; endAt: Temporal.Instant };

/** Back-to-back sittings of a round are one block on the line. */
function oncePerRound(booked: Booked[], now: Temporal.Instant): Booked[] {
  const blocks = new Map<string, Booked>();
  const end = now.add({ hours: 24 });
  for (const each of booked.filter((one) => Temporal.Instant.compare(one.startAt, end) < 0)) {
    const block = blocks.get(each.id);
    blocks.set(each.id, block ? { ...block, endAt: each.endAt } : each);
  }
  return [...blocks.values()];
}

type Coming = Awaited<ReturnType<typeof listComingInterviews>>;
type When = { at: Temporal.Instant; zone: string; today: Temporal.PlainDate; hour12?: boolean };

function roundRows(coming: Coming, { zone, today, hour12 }: When) {
  const rounds = new Map<string, Coming>();
  for (const sitting of coming) rounds.set(sitting.round.id, [...(rounds.get(sitting.round.id) ?? []), sitting]);
  return [...rounds.values()].map((sittings) => {
    const first = sittings[0]!;
    const start = toInstant(first.startAt);
    const names = [...new Set(sittings.flatMap((sitting) => sitting.encounters.map(({ person }) => person.name)))];
    const known = names.filter((name): name is string => name !== null);
    const seats = sittings.flatMap((sitting) => sitting.encounters);
    const missing = seats.filter(({ person }) => person.name === null).length;
    return {
      id: first.round.id,
      date: dateWords(plainDateIn(start, zone), today),
      clock: theirClock(start, first.zone, { zone, hour12 }),
      company: first.round.application.company.name,
      words: roundWords(titleOf(first.round), first, known, missing),
    };
  });
}

/** Both times when the interview's zone differs from the owner's (P47). */
function theirClock(start: Temporal.Instant, theirs: string, { zone, hour12 }: { zone: string; hour12?: boolean }): string {
  const own = clockWords(start, zone, hour12);
  return zonesDiffer(start, theirs, zone) ? `${own}, ${clockWords(start, theirs, hour12)} in ${zoneLabel(theirs)}` : own;
}

function roundWords(title: string, sitting: Coming[number], known: string[], missing: number): string {
  const where = sitting.place ? ` in ${sitting.place}` : ['video', 'phone'].includes(sitting.format) ? ` by ${sitting.format}` : '';
  const total = known.length + missing;
  if (missing > 0) return `${title}${where}. ${capitalised(numberWord(missing))} of ${numberWord(total)} ${plural(total, 'name', 'names')} missing.`;
  if (known.length === 0) return `${title}${where}. Nobody is named yet.`;
  return known.length <= 2 ? `${title}${where} with ${known.join(' and ')}.` : `${title}${where}. ${capitalised(numberWord(known.length))} people to meet.`;
}

type WaitingRow = Awaited<ReturnType<typeof listOverdueReplies>>[number];

function replyRow(row: WaitingRow, { at, today }: When) {
  const wait = waitOfRow(row);
  if (!wait) return null;
  const past = daysPast(wait, at);
  const under = past > 0 ? `${past} ${plural(past, 'day', 'days')} past` : wait.isGuess ? 'a guess' : 'their date';
  return {
    id: row.id,
    company: row.company.name,
    date: dateWords(wait.expectedOn, today),
    under: past > 0 && wait.isGuess ? `${under}, our guess` : under,
    heat: wait.isGuess ? null : replyHeatOf(past),
    words: wait.words,
    wordless: wordless(wait, row.checkIns[0]?.sentAt),
  };
}

/** What stands where they gave no words: after a check-in the day is ours, whatever they had named before. */
function wordless(wait: Wait, checkedInAt: Date | null | undefined): string {
  if (checkedInAt?.getTime() === wait.since.epochMilliseconds) return 'You checked in.';
  return wait.isGuess ? 'No date given.' : 'The day they named.';
}

function heatsByStage(owed: Awaited<ReturnType<typeof listOwedNotes>>, now: Date): Map<Stage, Heat[]> {
  const first = new Map<string, { stage: Stage; heat: Heat }>();
  for (const note of owed) {
    if (first.has(note.applicationId)) continue;
    first.set(note.applicationId, { stage: note.application.stage as Stage, heat: heatOf(note.dueAt.getTime() - now.getTime()) });
  }
  const heats = new Map<Stage, Heat[]>();
  for (const { stage, heat } of first.values()) heats.set(stage, [...(heats.get(stage) ?? []), heat]);
  return heats;
}
