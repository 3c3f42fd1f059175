import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import { reminderOfOffer, reminderOfWait } from '@/lib/domain/reminders';
import { standingOf, type Standing, type StandingFacts } from '@/lib/domain/standing';
import type { RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import type { Tx } from './client';
import { Prisma } from './generated/prisma/client';
import { sqlDate, toDate, toDateOrNull, toDayOrNull, toInstant } from './instants';
import { scheduleReminders, settleReminders, type Schedule, type Wanted } from './reminders';

/** Every row that says where an application stands. */
export const standingRows = {
  id: true,
  ownerId: true,
  createdAt: true,
  closesOn: true,
  stage: true,
  stageSince: true,
  closeReason: true,
  appliedAt: true,
  heardAt: true,
  noteDueAt: true,
  waitSince: true,
  waitExpectedOn: true,
  waitIsGuess: true,
  waitZone: true,
  waitWords: true,
  waitOverdueAt: true,
  nextInterviewAt: true,
  pressRank: true,
  pressAt: true,
  touchedAt: true,
  repliedAt: true,
  roundOneAt: true,
  roundTwoAt: true,
  offeredAt: true,
  answeredAt: true,
  archivedAt: true,
  owner: { select: { timeZone: true, guessAfterApplying: true, guessAfterRound: true } },
  moves: { select: { stage: true, at: true, reason: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  rounds: {
    select: { kind: true, bookedAt: true, interviews: { select: { startAt: true, endAt: true, cancelledAt: true } } },
  },
  replies: { select: { at: true } },
  checkIns: { where: { sentAt: { not: null } }, select: { sentAt: true } },
  stated: { select: { words: true, byDay: true, zone: true, saidAt: true } },
  offer: { select: { answerBy: true, createdAt: true } },
  noteList: { where: { sentAt: null, skippedAt: null, withdrawnAt: null }, select: { dueAt: true } },
} satisfies Prisma.ApplicationSelect;

type StandingRows = Prisma.ApplicationGetPayload<{ select: typeof standingRows }>;

/** @returns the rows as the domain wants them. */
export function standingFacts(row: StandingRows): StandingFacts {
  return {
    createdAt: toInstant(row.createdAt),
    moves: row.moves.map((move) => ({
      stage: move.stage as Stage,
      at: move.at.getTime(),
      reason: move.reason as CloseReason | null,
    })),
    rounds: row.rounds.map((round) => ({
      kind: round.kind as RoundKind,
      bookedAt: toInstant(round.bookedAt),
      interviews: round.interviews.map((sitting) => ({
        startAt: toInstant(sitting.startAt),
        endAt: toInstant(sitting.endAt),
        cancelled: sitting.cancelledAt !== null,
      })),
    })),
    replies: row.replies.map((reply) => toInstant(reply.at)),
    checkIns: row.checkIns.flatMap(({ sentAt }) => (sentAt ? toInstant(sentAt) : [])),
    stated: row.stated.map((each) => ({
      words: each.words,
      on: toDayOrNull(each.byDay),
      zone: each.zone,
      saidAt: toInstant(each.saidAt),
    })),
    offer: row.offer && { answerBy: toDayOrNull(row.offer.answerBy), createdAt: toInstant(row.offer.createdAt) },
    unsentNotes: row.noteList.map((note) => toInstant(note.dueAt)),
    closesOn: toDayOrNull(row.closesOn),
    zone: row.owner.timeZone,
    defaults: { afterApplying: row.owner.guessAfterApplying, afterRound: row.owner.guessAfterRound },
  };
}

/** @returns the stored columns for a standing. */
export function standingColumns(standing: Standing) {
  return {
    stage: standing.stage,
    stageSince: toDate(standing.stageSince),
    closeReason: standing.closeReason,
    appliedAt: toDateOrNull(standing.appliedAt),
    heardAt: toDateOrNull(standing.heardAt),
    noteDueAt: toDateOrNull(standing.noteDueAt),
    waitSince: toDateOrNull(standing.wait?.since ?? null),
    waitExpectedOn: standing.wait?.expectedOn.toString() ?? null,
    waitIsGuess: standing.wait?.isGuess ?? false,
    waitZone: standing.wait?.zone ?? '',
    waitWords: standing.wait?.words ?? '',
    waitOverdueAt: toDateOrNull(standing.wait?.overdueAt ?? null),
    nextInterviewAt: toDateOrNull(standing.nextInterviewAt),
    pressRank: standing.pressRank,
    pressAt: toDateOrNull(standing.pressAt),
    touchedAt: toDate(standing.touchedAt),
    repliedAt: toDateOrNull(standing.repliedAt),
    roundOneAt: toDateOrNull(standing.roundOneAt),
    roundTwoAt: toDateOrNull(standing.roundTwoAt),
    offeredAt: toDateOrNull(standing.offeredAt),
    answeredAt: toDateOrNull(standing.answeredAt),
  };
}

/**
 * Works out the stored columns of one application anew, and the reminders that follow from them. Called at the end of
 * every transaction that changes one of its rows.
 */
export function refreshApplication(tx: Tx, applicationId: string, now: Date): Promise<void> {
  return refreshApplications(tx, [applicationId], now);
}

/** The same for several applications at once. */
export async function refreshApplications(tx: Tx, applicationIds: readonly string[], now: Date): Promise<void> {
  const where = { id: { in: [...new Set(applicationIds)] } };
  await applyStandings(tx, await tx.application.findMany({ where, select: standingRows }), now);
}

/** Works out every open application of an owner anew, after a setting that all of them depend on has changed. */
export async function refreshAllApplications(tx: Tx, owner: OwnerId, now: Date): Promise<void> {
  const where = { ownerId: owner, stage: { not: 'closed' } };
  await applyStandings(tx, await tx.application.findMany({ where, select: standingRows }), now);
}

async function applyStandings(tx: Tx, rows: StandingRows[], now: Date): Promise<void> {
  const changed = rows.map((row) => standingNow(row, now)).filter(({ row, columns }) => !isStored(row, columns));
  await store(tx, changed.map(({ row, columns }) => ({ id: row.id, ...columns })));
  const open = changed.filter(({ columns }) => columns.stage !== 'closed');
  await settleReminders(tx, changed.filter((each) => !open.includes(each)).map(({ row }) => row.id), now);
  await scheduleReminders(tx, open.map((each) => scheduleOf(each, now)));
  await putAnsweredAway(tx, new Map(open.map(({ row, columns }) => [row.id, columns.waitOverdueAt])), now);
}

/** All in one statement: one each made moving the most at once a matter of seconds. Dates stand as the database keeps them. */
async function store(tx: Tx, rows: ({ id: string } & object)[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => column !== 'id');
  const set = columns.map((column) => Prisma.raw(`"${column}" = j."value" ->> '${column}'`));
  const kept = (value: unknown) => (value instanceof Date ? sqlDate(value) : value);
  const values = rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]: [string, unknown]) => [column, kept(value)])));
  await tx.$executeRaw`UPDATE "Application" SET ${Prisma.join(set)} FROM json_each(${JSON.stringify(values)}) AS j
    WHERE "Application"."id" = j."value" ->> 'id'`;
}

