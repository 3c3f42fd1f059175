import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { deskOf, isGone, keepOpen, type CheckInLetter } from './check-ins';
import { inTransaction } from './client';
import { handInMail } from './mails';

export type CheckInMail = CheckInLetter & { toAddress: string };
export type MailCheckInAnswer =
  | { outcome: 'handed-in'; id: string; name: string | null }
  | { outcome: 'not-found' | 'sent-already' | 'sending' | 'too-many' };

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
