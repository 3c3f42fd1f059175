import 'server-only';
import { dateWords, momentWords } from '@/lib/domain/day-words';
import type { OwnerId } from '@/lib/domain/owner';
import { reminderWords } from '@/lib/domain/reminder-words';
import type { ReminderKind } from '@/lib/domain/reminders';
import type { RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { toInstant } from './instants';
import { listShownReminders } from './reminders';

export type ShownReminder = { id: string; words: string; href: string; shownAt: number };

/** @returns what the bell lists: words, and the one place where each is dealt with. */
export async function listReminderWords(
  owner: OwnerId,
  account: { timeZone: string; hour12: boolean },
  now: Date,
): Promise<ShownReminder[]> {
  const rows = await listShownReminders(owner);
  const at = toInstant(now);
  return rows.map((row) => {
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
    const ended = row.kind === 'interview-ended';
    const href = note
      ? `/notes/${note.id}`
      : interview
        ? ended ? `/log?round=${interview.round.id}` : `/rounds/${interview.round.id}`
        : `/applications/${application?.id}${row.kind === 'reply-overdue' ? '/check-in' : ''}`;
    return { id: row.id, words, href, shownAt: (row.shownAt ?? row.dueAt).getTime() };
  });
}
