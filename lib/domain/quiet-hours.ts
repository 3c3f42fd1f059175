import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';

/** The hours in which reminders wait, as wall times; they may run across midnight. Start and end alike mean none. */
export type Quiet = { start: Temporal.PlainTime; end: Temporal.PlainTime };

type Stretch = { start: Instant; end: Instant };

const compare = Temporal.PlainTime.compare;

/** Whether an instant lies in the quiet hours of a zone. The first minute is quiet, the end is not. */
export function inQuietHours(at: Instant, { start, end }: Quiet, zone: string): boolean {
  const time = at.toZonedDateTimeISO(zone).toPlainTime();
  const begun = compare(time, start) >= 0;
  const notOver = compare(time, end) < 0;
  return compare(start, end) <= 0 ? begun && notOver : begun || notOver;
}

/**
 * When a reminder may come: at once outside quiet hours, else when they end (rule 13, P17). It is delayed, never
 * dropped. Where the clocks go back over the end, the quiet hours last until the second time.
 */
export function afterQuietHours(at: Instant, quiet: Quiet, zone: string): Instant {
  if (!inQuietHours(at, quiet, zone)) return at;
  const wall = at.toZonedDateTimeISO(zone).toPlainDateTime();
  const overToday = compare(wall.toPlainTime(), quiet.end) < 0;
  const end = wall.toPlainDate().add({ days: overToday ? 0 : 1 }).toPlainDateTime(quiet.end);
  const first = end.toZonedDateTime(zone).toInstant();
  if (Temporal.Instant.compare(first, at) > 0) return first;
  return end.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
}

/** The stretches of quiet hours that touch the time from `from` to `to`, in order, whole ones at their full length. */
export function quietStretches(from: Instant, to: Instant, quiet: Quiet, zone: string): Stretch[] {
  if (quiet.start.equals(quiet.end)) return [];
  const overnight = compare(quiet.start, quiet.end) > 0 ? 1 : 0;
  const stretches: Stretch[] = [];
  const last = plainDateIn(to, zone);
  for (let day = plainDateIn(from, zone).subtract({ days: 1 }); Temporal.PlainDate.compare(day, last) <= 0; ) {
    const start = day.toZonedDateTime({ timeZone: zone, plainTime: quiet.start }).toInstant();
    const end = day.add({ days: overnight }).toZonedDateTime({ timeZone: zone, plainTime: quiet.end }).toInstant();
    const touches = Temporal.Instant.compare(start, to) < 0 && Temporal.Instant.compare(end, from) > 0;
    if (touches) stretches.push({ start, end });
    day = day.add({ days: 1 });
  }
  return stretches;
}
