import { randomUUID } from 'node:crypto';
import { foldName } from '@/lib/domain/names';
import { noteDeadline } from '@/lib/domain/notes';
import type { OwnerId } from '@/lib/domain/owner';
import type { SamplePerson } from '@/lib/domain/sample-person';
import type { SampleApplication, SampleNote, SampleRound, SampleSitting, SampleStated } from '@/lib/domain/sample-picture';
import type { Instant } from '@/lib/domain/temporal';
import type { Prisma } from './generated/prisma/client';
import { toDate, toDateOrNull } from './instants';
import { claimRows } from './sample-claim-rows';
import type { SampleQuestions } from './sample-questions-rows';
import { requirementRows } from './sample-requirement-rows';
import { storyRunRows, tellingRows, type SampleStories } from './sample-story-rows';

/** Whose sample it is, and the moment it is set at. */
export type SampleOf = { owner: OwnerId; zone: string; now: Date };

/** Applications of the sample as rows. Of the notes only those that are closed: the rules owe the others. */
export type SampleRows = {
  moves: Prisma.MoveCreateManyInput[];
  replies: Prisma.ReplyCreateManyInput[];
  stated: Prisma.StatedReplyCreateManyInput[];
  people: (Prisma.PersonCreateManyInput & { id: string })[];
  rounds: (Prisma.RoundCreateManyInput & { id: string })[];
  signs: Prisma.SignCreateManyInput[];
  interviews: Prisma.InterviewCreateManyInput[];
  encounters: Prisma.EncounterCreateManyInput[];
  talkingPoints: Prisma.TalkingPointCreateManyInput[];
  notes: Prisma.ThankYouNoteCreateManyInput[];
  claims: Prisma.ClaimCreateManyInput[];
  requirements: Prisma.RequirementCreateManyInput[];
  tellings: Prisma.TellingCreateManyInput[];
  storyRuns: Prisma.StoryRunCreateManyInput[];
  drills: Prisma.DrillRunCreateManyInput[];
  drilled: Prisma.DrillAnswerCreateManyInput[];
  ticks: Prisma.PreparationTickCreateManyInput[];
  drafts: { roundId: string; personId: string; note: SampleNote }[];
  questions: SampleQuestions[];
};

export type SampleAt = { applicationId: string; companyId: string };

type Ledger = SampleOf & SampleAt & { stories: SampleStories; rows: SampleRows; ids: Map<SamplePerson, string> };

/** @returns everything that hangs on an application of the sample, except its offer. */
export function sampleRows(of: SampleOf, at: SampleAt, sample: SampleApplication, stories: SampleStories): SampleRows {
  const { applicationId } = at;
  const rows: SampleRows = {
    ...noSampleRows(),
    moves: sample.moves.map((move) => ({ ...move, at: toDate(move.at), applicationId })),
    replies: (sample.replies ?? []).map((reply) => ({ ...reply, at: toDate(reply.at), applicationId })),
  };
  const ledger: Ledger = { ...of, ...at, stories, rows, ids: new Map() };
  const createdAt = toDate(sample.moves[0]!.at);
  rows.requirements.push(...requirementRows(stories, { applicationId, createdAt }, sample.requirements ?? []));
  if (sample.stated) rows.stated.push(statedRow(ledger, sample.stated));
  for (const round of sample.rounds ?? []) roundRows(ledger, round);
  if (sample.helper) helperRows(ledger, sample.helper);
  return rows;
}

/** The rows of several applications, to be written together. */
export function togetherRows(parts: readonly SampleRows[]): SampleRows {
  const all = noSampleRows();
  const keys = Object.keys(all) as (keyof SampleRows)[];
  return Object.fromEntries(keys.map((key) => [key, parts.flatMap((part): unknown[] => part[key])])) as SampleRows;
}

function noSampleRows(): SampleRows {
  return {
    moves: [],
    replies: [],
    stated: [],
    people: [],
    rounds: [],
    signs: [],
    interviews: [],
    encounters: [],
    talkingPoints: [],
    notes: [],
    claims: [],
    requirements: [],
    tellings: [],
    storyRuns: [],
    drills: [],
    drilled: [],
    ticks: [],
    drafts: [],
    questions: [],
  };
}

function statedRow({ applicationId, zone }: Ledger, { words, on, saidAt }: SampleStated, roundId?: string) {
  return { applicationId, roundId, words, byDay: on?.toString() ?? null, zone, saidAt: toDate(saidAt) };
}