function standingNow(row: StandingRows, now: Date) {
  const facts = standingFacts(row);
  const standing = standingOf(facts, toInstant(now));
  // What is open again is in the pipeline again.
  const archivedAt = standing.stage === 'closed' ? row.archivedAt : null;
  return { row, facts, standing, columns: { ...standingColumns(standing), archivedAt } };
}

function isStored(row: Record<string, unknown>, columns: object): boolean {
  return Object.entries(columns).every(([key, value]: [string, unknown]) => row[key]?.valueOf() === value?.valueOf());
}

/** A reply that was overdue before yesterday is on the dashboard already; old news does not ring. */
function scheduleOf({ row, facts, standing }: ReturnType<typeof standingNow>, now: Date): Schedule {
  const cause = { ownerId: row.ownerId, id: row.id, applicationId: row.id };
  const wanted: Wanted[] = [];
  if (standing.wait) wanted.push(reminderOfWait(standing.wait.overdueAt));
  if (facts.offer?.answerBy) wanted.push(reminderOfOffer(facts.offer.answerBy, facts.zone));
  const yesterday = toInstant(now).subtract({ hours: 24 });
  return { cause, wanted, rings: wanted.filter((each) => Temporal.Instant.compare(each.at, yesterday) > 0) };
}

/**
 * What rang about a wait that is over, or begun anew, is no news any more.
 * @param overdueAt when the wait of each application is over its time; null while nothing is waited for
 */
async function putAnsweredAway(tx: Tx, overdueAt: ReadonlyMap<string, Date | null>, now: Date): Promise<void> {
  if (overdueAt.size === 0) return;
  const shown = await tx.reminder.findMany({
    where: { cause: { in: [...overdueAt.keys()] }, kind: 'reply-overdue', state: 'shown', seenAt: null },
    select: { id: true, cause: true, dueAt: true },
  });
  const answered = shown.filter(({ cause, dueAt }) => overdueAt.get(cause)?.getTime() !== dueAt.getTime());
  if (answered.length === 0) return;
  await tx.reminder.updateMany({ where: { id: { in: answered.map(({ id }) => id) } }, data: { seenAt: now } });
}
