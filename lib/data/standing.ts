import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import { reminderOfOffer, reminderOfWait } from '@/lib/domain/reminders';
import { standingOf, type Standing, type StandingFacts } from '@/lib/domain/standing';
import { Temporal } from '@/lib/domain/temporal';
import type { Tx } from './client';
import type { Prisma } from './generated/prisma/client';
import { toDate, toDateOrNull, toDayOrNull, toInstant } from './instants';
import { scheduleReminders, settleReminders, type Wanted } from './reminders';

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
  owner: { select: { timeZone: true, guessAfterApplying: true, guessAfterRound: true } },
  moves: { select: { stage: true, at: true, reason: true }, orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  rounds: {
    select: { bookedAt: true, interviews: { select: { startAt: true, endAt: true, cancelledAt: true } } },
  },
  replies: { select: { at: true } },
  checkIns: { where: { sentAt: { not: null } }, select: { sentAt: true } },
  stated: { select: { words: true, byDay: true, zone: true, saidAt: true } },
  offer: { select: { answerBy: true, createdAt: true } },
  noteList: { where: { sentAt: null, skippedAt: null, withdrawnAt: null }, select: { dueAt: true } },
} satisfies Prisma.ApplicationSelect;

type StandingRows = NonNullable<Awaited<ReturnType<typeof readStanding>>>;

function readStanding(tx: Tx, applicationId: string) {
  return tx.application.findUnique({ where: { id: applicationId }, select: standingRows });
}

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
  };
}

/**
 * Works out the stored columns of one application anew, and the reminders that follow from them. Called at the end of
 * every transaction that changes one of its rows.
 */
export async function refreshApplication(tx: Tx, applicationId: string, now: Date): Promise<void> {
  const row = await readStanding(tx, applicationId);
  if (row) await applyStanding(tx, row, now);
}

/** Works out every open application of an owner anew, after a setting that all of them depend on has changed. */
export async function refreshAllApplications(tx: Tx, owner: OwnerId, now: Date): Promise<void> {
  const rows = await tx.application.findMany({
    where: { ownerId: owner, stage: { not: 'closed' } },
    select: standingRows,
  });
  for (const row of rows) await applyStanding(tx, row, now);
}

async function applyStanding(tx: Tx, row: StandingRows, now: Date): Promise<void> {
  const facts = standingFacts(row);
  const standing = standingOf(facts, toInstant(now));
  const columns = standingColumns(standing);
  const stored: Record<string, unknown> = row;
  const same = Object.entries(columns).every(([key, value]) => stored[key]?.valueOf() === value?.valueOf());
  if (same) return;
  await tx.application.update({ where: { id: row.id }, data: columns });
  if (standing.stage === 'closed') return settleReminders(tx, row.id, now);
  const cause = { ownerId: row.ownerId, id: row.id, applicationId: row.id };
  const wanted = remindersOfStanding(facts, standing);
  // A reply that was overdue before yesterday is on the dashboard already; old news does not ring.
  const yesterday = toInstant(now).subtract({ hours: 24 });
  const rings = wanted.filter((each) => Temporal.Instant.compare(each.at, yesterday) > 0);
  await scheduleReminders(tx, cause, wanted, rings);
  await putAnsweredAway(tx, row.id, columns.waitOverdueAt, now);
}

function remindersOfStanding(facts: StandingFacts, standing: Standing): Wanted[] {
  const wanted: Wanted[] = [];
  if (standing.wait) wanted.push(reminderOfWait(standing.wait.overdueAt));
  if (facts.offer?.answerBy) wanted.push(reminderOfOffer(facts.offer.answerBy, facts.zone));
  return wanted;
}

/** What rang about a wait that is over, or begun anew, is no news any more. */
async function putAnsweredAway(tx: Tx, applicationId: string, overdueAt: Date | null, now: Date): Promise<void> {
  const shown = { cause: applicationId, kind: 'reply-overdue', state: 'shown', seenAt: null };
  const where = overdueAt ? { ...shown, dueAt: { not: overdueAt } } : shown;
  await tx.reminder.updateMany({ where, data: { seenAt: now } });
}
