import type { ReminderKind } from './reminders';

/** Where a reminder can come besides in the app, where it always does (rule 13). */
export const REMINDER_CHANNELS = ['mail', 'push', 'calendar'] as const;
export type ReminderChannel = (typeof REMINDER_CHANNELS)[number];

type KindOfReminder = { kind: ReminderKind; label: string; hint: string; comesBy: readonly ReminderChannel[] };

/** Every kind in the order of a search, in words, and where it comes unless the owner chose otherwise. */
export const REMINDER_KINDS: readonly KindOfReminder[] = [
  { kind: 'round-tomorrow', label: 'A round tomorrow', hint: 'at 18:00 the evening before', comesBy: ['mail', 'calendar'] },
  { kind: 'interview-ended', label: 'The interview has ended', hint: 'write while it is fresh', comesBy: ['push'] },
  { kind: 'four-hours-left', label: 'Four hours left', hint: 'for each note not sent', comesBy: ['mail', 'push'] },
  { kind: 'due', label: 'Due', hint: '24 hours after you said goodbye', comesBy: ['mail', 'push', 'calendar'] },
  { kind: 'late', label: 'Late', hint: 'once, an hour after', comesBy: ['mail'] },
  { kind: 'reply-overdue', label: 'Reply overdue', hint: 'one working day past their date', comesBy: ['mail', 'calendar'] },
  { kind: 'offer-to-answer', label: 'An offer to answer', hint: 'at 09:00 the day before', comesBy: ['mail', 'calendar'] },
];

/** What an owner chose, where that differs from how it comes. */
export type ReminderChoice = { kind: string; channel: string; on: boolean };

/** Whether a kind of reminder comes by a channel: as the owner chose, else as it comes (P17). */
export function comesBy(choices: readonly ReminderChoice[], kind: ReminderKind, channel: ReminderChannel): boolean {
  const chosen = choices.find((choice) => choice.kind === kind && choice.channel === channel);
  return chosen?.on ?? REMINDER_KINDS.some((each) => each.kind === kind && each.comesBy.includes(channel));
}

/** @returns the name of a kind, as settings and mails say it. */
export function kindLabel(kind: string): string {
  return REMINDER_KINDS.find((each) => each.kind === kind)?.label ?? kind;
}
