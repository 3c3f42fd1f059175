import 'server-only';
import { isStillUseful, type ReminderKind } from '@/lib/domain/reminders';
import { inTransaction, prisma } from './client';
import { toInstant } from './instants';
import { refreshApplication } from './standing';

// The one data file that reads across owners: the loop has no session.

export type Claimed = { id: string; kind: ReminderKind; ownerId: string };

/**
 * Claims reminders that are due, by compare-and-set with a lease, so that two loops never hold the same one.
 * @param claimant a name unique to this loop
 */
export function claimReminders(claimant: string, now: Date, leaseMs: number, take = 50): Promise<Claimed[]> {
  return inTransaction(async (tx) => {
    const due = await tx.reminder.findMany({
      where: { state: 'waiting', ringAt: { lte: now }, OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }] },
      orderBy: { ringAt: 'asc' },
      take,
      select: { id: true, kind: true, ownerId: true },
    });
    const leaseUntil = new Date(now.getTime() + leaseMs);
    await tx.reminder.updateMany({
      where: { id: { in: due.map((row) => row.id) } },
      data: { claimedBy: claimant, leaseUntil },
    });
    return due.map((row) => ({ ...row, kind: row.kind as ReminderKind }));
  });
}

/** @returns the claimed reminder's cause as it is now, or null when it is not held any more. */
export function findClaimed(claimant: string, id: string) {
  return prisma.reminder.findFirst({
    where: { id, claimedBy: claimant, state: 'waiting' },
    select: {
      kind: true,
      note: { select: { dueAt: true, sentAt: true, skippedAt: true, withdrawnAt: true } },
      interview: {
        select: { startAt: true, cancelledAt: true, round: { select: { application: { select: { stage: true } } } } },
      },
      application: { select: { stage: true } },
    },
  });
}

/** @returns whether what the reminder would say is still news (rule 13). */
export function isNews(claimed: NonNullable<Awaited<ReturnType<typeof findClaimed>>>, now: Date): boolean {
  const { note, interview } = claimed;
  // A note stays owed when the application is closed; nothing else about it is news then.
  const application = claimed.application ?? interview?.round.application;
  return isStillUseful(claimed.kind as ReminderKind, {
    now: toInstant(now),
    noteSent: note ? note.sentAt !== null : undefined,
    dueAt: note ? toInstant(note.dueAt) : undefined,
    cancelled:
      Boolean(note?.skippedAt ?? note?.withdrawnAt ?? interview?.cancelledAt) || application?.stage === 'closed',
    startAt: interview ? toInstant(interview.startAt) : undefined,
  });
}

/**
 * Finishes a claimed reminder, only while the lease is held. An interview that has ended also moves its application on:
 * the wait begins.
 * @param state 'shown' in the app, or 'cancelled' when it was no longer news
 */
export function finishReminder(
  claimant: string,
  id: string,
  state: 'shown' | 'cancelled',
  now: Date,
): Promise<boolean> {
  return inTransaction(async (tx) => {
    const where = { id, claimedBy: claimant, state: 'waiting', leaseUntil: { gt: now } };
    const shownAt = state === 'shown' ? now : null;
    const { count } = await tx.reminder.updateMany({ where, data: { state, shownAt, leaseUntil: null } });
    if (!count) return false;
    const row = await tx.reminder.findUniqueOrThrow({
      where: { id },
      select: { kind: true, interview: { select: { round: { select: { applicationId: true } } } } },
    });
    if (row.kind === 'interview-ended' && row.interview)
      await refreshApplication(tx, row.interview.round.applicationId, now);
    return true;
  });
}
