import 'server-only';
import { dateWords, momentWords } from '@/lib/domain/day-words';
import { undeliveredWords } from '@/lib/domain/mails';
import type { OwnerId } from '@/lib/domain/owner';
import { reminderWords } from '@/lib/domain/reminder-words';
import type { ReminderKind } from '@/lib/domain/reminders';
import type { RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { prisma } from './client';
import { toInstant } from './instants';
import { listFailedMails } from './mails';
import { pathOf } from './reminder-causes';
import { listChannelHalts } from './reminder-choices';
import { dismissReminders, listShownReminders } from './reminders';

export type ShownReminder = { id: string; words: string; href: string; shownAt: number; canWait: boolean };

type Account = { timeZone: string; hour12: boolean };

/** @returns what the bell lists, the newest first: reminders, letters that did not leave, and channels that went off. */
export async function listReminderWords(owner: OwnerId, account: Account, now: Date): Promise<ShownReminder[]> {
  const [rows, failed, halts] = await Promise.all([
    listShownReminders(owner),
    listFailedMails(owner),
    listChannelHalts(owner),
  ]);
  const at = toInstant(now);
  const letters = failed.map((mail) => ({
    id: `mail:${mail.id}`,
    words: undeliveredWords(mail.answer, true).replace(/^It/, `Your letter to ${mail.toName || 'the hiring team'}`),
    href: mail.noteId ? `/notes/${mail.noteId}` : `/applications/${mail.checkIn?.applicationId}/check-in`,
    shownAt: mail.settledAt?.getTime() ?? 0,
    canWait: false,
  }));
  const off = halts
    .filter((halt) => !halt.seenAt)
    .map((halt) => ({
      id: `halt:${halt.channel}`,
      words: halt.words,
      href: '/settings#reminders',
      shownAt: halt.at.getTime(),
      canWait: false,
    }));
  const reminders = rows.map((row) => {
    const { note, interview, application } = row;
    const about = note?.dueAt ?? interview?.startAt;
    const answerBy = application?.offer?.answerBy;
    const moment = about ? momentWords(toInstant(about), at, account.timeZone, account.hour12) : '';
    const day = answerBy ? dateWords(Temporal.PlainDate.from(answerBy), plainDateIn(at, account.timeZone)) : '';
    const words = reminderWords({
      kind: row.kind as ReminderKind,
      personName: note?.person.name ?? null,
      company: (note?.application ?? interview?.round.application ?? application)?.company.name ?? '',
      round: interview && { kind: interview.round.kind as RoundKind, ordinal: interview.round.ordinal },
      when: moment || day,
    });
    const href = pathOf(row);
    return { id: row.id, words, href, shownAt: (row.shownAt ?? row.dueAt).getTime(), canWait: true };
  });
  return [...letters, ...off, ...reminders].sort((a, b) => b.shownAt - a.shownAt);
}

/** Puts away what the bell lists. @param ids as it lists them; those of another owner are not found */
export async function putAway(owner: OwnerId, ids: string[], now: Date): Promise<void> {
  const after = (prefix: string) => ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
  const [mails, halts] = [after('mail:'), after('halt:')];
  await dismissReminders(owner, ids.filter((id) => !id.includes(':')), now);
  if (mails.length) await prisma.mail.updateMany({ where: { ownerId: owner, id: { in: mails } }, data: { seenAt: now } });
  if (halts.length) {
    await prisma.channelHalt.updateMany({ where: { ownerId: owner, channel: { in: halts } }, data: { seenAt: now } });
  }
}
