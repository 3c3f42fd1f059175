import 'server-only';
import { bounceAnswer } from '@/lib/domain/mails';
import { firstNameOf } from '@/lib/domain/names';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction } from './client';
import { handInMail } from './mails';
import { wakeNote } from './notes';

export type NoteMail = { toAddress: string; subject: string; body: string };
export type MailNoteAnswer = { outcome: 'handed-in'; mailId: string; firstName: string } | { outcome: 'not-found' | 'sent-already' | 'sending' | 'too-many' | 'sample' };

/**
 * Hands a note to the app's own mail. The note is sent once the mail server has taken it; until then its clock goes on.
 * The address is kept with the person.
 */
export function mailNote(owner: OwnerId, id: string, mail: NoteMail, now: Date): Promise<MailNoteAnswer> {
  return inTransaction(async (tx) => {
    const note = await tx.thankYouNote.findFirst({
      where: { id, ownerId: owner },
      select: {
        sentAt: true,
        withdrawnAt: true,
        personId: true,
        person: { select: { name: true } },
        application: { select: { sample: true } },
        mails: { where: { state: 'waiting' }, select: { id: true } },
      },
    });
    if (!note || note.withdrawnAt) return { outcome: 'not-found' };
    if (note.sentAt) return { outcome: 'sent-already' };
    if (note.application.sample) return { outcome: 'sample' };
    if (note.mails.length) return { outcome: 'sending' };
    const letter = { toName: note.person.name ?? '', ...mail };
    const handed = await handInMail(tx, owner, { kind: 'note', noteId: id }, letter, now);
    if (handed === 'too-many') return { outcome: 'too-many' };
    const { subject, body, toAddress } = mail;
    const kept = { subject, body, channel: 'email', draftedAt: now, skippedAt: null, skipReason: '' };
    await tx.thankYouNote.update({ where: { id }, data: { ...kept, version: { increment: 1 } } });
    await tx.person.update({ where: { id: note.personId }, data: { email: toAddress } });
    return { outcome: 'handed-in', mailId: handed.id, firstName: firstNameOf(letter.toName) };
  });
}

/**
 * A letter that had left came back: the note is to be written again, with its clock where it was.
 * @param words what came back with it, as the owner read it
 */
export function recordBounce(owner: OwnerId, id: string, words: string, now: Date): Promise<'reopened' | 'not-found'> {
  return inTransaction(async (tx) => {
    const where = { noteId: id, ownerId: owner, state: 'sent' };
    const mail = await tx.mail.findFirst({ where, orderBy: { createdAt: 'desc' }, select: { id: true } });
    if (!mail) return 'not-found';
    await tx.mail.update({ where: { id: mail.id }, data: { state: 'failed', answer: bounceAnswer(words), seenAt: now } });
    await wakeNote(tx, owner, id, { sentAt: null, postedOn: null }, now);
    return 'reopened';
  });
}