function roundRows(ledger: Ledger, round: SampleRound): void {
  const { rows, owner, applicationId } = ledger;
  const { kind, remark, logistics } = round;
  const id = randomUUID();
  const ordinal = rows.rounds.filter((each) => each.kind === kind).length + 1;
  const bookedAt = toDate(round.bookedAt);
  const loggedAt = toDateOrNull(round.sittings.at(-1)?.actual?.end ?? null);
  const times = { bookedAt, createdAt: bookedAt, loggedAt };
  rows.rounds.push({ id, ownerId: owner, applicationId, kind, ordinal, remark, ...logistics, ...times, ...round.fit });
  for (const sign of round.signs ?? []) rows.signs.push({ roundId: id, kind: sign });
  if (round.stated) rows.stated.push(statedRow(ledger, round.stated, id));
  for (const sitting of round.sittings) sittingRows(ledger, id, sitting);
  const personIdOf = (person: SamplePerson) => personId(ledger, person);
  rows.tellings.push(...tellingRows(ledger.stories, { id, at: bookedAt, toldAt: loggedAt, personIdOf }, round.tellings ?? []));
  rows.storyRuns.push(...storyRunRows(ledger.stories, id, round.storyRuns ?? []));
  const ended = (person: SamplePerson) => toDate(endsOf(round, person).at(-1)!);
  rows.claims.push(...claimRows({ id, owner, applicationId, endOf: ended, personIdOf }, round.claims ?? []));
  rows.questions.push({ roundId: id, round, idOf: personIdOf });
  for (const note of round.notes ?? []) {
    const of = { roundId: id, personId: personId(ledger, note.person) };
    if (note.state === 'draft') rows.drafts.push({ ...of, note });
    else rows.notes.push({ ...closedNote(ledger, note, endsOf(round, note.person)), ...of });
  }
}

function sittingRows(ledger: Ledger, roundId: string, { planned, actual, met, ...rest }: SampleSitting): void {
  const { rows, owner, zone } = ledger;
  const effective = actual ?? planned;
  const id = randomUUID();
  rows.interviews.push({
    ...rest,
    id,
    ownerId: owner,
    roundId,
    plannedStartAt: toDate(planned.start),
    plannedEndAt: toDate(planned.end),
    actualStartAt: toDateOrNull(actual?.start ?? null),
    actualEndAt: toDateOrNull(actual?.end ?? null),
    startAt: toDate(effective.start),
    endAt: toDate(effective.end),
    zone,
    wallStart: wallTime(planned.start, zone),
    wallEnd: wallTime(planned.end, zone),
  });
  for (const [position, { person, relation, until, points = [] }] of met.entries()) {
    const encounterId = randomUUID();
    const endAt = toDateOrNull(until ?? null);
    const who = personId(ledger, person, ledger.companyId);
    rows.encounters.push({ id: encounterId, interviewId: id, personId: who, relation, endAt, position });
    for (const [order, words] of points.entries()) rows.talkingPoints.push({ encounterId, position: order, words });
  }
}

function wallTime(at: Instant, zone: string): string {
  return at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** The id of a person, written down when they come up first. */
function personId({ rows, ids, owner, now }: Ledger, person: SamplePerson, companyId: string | null = null): string {
  const known = ids.get(person);
  if (known) return known;
  const id = randomUUID();
  const nameKey = person.name ? foldName(person.name) : '';
  ids.set(person, id);
  rows.people.push({ ...person, id, ownerId: owner, companyId, nameKey, sample: true, createdAt: now });
  return id;
}

/** When the conversations of a round with somebody ended. */
function endsOf(round: SampleRound, person: SamplePerson): Instant[] {
  return round.sittings.flatMap(({ met, planned, actual }) =>
    met.filter((each) => each.person === person).map(({ until }) => until ?? (actual ?? planned).end),
  );
}

/** A note that was sent or skipped. Its deadline is that of rule 1. */
function closedNote({ owner, applicationId }: Ledger, note: SampleNote, ends: Instant[]) {
  const at = toDate(note.at);
  const base = { ownerId: owner, applicationId, dueAt: toDate(noteDeadline(ends)), createdAt: toDate(ends.at(-1)!) };
  if (note.state === 'skipped') return { ...base, skippedAt: at, skipReason: note.reason };
  return { ...base, ...note.letter, draftedAt: at, sentAt: at };
}

/** Somebody who helped without being in a round: their note was due a day after they did. */
function helperRows(ledger: Ledger, helper: NonNullable<SampleApplication['helper']>): void {
  const { person, helped, helpedAt, note } = helper;
  const who = personId(ledger, person);
  ledger.rows.notes.push({ ...closedNote(ledger, note, [helpedAt]), personId: who, helped });
}
