import { Temporal } from '@/lib/domain/temporal';

/** The database keeps instants as UTC dates; the domain speaks Temporal. */
export function toInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

export function toDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

export function toDateOrNull(instant: Temporal.Instant | null): Date | null {
  return instant && toDate(instant);
}

export function toDayOrNull(text: string | null): Temporal.PlainDate | null {
  return text === null ? null : Temporal.PlainDate.from(text);
}

/** A date as the database keeps it: ISO text with an offset, so that raw SQL compares it as text. */
export const sqlDate = (date: Date) => date.toISOString().replace('Z', '+00:00');
