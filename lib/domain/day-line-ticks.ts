import { plainDateIn, startOfDay } from './time';
import { Temporal, type Instant } from './temporal';

const HOUR_MS = 3_600_000;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** A tick of the axis, `left` in percent. Only major ones have a label; at the start of a day it is the day's name. */
export type Tick = { left: number; major: boolean; label: string | null; midnight: boolean };

/** Where an instant stands on the axis, in percent. */
type LeftOf = (at: Instant) => number;

/** The stretches between two instants in which a zone keeps one offset, with that offset in milliseconds. */
function stretches(from: Instant, to: Instant, zone: string): { from: number; to: number; offset: number }[] {
  const parts: { from: number; to: number; offset: number }[] = [];
  for (let at = from.toZonedDateTimeISO(zone); ; ) {
    const change = at.getTimeZoneTransition('next');
    const last = !change || Temporal.Instant.compare(change.toInstant(), to) > 0;
    const end = last ? to.epochMilliseconds : change.epochMilliseconds;
    parts.push({ from: at.epochMilliseconds, to: end, offset: at.offsetNanoseconds / 1_000_000 });
    if (last) return parts;
    at = change;
  }
}

/** The instants between two instants at which a clock on the wall shows a full hour, both ends aside. */
function fullHours(from: Instant, to: Instant, zone: string): Instant[] {
  return stretches(from, to, zone).flatMap((part) => {
    const first = Math.ceil((part.from + part.offset) / HOUR_MS) * HOUR_MS - part.offset;
    const hours = Math.max(0, Math.ceil((part.to - first) / HOUR_MS));
    return Array.from({ length: hours }, (_, hour) => Temporal.Instant.fromEpochMilliseconds(first + hour * HOUR_MS))
      .filter((at) => Temporal.Instant.compare(at, from) > 0);
  });
}

function hourLabel(hour: number, hour12: boolean): string {
  if (!hour12) return `${String(hour).padStart(2, '0')}:00`;
  return `${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`;
}

/**
 * The ticks of the day line: one at each full hour of the wall clock, a major one each third. A day begins with its
 * name, even where its midnight is skipped; an hour that comes twice has two ticks.
 */
export function ticksOf(axis: { from: Instant; to: Instant; zone: string }, leftOf: LeftOf, hour12: boolean): Tick[] {
  const { from, to, zone } = axis;
  return fullHours(from, to, zone).map((at) => {
    const { hour } = at.toZonedDateTimeISO(zone);
    const date = plainDateIn(at, zone);
    const midnight = startOfDay(date, zone).equals(at);
    const major = midnight || hour % 3 === 0;
    const label = midnight ? `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day}` : hourLabel(hour, hour12);
    return { left: leftOf(at), major, label: major ? label : null, midnight };
  });
}
