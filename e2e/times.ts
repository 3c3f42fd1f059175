import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/London';

/** A sitting as it is typed, and the instant it ended. */
export type Sitting = { date: string; start: string; end: string; endAt: Temporal.ZonedDateTime };

type Ago = { hours?: number; minutes?: number };

const now = () => Temporal.Now.zonedDateTimeISO(ZONE).round({ smallestUnit: 'minute', roundingMode: 'floor' });
const clock = (time: Temporal.ZonedDateTime) => time.toPlainTime().toString({ smallestUnit: 'minute' });

/**
 * A sitting that ended so long ago. Just after midnight it would have begun the day before, and a sitting is typed with
 * one day: then it ended a little earlier, before midnight.
 */
export function sittingThatEnded(ago: Ago, minutes = 30): Sitting {
  let end = now().subtract(ago);
  const start = end.subtract({ minutes });
  if (!start.toPlainDate().equals(end.toPlainDate())) end = end.startOfDay().subtract({ minutes: 1 });
  return sitting(end.subtract({ minutes }), end);
}

/** The sitting that follows another back to back. */
export function sittingAfter(first: Sitting, minutes = 30): Sitting {
  return sitting(first.endAt, first.endAt.add({ minutes }));
}

/** A sitting so many days ahead, or behind when negative, within one day. */
export function sittingOn(days: number, start: string, minutes = 45): Sitting {
  const begins = Temporal.PlainDate.from(dayFromToday(days)).toZonedDateTime({ timeZone: ZONE, plainTime: start });
  return sitting(begins, begins.add({ minutes }));
}

function sitting(start: Temporal.ZonedDateTime, end: Temporal.ZonedDateTime): Sitting {
  return { date: start.toPlainDate().toString(), start: clock(start), end: clock(end), endAt: end };
}

/** The wall time so many minutes before a sitting ended. */
export function minutesBeforeEnd({ endAt }: Sitting, minutes: number): string {
  return clock(endAt.subtract({ minutes }));
}

/** YYYY-MM-DD in the owner's zone. */
export function dayFromToday(days: number): string {
  return dayAfter(now().toPlainDate().toString(), days);
}

/** YYYY-MM-DD so many days after another. */
export function dayAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** 'Sun 22 Nov', as the app writes a day of this year. */
export function dateWords(date: string): string {
  const options = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Date(date).toLocaleDateString('en-GB', options).replace(',', '').replace('Sept', 'Sep');
}

/** When the note for a conversation is due, 24 hours of elapsed time after it ended: 'due 17:45', 'due Mon 10:30'. */
export function dueWords(endAt: Temporal.ZonedDateTime, zone = ZONE): string {
  const due = endAt.toInstant().add({ hours: 24 }).toZonedDateTimeISO(zone);
  const isToday = due.toPlainDate().equals(Temporal.Now.plainDateISO(zone));
  const weekday = due.toLocaleString('en-GB', { weekday: 'short' });
  return `due ${isToday ? '' : `${weekday} `}${clock(due)}`;
}
