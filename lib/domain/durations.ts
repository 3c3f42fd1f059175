import { HOUR, MINUTE } from './heat';

const DAY = 24 * HOUR;
const DAYS_FROM = 48 * HOUR;
const SECONDS_BELOW = 10 * MINUTE;

/** A length of time cut up for typesetting. Set in a row, the parts read as the words do. */
export type LeftParts = { value: string; unit: 'h' | 'min' | ''; rest: string; late: boolean };

const twoDigits = (n: number) => String(n).padStart(2, '0');

function lateParts(lateMs: number): LeftParts {
  const minutes = Math.floor(lateMs / MINUTE);
  if (minutes < 1) return { value: 'due now', unit: '', rest: '', late: true };
  if (minutes < 60) return { value: String(minutes), unit: 'min', rest: 'late', late: true };
  if (lateMs < DAYS_FROM) return { value: String(Math.floor(lateMs / HOUR)), unit: 'h', rest: 'late', late: true };
  return { value: String(Math.floor(lateMs / DAY)), unit: '', rest: 'days late', late: true };
}

/**
 * The time left to a deadline, in parts: 18 · h · 05, 42 · min, 9:42, 2 · h · late.
 * In: milliseconds left, zero or less once it is due. Minutes and seconds are rounded up while time is left, so that
 * the clock never shows less than there is to use, and down once late.
 */
export function leftParts(leftMs: number): LeftParts {
  if (leftMs <= 0) return lateParts(-leftMs);
  if (leftMs < SECONDS_BELOW) {
    const seconds = Math.ceil(leftMs / 1000);
    const value = `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
    return { value, unit: '', rest: '', late: false };
  }
  const minutes = Math.ceil(leftMs / MINUTE);
  if (minutes < 60) return { value: String(minutes), unit: 'min', rest: '', late: false };
  return { value: String(Math.floor(minutes / 60)), unit: 'h', rest: twoDigits(minutes % 60), late: false };
}

/** The same as one phrase: '18 h 05', '42 min', '9:42', '12 min late', '2 h late', 'due now' in its first minute. */
export function leftWords(leftMs: number): string {
  const { value, unit, rest } = leftParts(leftMs);
  return [value, unit, rest].filter(Boolean).join(' ');
}

/**
 * How long something took: '42 min', '5 h 06', '3 days' from 48 hours on.
 * In: milliseconds gone by. Minutes are rounded down.
 */
export function sinceWords(ms: number): string {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE);
  if (minutes < 1) return 'less than a minute';
  if (minutes < 60) return `${minutes} min`;
  if (ms < DAYS_FROM) return `${Math.floor(minutes / 60)} h ${twoDigits(minutes % 60)}`;
  return `${Math.floor(ms / DAY)} days`;
}

/**
 * How long ago something was, in full: 'just now', '12 minutes ago', '5 hours ago', '3 days ago' from 48 hours on.
 * In: milliseconds gone by. Rounded down.
 */
export function agoWords(ms: number): string {
  const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'} ago`;
  if (ms < MINUTE) return 'just now';
  if (ms < HOUR) return counted(Math.floor(ms / MINUTE), 'minute');
  return ms < DAYS_FROM ? counted(Math.floor(ms / HOUR), 'hour') : counted(Math.floor(ms / DAY), 'day');
}
