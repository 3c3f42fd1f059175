import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';

export { afterQuietHours, inQuietHours } from './quiet-hours';

/** What a reminder can be about (rule 13). */
export type ReminderKind =
  | 'interview-ended'
  | 'four-hours-left'
  | 'due'
  | 'late'
  | 'reply-overdue'
  | 'round-tomorrow'
  | 'offer-to-answer';

/** One reminder owed, and when. Quiet hours come on top. */
export type ReminderDue = { kind: ReminderKind; at: Instant };

const LATE_AFTER = { hours: 1 };
const EVENING_BEFORE = Temporal.PlainTime.from('18:00');
const MORNING_BEFORE = Temporal.PlainTime.from('09:00');

const dayBefore = (date: Temporal.PlainDate, plainTime: Temporal.PlainTime, timeZone: string) =>
  date.subtract({ days: 1 }).toZonedDateTime({ timeZone, plainTime }).toInstant();

/** The reminders of a note: four hours before it is due, when it is, and once an hour after. */
export function remindersOfNote(dueAt: Instant): ReminderDue[] {
  return [
    { kind: 'four-hours-left', at: dueAt.subtract({ hours: 4 }) },
    { kind: 'due', at: dueAt },
    { kind: 'late', at: dueAt.add(LATE_AFTER) },
  ];
}

/** The reminders of a sitting: at 18:00 the evening before, in the owner's zone, and when it ends. */
export function remindersOfInterview(sitting: { startAt: Instant; endAt: Instant; zone: string }): ReminderDue[] {
  const day = plainDateIn(sitting.startAt, sitting.zone);
  return [
    { kind: 'round-tomorrow', at: dayBefore(day, EVENING_BEFORE, sitting.zone) },
    { kind: 'interview-ended', at: sitting.endAt },
  ];
}

/** The reminder of a wait: the moment the reply is overdue (rule 5). */
export function reminderOfWait(overdueAt: Instant): ReminderDue {
  return { kind: 'reply-overdue', at: overdueAt };
}

/** The reminder of an offer: at 09:00 the day before the answer is due, in the owner's zone. */
export function reminderOfOffer(answerBy: Temporal.PlainDate, zone: string): ReminderDue {
  return { kind: 'offer-to-answer', at: dayBefore(answerBy, MORNING_BEFORE, zone) };
}

/**
 * What has become of a reminder's cause: `noteSent` covers skipped ones, `dueAt` is the note's or the offer's.
 * `lateComes` says whether 'late' reaches the owner by the same channel, so that 'due' need not after it.
 */
export type UsefulFacts = {
  now: Instant;
  noteSent?: boolean;
  dueAt?: Instant;
  cancelled?: boolean;
  startAt?: Instant;
  lateComes?: boolean;
};

/**
 * Whether a reminder that comes now still helps. One about a note does not once the note is sent or withdrawn; 'four
 * hours left' and 'the interview has ended' not once the note is late, 'due' not once 'late' says more; 'a round
 * tomorrow' not once it has begun.
 */
export function isStillUseful(kind: ReminderKind, facts: UsefulFacts): boolean {
  const { now, noteSent, dueAt, cancelled, startAt, lateComes } = facts;
  const before = (at: Instant | undefined) => at === undefined || Temporal.Instant.compare(now, at) < 0;
  if (cancelled) return false;
  switch (kind) {
    case 'interview-ended':
    case 'four-hours-left':
      return !noteSent && before(dueAt);
    case 'due':
      return !noteSent && (!lateComes || before(dueAt?.add(LATE_AFTER)));
    case 'late':
      return !noteSent;
    case 'round-tomorrow':
      return before(startAt);
    case 'offer-to-answer':
      return before(dueAt);
    case 'reply-overdue':
      return true;
  }
}
