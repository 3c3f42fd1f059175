import { Temporal, type Instant } from './temporal';
import { clockOf, zoneLabel } from './zone-words';

const IANA_NAME = /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/;

/** Whether this is the name of a time zone in the IANA database. Bare offsets such as '+01:00' are not. */
export function isTimeZone(id: string): boolean {
  if (!IANA_NAME.test(id)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id);
    return true;
  } catch {
    return false;
  }
}

/** Whether a wall time happened once, was skipped by a clock change, or came twice. */
export type WallKind = 'exact' | 'skipped' | 'twice';

/**
 * The instant of a wall time in a zone, resolved as Temporal's 'compatible' does: a skipped time moves on by the length
 * of the gap, of two the first is taken. `wall` is the time to show afterwards.
 */
export function resolveWallTime(
  wall: Temporal.PlainDateTime,
  zone: string,
): { instant: Instant; kind: WallKind; wall: Temporal.PlainDateTime } {
  const resolved = wall.toZonedDateTime(zone, { disambiguation: 'compatible' });
  const other = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const last = wall.toZonedDateTime(zone, { disambiguation: 'later' });
  const shown = resolved.toPlainDateTime();
  const once = other.epochNanoseconds === last.epochNanoseconds;
  const kind = once ? 'exact' : shown.equals(wall) ? 'twice' : 'skipped';
  return { instant: resolved.toInstant(), kind, wall: shown };
}

/** What to tell the owner about a resolved wall time: a sentence when a clock change touched it, else null. */
export function wallTimeNotice(kind: WallKind, wall: Temporal.PlainDateTime, zone: string): string | null {
  if (kind === 'exact') return null;
  const [place, clock] = [zoneLabel(zone), clockOf(wall)];
  return kind === 'skipped'
    ? `The clocks go forward in ${place} and skip the time you gave. It is kept as ${clock}.`
    : `The clocks go back in ${place}, so ${clock} comes twice. The first one is kept.`;
}

/** The calendar day of an instant, in a zone. */
export function plainDateIn(instant: Instant, zone: string): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/** The first instant of a day in a zone: midnight, or the first moment after it where midnight is skipped. */
export function startOfDay(date: Temporal.PlainDate, zone: string): Instant {
  return date.toZonedDateTime(zone).toInstant();
}
