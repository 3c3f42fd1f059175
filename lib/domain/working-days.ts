import type { Temporal } from './temporal';

const SATURDAY = 6;

/** Monday to Friday (rule 5). */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek < SATURDAY;
}

/** The day `n` working days after a date (zero or more); the date itself for zero, whatever day it is. */
export function addWorkingDays(date: Temporal.PlainDate, n: number): Temporal.PlainDate {
  let day = date;
  for (let left = n; left > 0; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after `from`, up to and including `to`. Zero when `to` is not later. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  const days = from.until(to, { largestUnit: 'day' }).days;
  if (days <= 0) return 0;
  let count = Math.floor(days / 7) * 5;
  for (let rest = days % 7; rest > 0; rest -= 1) {
    if (isWorkingDay(to.subtract({ days: rest - 1 }))) count += 1;
  }
  return count;
}
