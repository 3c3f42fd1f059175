import { clockWords } from './day-words';
import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';

export const SNOOZES = ['hour', 'evening', 'morning'] as const;
export type Snooze = (typeof SNOOZES)[number];

const EVENING = Temporal.PlainTime.from('18:00');
const MORNING = Temporal.PlainTime.from('09:00');

/** When a reminder that is put off now rings again: in an hour, at 18:00 today or at 09:00 tomorrow, in the owner's zone. */
export function snoozeUntil(snooze: Snooze, now: Instant, zone: string): Instant {
  const today = plainDateIn(now, zone);
  const at = (day: Temporal.PlainDate, plainTime: Temporal.PlainTime) => day.toZonedDateTime({ timeZone: zone, plainTime }).toInstant();
  if (snooze === 'hour') return now.add({ hours: 1 });
  return snooze === 'evening' ? at(today, EVENING) : at(today.add({ days: 1 }), MORNING);
}

/** @returns the ways to put a reminder off that are still ahead, in words. */
export function snoozeChoices(now: Instant, zone: string, hour12: boolean): { id: Snooze; label: string }[] {
  const labels: Record<Snooze, string> = { hour: 'In an hour', evening: 'This evening', morning: 'Tomorrow' };
  return SNOOZES.flatMap((id) => {
    const until = snoozeUntil(id, now, zone);
    if (Temporal.Instant.compare(until, now.add({ minutes: 30 })) < 0) return [];
    return [{ id, label: id === 'hour' ? labels[id] : `${labels[id]}, ${clockWords(until, zone, hour12)}` }];
  });
}
