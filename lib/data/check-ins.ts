import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';
import { cancelWaitingMails } from './mails';
import { refreshApplication } from './standing';
import { waitingRows } from './today';

const SHOWN = 30;

/** @returns the awaited replies with how many there are: the overdue ones, promises first, and those still expected. */
export async function listReplies(owner: OwnerId, now: Date) {
  const isOverdue = { ownerId: owner, waitOverdueAt: { lte: now } };
  const isExpected = { ownerId: owner, waitOverdueAt: { gt: now } };
  const ahead = { some: { cancelledAt: null, endAt: { gt: now } } };
  const rounds = { where: { interviews: ahead }, orderBy: { createdAt: 'asc' }, take: 1, select: { kind: true, ordinal: true } } as const;
  const select = { ...waitingRows, nextInterviewAt: true, rounds };
  const [overdue, overdueCount, expected, expectedCount] = await Promise.all([
    prisma.application.findMany({ where: isOverdue, orderBy: [{ waitIsGuess: 'asc' }, { waitOverdueAt: 'asc' }], take: SHOWN, select }),
    prisma.application.count({ where: isOverdue }),
    prisma.application.findMany({ where: isExpected, orderBy: { waitOverdueAt: 'asc' }, take: SHOWN, select }),
    prisma.application.count({ where: isExpected }),
  ]);
  return { overdue, overdueCount, expected, expectedCount };
}

/** A check-in as it is written; nobody is the hiring team. */
export type CheckInLetter = { personId: string | null; subject: string; body: string };
export type CheckInAnswer = 'saved' | 'stale' | 'sending' | 'sent-already' | 'not-found';
/** `name` is whom it goes to; null is the hiring team. */
export type SentAnswer = { outcome: 'sent'; id: string; name: string | null } | { outcome: 'sent-already' | 'not-found' };

/**
 * Keeps a check-in as it is typed; the first save of it makes the one open check-in of the application.
 * @param version the one the text was based on. Versions run on from letter to letter of an application, so that neither
 *   another tab's newer text nor a letter that has gone meanwhile is taken for this one
 */
export function saveCheckInDraft(
  owner: OwnerId,
  applicationId: string,
  version: number,
  letter: CheckInLetter,
  now: Date,
): Promise<CheckInAnswer> {
  return inTransaction(async (tx) => {
    const desk = await deskOf(tx, owner, applicationId, letter.personId);
    if (!desk) return 'not-found';
    if (desk.open?.mails.length) return 'sending';
    if (desk.version !== version) return desk.open ? 'stale' : 'sent-already';
    await keepOpen(tx, desk, { ...letter, draftedAt: now }, now);
    return 'saved';
  });
}

/**
 * Marks a check-in as sent by hand: its text is kept verbatim, and the wait begins anew (rule 5).
 * @param version the one the page was drawn with; pressing twice sends once
 */
export function sendCheckIn(
  owner: OwnerId,
  applicationId: string,
  version: number,
  letter: CheckInLetter,
  now: Date,
): Promise<SentAnswer> {
  return inTransaction(async (tx) => {
    const desk = await deskOf(tx, owner, applicationId, letter.personId);
    if (!desk) return { outcome: 'not-found' };
    if (isGone(desk, version)) return { outcome: 'sent-already' };
    const { id, person } = await keepOpen(tx, desk, { ...letter, draftedAt: now, sentAt: now }, now);
    await cancelWaitingMails(tx, { checkInId: id }, now);
    await refreshApplication(tx, applicationId, now);
    return { outcome: 'sent', id, name: person?.name ?? null };
  });
}

export type TakenBack = 'taken-back' | 'left-already' | 'not-allowed' | 'not-found';

/**
 * Takes a check-in back: a letter that waits does not leave, and one marked as sent by hand is to be written again. What
 * the mail server has, or while another one is being written, stays.
 */
export function unsendCheckIn(owner: OwnerId, id: string, now: Date): Promise<TakenBack> {
  return inTransaction(async (tx) => {
    const row = await tx.checkIn.findFirst({
      where: { id, ownerId: owner },
      select: { applicationId: true, sentAt: true, mails: { where: { state: { in: ['waiting', 'sent'] } } } },
    });
    if (!row) return 'not-found';
    const isGoing = row.mails.some((mail) => mail.state === 'sent' || (mail.leaseUntil !== null && mail.leaseUntil > now));
    if (isGoing) return 'left-already';
    await cancelWaitingMails(tx, { checkInId: id }, now);
    if (!row.sentAt) return 'taken-back';
    const desk = await deskOf(tx, owner, row.applicationId, null);
    if (!desk || desk.open) return 'not-allowed';
    await tx.checkIn.update({ where: { id }, data: { sentAt: null, version: desk.version + 1 } });
    await refreshApplication(tx, row.applicationId, now);
    return 'taken-back';
  });
}

/** What lies on the desk of an application: its open check-in, if there is one, and the version that counts. */
export type Desk = { owner: OwnerId; applicationId: string; open: { id: string; mails: { id: string }[] } | null; version: number; isSample: boolean };

/** @returns the desk, inside a transaction; null when the application or the person is not the owner's. */
export async function deskOf(tx: Tx, owner: OwnerId, applicationId: string, personId: string | null): Promise<Desk | null> {
  const row = await tx.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: {
      sample: true,
      checkIns: { select: { id: true, version: true, sentAt: true, mails: { where: { state: 'waiting' }, select: { id: true } } } },
    },
  });
  const isOwn = personId === null || (await tx.person.count({ where: { id: personId, ownerId: owner } })) === 1;
  if (!row || !isOwn) return null;
  const open = row.checkIns.find((each) => !each.sentAt) ?? null;
  return { owner, applicationId, open, isSample: row.sample, version: Math.max(0, ...row.checkIns.map((each) => each.version)) };
}

/** Whether the letter that a page of this version shows has gone meanwhile. */
export function isGone({ open, version: newest }: Desk, version: number): boolean {
  return !open && newest !== version;
}

/** Writes the open check-in, or makes it, as the newest version. */
export function keepOpen(
  tx: Tx,
  { owner, applicationId, open, version }: Desk,
  part: CheckInLetter & { draftedAt: Date; sentAt?: Date },
  now: Date,
) {
  const data = { ...part, version: version + 1 };
  const select = { id: true, person: { select: { name: true } } } as const;
  if (open) return tx.checkIn.update({ where: { id: open.id }, data, select });
  return tx.checkIn.create({ data: { ...data, ownerId: owner, applicationId, createdAt: now }, select });
}
