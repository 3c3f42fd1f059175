export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** How pressing a note is, and so its colour. `done` is a note that was sent. */
export type Heat = 'cool' | 'warm' | 'hot' | 'late' | 'done';

const WARM_FROM = 12 * HOUR;
const HOT_BELOW = 4 * HOUR;
const HOT_DAYS_PAST = 4;

/**
 * The heat of a note that is not sent (rule 3).
 * In: milliseconds left until it is due, zero or less once it is. Out: its heat.
 */
export function heatOf(leftMs: number): Exclude<Heat, 'done'> {
  if (leftMs <= 0) return 'late';
  if (leftMs < HOT_BELOW) return 'hot';
  return leftMs <= WARM_FROM ? 'warm' : 'cool';
}

/**
 * The heat of an offer to answer. In: calendar days left. Out: warm the day before, hot on the day, late after it.
 */
export function offerHeatOf(daysLeft: number): 'warm' | 'hot' | 'late' | null {
  if (daysLeft > 1) return null;
  if (daysLeft < 0) return 'late';
  return daysLeft === 0 ? 'hot' : 'warm';
}

/**
 * The heat of a reply they promised and have not given (rule 5).
 * In: working days past their date. Out: warm for one to three, hot from four, none before.
 */
export function replyHeatOf(daysPast: number): 'warm' | 'hot' | null {
  if (daysPast < 1) return null;
  return daysPast < HOT_DAYS_PAST ? 'warm' : 'hot';
}
