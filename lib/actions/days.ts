import { Temporal } from '@/lib/domain/temporal';

/**
 * A day without a time, as an instant: now when it is today, else noon of that day in the owner's zone, so that a
 * change of zone by a few hours does not carry it to another day.
 * @param on YYYY-MM-DD, or null for now
 */
export function middayOf(on: string | null, zone: string, now: Date): Date {
  if (on === null) return now;
  const day = Temporal.PlainDate.from(on);
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  if (day.equals(today)) return now;
  return new Date(day.toZonedDateTime({ timeZone: zone, plainTime: '12:00' }).epochMilliseconds);
}

/** The owner's day, "YYYY-MM-DD". */
export function todayOf({ timeZone }: { timeZone: string }): string {
  return Temporal.Now.plainDateISO(timeZone).toString();
}
