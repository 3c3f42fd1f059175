import 'server-only';
import { bounceAnswer } from '@/lib/domain/mails';
import type { OwnerId } from '@/lib/domain/owner';
import { deskOf, isGone, keepOpen, type CheckInLetter } from './check-ins';
import { inTransaction } from './client';
import { handInMail } from './mails';
import { refreshApplication } from './standing';

export type CheckInMail = CheckInLetter & { toAddress: string };
export type MailCheckInAnswer =
  | { outcome: 'handed-in'; id: string; name: string | null }
  | { outcome: 'not-found' | 'sent-already' | 'sending' | 'too-many' | 'sample' };

/**
 * Hands a check-in to the app's own mail. It is sent once the mail server has taken it; until then the wait goes on as
 * it was. The address is kept with the person.
 * @param version the one the page was drawn with; pressing twice sends once
 * @returns the id of the check-in, for taking it back, and whom it goes to
 */
export function mailCheckIn(
  owner: OwnerId,
  applicationId: string,
  version: number,
  mail: CheckInMail,
  now: Date,
): Promise<MailCheckInAnswer> {
  return inTransaction(async (tx) => {
    const { toAddress, ...letter } = mail;
    const { personId, subject, body } = letter;
    const desk = await deskOf(tx, owner, applicationId, personId);
    if (!desk) return { outcome: 'not-found' };
    if (desk.isSample) return { outcome: 'sample' };
    if (isGone(desk, version)) return { outcome: 'sent-already' };
    if (desk.open?.mails.length) return { outcome: 'sending' };
    const { id, person } = await keepOpen(tx, desk, { ...letter, draftedAt: now }, now);
    const to = { toName: person?.name ?? '', toAddress, subject, body };
    const handed = await handInMail(tx, owner, { kind: 'check-in', checkInId: id }, to, now);
    if (handed === 'too-many') return { outcome: 'too-many' };
    if (personId) await tx.person.update({ where: { id: personId }, data: { email: toAddress } });
    return { outcome: 'handed-in', id, name: person?.name ?? null };
  });
}

/**
 * A check-in that had left came back: it is to be written again, and the wait is as it was before it.
 * @param words what came back with it, as the owner read it
 * @returns 'not-allowed' while another one is being written
 */
export function recordCheckInBounce(
  owner: OwnerId,
  id: string,
  words: string,
  now: Date,
): Promise<'reopened' | 'not-allowed' | 'not-found'> {
  return inTransaction(async (tx) => {
    const where = { checkInId: id, ownerId: owner, state: 'sent' };
    const mail = await tx.mail.findFirst({ where, select: { id: true, checkIn: { select: { applicationId: true } } } });
    if (!mail?.checkIn) return 'not-found';
    const { applicationId } = mail.checkIn;
    const desk = await deskOf(tx, owner, applicationId, null);
    if (!desk || desk.open) return 'not-allowed';
    await tx.mail.update({ where: { id: mail.id }, data: { state: 'failed', answer: bounceAnswer(words), seenAt: now } });
    await tx.checkIn.update({ where: { id }, data: { sentAt: null, draftedAt: now, version: desk.version + 1 } });
    await refreshApplication(tx, applicationId, now);
    return 'reopened';
  });
}
