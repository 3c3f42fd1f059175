import 'server-only';
import { waitBeforeRetry } from '@/lib/domain/retries';
import { inTransaction, prisma } from './client';
import { freeLease } from './leases';
import { settleReminders } from './reminders';
import { refreshApplication } from './standing';

// One of the data files that read across owners: the loop has no session.

/** Whether a letter waits to leave by now: a look that takes no lock. */
export async function isMailDue(now: Date): Promise<boolean> {
  return (await prisma.mail.findFirst({ where: { state: 'waiting', leavesAt: { lte: now } }, select: { id: true } })) !== null;
}

/** Claims letters that are due to leave, by compare-and-set with a lease. @returns their ids, the first due first */
export function claimMails(claimant: string, now: Date, leaseMs: number, take: number): Promise<string[]> {
  return inTransaction(async (tx) => {
    const due = await tx.mail.findMany({
      where: { state: 'waiting', leavesAt: { lte: now }, OR: freeLease(now, leaseMs) },
      orderBy: { leavesAt: 'asc' },
      take,
      select: { id: true },
    });
    const ids = due.map(({ id }) => id);
    if (ids.length) {
      const leaseUntil = new Date(now.getTime() + leaseMs);
      await tx.mail.updateMany({ where: { id: { in: ids } }, data: { claimedBy: claimant, leaseUntil } });
    }
    return ids;
  });
}

/** @returns the claimed letter as it is now, its lease begun anew, or null when it is not held any more. */
export async function findClaimedMail(claimant: string, id: string, now: Date, leaseMs: number) {
  const leaseUntil = new Date(now.getTime() + leaseMs);
  const { count } = await prisma.mail.updateMany({ where: { id, claimedBy: claimant, state: 'waiting' }, data: { leaseUntil } });
  if (!count) return null;
  return prisma.mail.findUnique({
    where: { id },
    include: {
      owner: { select: { name: true, email: true } },
      note: { select: { sentAt: true, skippedAt: true, withdrawnAt: true } },
    },
  });
}

export type ClaimedMail = NonNullable<Awaited<ReturnType<typeof findClaimedMail>>>;

/** Whether the letter should still go: its note may have been sent, skipped or called off meanwhile. */
export function isStillWanted({ note }: ClaimedMail): boolean {
  return !note || !(note.sentAt ?? note.skippedAt ?? note.withdrawnAt);
}

/**
 * The mail server has taken it. What has left has left: this is recorded whoever holds the lease by now, and also when
 * it was called off on its way. The letter's note or check-in is sent from this instant on, word for word as it left,
 * unless it was marked as sent meanwhile.
 */
export function recordSentMail(id: string, sent: { answer: string; messageId: string }, now: Date): Promise<boolean> {
  return inTransaction(async (tx) => {
    const data = { state: 'sent', settledAt: now, leaseUntil: null, attempts: { increment: 1 }, ...sent };
    const { count } = await tx.mail.updateMany({ where: { id, state: { not: 'sent' } }, data });
    if (!count) return false;
    const mail = await tx.mail.findUniqueOrThrow({ where: { id } });
    const { subject, body } = mail;
    const letter = { subject, body, channel: 'email', sentAt: now, version: { increment: 1 } };
    const note = mail.noteId && (await tx.thankYouNote.findFirst({ where: { id: mail.noteId, sentAt: null } }));
    if (note) {
      const awake = { postedOn: null, skippedAt: null, skipReason: '', withdrawnAt: null };
      await tx.thankYouNote.update({ where: { id: note.id }, data: { ...letter, ...awake } });
      await settleReminders(tx, [note.id], now);
      await refreshApplication(tx, note.applicationId, now);
    }
    const checkIn = mail.checkInId && (await tx.checkIn.findFirst({ where: { id: mail.checkInId, sentAt: null } }));
    if (checkIn) {
      await tx.checkIn.update({ where: { id: checkIn.id }, data: letter });
      await refreshApplication(tx, checkIn.applicationId, now);
    }
    return true;
  });
}

/** It did not leave: it is tried again later, or it has failed for good and says so. Only while the claim is held. */
export function recordUnsentMail(
  claimant: string,
  id: string,
  failure: { result: 'later' | 'never' | 'cancelled'; answer: string; waitMs?: number; random: number },
  now: Date,
): Promise<void> {
  return inTransaction(async (tx) => {
    const where = { id, claimedBy: claimant, state: 'waiting' };
    const mail = await tx.mail.findFirst({ where, select: { attempts: true } });
    if (!mail) return;
    await tx.mail.update({ where: { id }, data: unsent(mail.attempts + 1, failure, now) });
  });
}

function unsent(attempts: number, failure: Parameters<typeof recordUnsentMail>[2], now: Date) {
  const { result, answer, waitMs, random } = failure;
  if (result === 'cancelled') return { state: 'cancelled', settledAt: now, leaseUntil: null };
  const wait = result === 'later' ? waitBeforeRetry(attempts, random, waitMs) : null;
  const state = wait === null ? { state: 'failed', settledAt: now } : { leavesAt: new Date(now.getTime() + wait) };
  return { ...state, attempts, answer, leaseUntil: null };
}
