import { comesBy, type ReminderChoice } from './reminder-channels';
import { afterQuietHours, isStillUseful, type ReminderDue, type UsefulFacts } from './reminders';
import type { Quiet } from './quiet-hours';
import type { Instant } from './temporal';

/** What an owner chose about being reminded; quiet hours are wall times in the owner's zone. */
export type AlarmChoices = { zone: string; quiet: Quiet; choices: readonly ReminderChoice[] };

/**
 * When a calendar entry rings: each reminder that the owner lets into the calendar, after quiet hours, in order (P17). One
 * that would come too late to help is left out; two that quiet hours push together ring once.
 * @param due the reminders of the entry's cause; `facts` is what {@link isStillUseful} wants to know of it
 */
export function alarmsOf(due: ReminderDue[], facts: Omit<UsefulFacts, 'now'>, by: AlarmChoices): Instant[] {
  const ringing = due
    .filter(({ kind }) => comesBy(by.choices, kind, 'calendar'))
    .map(({ kind, at }) => ({ kind, at: afterQuietHours(at, by.quiet, by.zone) }))
    .filter(({ kind, at }) => isStillUseful(kind, { ...facts, now: at }));
  const byTime = new Map(ringing.map(({ at }) => [at.epochMilliseconds, at]));
  return [...byTime.entries()].sort(([a], [b]) => a - b).map(([, at]) => at);
}
