import { Temporal, type Instant } from './temporal';

/** A wall time in a zone, as an instant: `at('2026-11-24T16:40')` is that time in London. For tests. */
export function at(wall: string, zone = 'Europe/London'): Instant {
  return Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).toInstant();
}

export const day = (date: string) => Temporal.PlainDate.from(date);
export const clock = (time: string) => Temporal.PlainTime.from(time);

/** The moment of the design's pictures. */
export const NOW = at('2026-11-24T16:40');
export const LONDON = 'Europe/London';

/** Zones with a whole-hour, a southern, a half-hour and no clock change. */
export const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

/** Values with their times as text: two Temporal objects look alike to a deep comparison, whatever they hold. */
export const asText = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
