import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';
import { clockOf } from './zone-words';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const YEAR_SHOWN_FROM_MONTHS = 10;

const weekday = (date: Temporal.PlainDate) => WEEKDAYS[date.dayOfWeek - 1] ?? '';
const month = (date: Temporal.PlainDate) => MONTHS[date.month - 1] ?? '';

/** Calendar days from one day to another; negative backwards. */
export function daysFrom(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  return from.until(to, { largestUnit: 'day' }).days;
}

/** The time of day of an instant in a zone: '17:45', or '5.45 pm'. */
export function clockWords(at: Instant, zone: string, hour12 = false): string {
  return clockOf(at.toZonedDateTimeISO(zone), hour12);
}

/** A day in a narrow column: '2 Dec', with its year when it is ten months away or more. */
export function shortDateWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const near = today.subtract({ months: YEAR_SHOWN_FROM_MONTHS });
  const far = today.add({ months: YEAR_SHOWN_FROM_MONTHS });
  const inYear = Temporal.PlainDate.compare(date, near) > 0 && Temporal.PlainDate.compare(date, far) < 0;
  const words = `${date.day} ${month(date).slice(0, 3)}`;
  return inYear ? words : `${words} ${date.year}`;
}

/** A day: 'Wed 2 Dec', with its year when it is ten months away or more. */
export function dateWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return `${weekday(date).slice(0, 3)} ${shortDateWords(date, today)}`;
}

/** A day in full: 'Tuesday 24 November'. */
export function longDateWords(date: Temporal.PlainDate): string {
  return `${weekday(date)} ${date.day} ${month(date)}`;
}

/** A day by its nearness: 'today', 'tomorrow', 'yesterday', the weekday within a week ahead, else the day in full. */
export function nearDayWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysFrom(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 && days < 7 ? weekday(date) : longDateWords(date);
}

/** The day of an instant, in a zone: 'today', 'tomorrow', 'yesterday', else 'Wed 25 Nov'. */
export function dayWords(at: Instant, now: Instant, zone: string): string {
  const [date, today] = [plainDateIn(at, zone), plainDateIn(now, zone)];
  return Math.abs(daysFrom(today, date)) <= 1 ? nearDayWords(date, today) : dateWords(date, today);
}

/** An instant in a zone, without its day when that is today: '17:45', 'tomorrow 10:45', 'Mon 30 Nov 14:00'. */
export function momentWords(at: Instant, now: Instant, zone: string, hour12 = false): string {
  const day = dayWords(at, now, zone);
  const clock = clockWords(at, zone, hour12);
  return day === 'today' ? clock : `${day} ${clock}`;
}

/** An instant ahead in a narrow column: 'today 14:00', 'Wed 09:30' within a week, else its day alone: 'Mon 7 Dec'. */
export function shortMomentWords(at: Instant, now: Instant, zone: string, hour12 = false): string {
  const [date, today] = [plainDateIn(at, zone), plainDateIn(now, zone)];
  const days = daysFrom(today, date);
  if (days < 0 || days > 6) return dateWords(date, today);
  return `${days === 0 ? 'today' : weekday(date).slice(0, 3)} ${clockWords(at, zone, hour12)}`;
}

/** When a note is due, in a zone: 'due 17:45', 'due Wed 10:45' within a week ahead, else 'due Wed 25 Nov 10:45'. */
export function dueWords(due: Instant, now: Instant, zone: string, hour12 = false): string {
  const date = plainDateIn(due, zone);
  const days = daysFrom(plainDateIn(now, zone), date);
  if (days < 1 || days > 6) return `due ${momentWords(due, now, zone, hour12)}`;
  return `due ${weekday(date).slice(0, 3)} ${clockWords(due, zone, hour12)}`;
}

const ORDINALS = ['th', 'st', 'nd', 'rd'];
const ordinal = (day: number) => `${day}${(day > 3 && day < 21 ? null : ORDINALS[day % 10]) ?? 'th'}`;
const SAME_DATE_DAYS = 27;

/** The day of an earlier talk, as one says it on another: 'earlier today', 'yesterday', 'on the 12th', 'on 12 October'. */
export function recalledDay(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysFrom(date, today);
  if (days <= 0) return 'earlier today';
  if (days === 1) return 'yesterday';
  return days <= SAME_DATE_DAYS ? `on the ${ordinal(date.day)}` : `on ${date.day} ${month(date)}`;
}

/** Whether two zones show different times at an instant, so that both have to be shown (P47). */
export function zonesDiffer(at: Instant, zoneA: string, zoneB: string): boolean {
  return at.toZonedDateTimeISO(zoneA).offsetNanoseconds !== at.toZonedDateTimeISO(zoneB).offsetNanoseconds;
}

/** When you met, as a letter says it: 'this morning', 'yesterday', 'on Tuesday', 'on 13 November'. */
export function daypart(at: Instant, now: Instant, zone: string): string {
  const met = at.toZonedDateTimeISO(zone);
  const days = daysFrom(met.toPlainDate(), plainDateIn(now, zone));
  if (days <= 0) return met.hour < 12 ? 'this morning' : met.hour < 17 ? 'this afternoon' : 'this evening';
  if (days === 1) return 'yesterday';
  const date = met.toPlainDate();
  return days < 7 ? `on ${weekday(date)}` : `on ${date.day} ${month(date)}`;
}
