import 'server-only';
import { randomUUID } from 'node:crypto';
import { UNDO_MS } from '@/lib/domain/mails';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';

const DAY = 86_400_000;
/** A job search writes a few letters a day; a thousand would be somebody else's. */
const MOST_A_DAY = 60;

/** A letter as it is handed in: plain text, to one address. */
export type MailLetter = { toName: string; toAddress: string; subject: string; body: string };
export type MailCause =
  | { kind: 'note'; noteId: string }
  | { kind: 'check-in'; checkInId: string }
  | { kind: 'test' };

/**
 * Hands a letter in, inside the transaction of what it is about. It leaves after the seconds in which it can be taken
 * back.
 * @returns its id, or 'too-many' when this owner has sent a day's worth
 */
export async function handInMail(tx: Tx, owner: OwnerId, cause: MailCause, letter: MailLetter, now: Date): Promise<{ id: string } | 'too-many'> {
  const since = new Date(now.getTime() - DAY);
  const sent = await tx.mail.count({ where: { ownerId: owner, createdAt: { gt: since }, state: { not: 'cancelled' } } });
  if (sent >= MOST_A_DAY) return 'too-many';
  const id = randomUUID();
  const leavesAt = new Date(now.getTime() + (cause.kind === 'test' ? 0 : UNDO_MS));
  await tx.mail.create({ data: { id, ownerId: owner, ...cause, ...letter, messageId: '', leavesAt, createdAt: now } });
  return { id };
}

/** Whoever marks, skips or withdraws a note by hand sends no letter of it any more. */
export async function cancelWaitingMails(tx: Tx, where: { noteId: string } | { checkInId: string }, now: Date): Promise<void> {
  await tx.mail.updateMany({ where: { ...where, state: 'waiting' }, data: { state: 'cancelled', settledAt: now } });
}

/** Takes a letter back. @returns 'left-already' when it is with the mail server, or was */
export function takeMailBack(owner: OwnerId, id: string, now: Date): Promise<'cancelled' | 'left-already' | 'not-found'> {
  return inTransaction(async (tx) => {
    const mail = await tx.mail.findFirst({ where: { id, ownerId: owner }, select: { state: true, leaseUntil: true } });
    if (!mail) return 'not-found';
    const isLeaving = mail.leaseUntil !== null && mail.leaseUntil > now;
    if (mail.state !== 'waiting' || isLeaving) return 'left-already';
    await tx.mail.update({ where: { id }, data: { state: 'cancelled', settledAt: now } });
    return 'cancelled';
  });
}

/** Writes a letter to the owner's own address, to see what the mail server says. */
export function handInTest(owner: OwnerId, letter: MailLetter, now: Date) {
  return inTransaction((tx) => handInMail(tx, owner, { kind: 'test' }, letter, now));
}

/** @returns the last test, as far as it is now; null when there was none. */
export function findLastTest(owner: OwnerId) {
  return prisma.mail.findFirst({
    where: { ownerId: owner, kind: 'test' },
    orderBy: { createdAt: 'desc' },
    select: { id: true, state: true, answer: true, attempts: true, createdAt: true, settledAt: true, leavesAt: true },
  });
}

/** @returns letters that could not be sent and that nobody has put away yet, the latest first. */
export function listFailedMails(owner: OwnerId) {
  return prisma.mail.findMany({
    where: { ownerId: owner, state: 'failed', seenAt: null, kind: { not: 'test' } },
    orderBy: { createdAt: 'desc' },
    take: 10,
    select: { id: true, toName: true, answer: true, settledAt: true, noteId: true, checkIn: { select: { applicationId: true } } },
  });
}
