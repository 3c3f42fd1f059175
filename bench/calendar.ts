import { Temporal } from '@/lib/domain/temporal';
import { isWorkingDay } from '@/lib/domain/working-days';
import type { Random } from './random';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Days and office hours of one zone; moments are epoch milliseconds. */
export class Calendar {
  readonly zone: string;
  readonly #random: Random;

  constructor(zone: string, random: Random) {
    this.zone = zone;
    this.#random = random;
  }

  dateOf(at: number): Temporal.PlainDate {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone).toPlainDate();
  }

  /** The wall time, as an interview keeps it. */
  wall(at: number): string {
    const zoned = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone);
    return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' });
  }

  /** A moment within office hours, so many days later, on a day on which companies work. */
  appointment(after: number, days: { from: number; to: number }): number {
    let date = this.dateOf(after).add({ days: this.#random.whole(days.from, days.to) });
    while (!isWorkingDay(date)) date = date.add({ days: 1 });
    const plainTime = new Temporal.PlainTime(this.#random.whole(9, 16), this.#random.pick([0, 15, 30, 45]));
    return date.toZonedDateTime({ timeZone: this.zone, plainTime }).epochMilliseconds;
  }

  /** Any time at which somebody is awake, so many days later. */
  later(after: number, days: { from: number; to: number }): number {
    const whole = this.#random.whole(days.from, days.to);
    return after + whole * DAY + this.#random.whole(-4 * 60, 4 * 60) * MINUTE;
  }
}
