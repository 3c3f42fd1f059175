import { Temporal, type Instant } from './temporal';
import { plainDateIn, resolveWallTime, startOfDay } from './time';
import { isWorkingDay } from './working-days';

/** A stretch of time, such as a sitting as planned or as it was. */
export type Stretch = { start: Instant; end: Instant };

/**
 * The days and hours of the sample job search, told from the moment somebody looks at it.
 * In: the moment and the owner's zone. Seconds are dropped: countdowns round up, so '1 h 05' shows at any second.
 */
export function sampleClock(moment: Instant, zone: string) {
  const now = moment.round({ smallestUnit: 'minute', roundingMode: 'floor' });
  const today = plainDateIn(now, zone);
  const at = (date: Temporal.PlainDate, time: string): Instant =>
    resolveWallTime(date.toPlainDateTime(Temporal.PlainTime.from(time)), zone).instant;
  return {
    now,
    zone,
    today,
    at,
    /** the first instant of today */
    midnight: startOfDay(today, zone),
    /** so many hours and minutes of elapsed time ago */
    ago: (hours: number, minutes = 0): Instant => now.subtract({ hours, minutes }),
    /** a calendar day, counted from today */
    day: (days: number): Temporal.PlainDate => today.add({ days }),
    /** a day on which companies work: that one, or the last one before it */
    workday: (days: number): Temporal.PlainDate => workdayOnOrBefore(today.add({ days })),
    /** a stretch of one day, from one wall time to another */
    stretch: (date: Temporal.PlainDate, start: string, end: string): Stretch => ({
      start: at(date, start),
      end: at(date, end),
    }),
  };
}

export type SampleClock = ReturnType<typeof sampleClock>;

function workdayOnOrBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(date) ? date : workdayOnOrBefore(date.subtract({ days: 1 }));
}

/** The working day that lies `n` working days in the past, today included in the count when it is one. */
export function workingDaysAgo(today: Temporal.PlainDate, n: number): Temporal.PlainDate {
  if (n === 0) return workdayOnOrBefore(today);
  return workingDaysAgo(today.subtract({ days: 1 }), isWorkingDay(today) ? n - 1 : n);
}

/** An instant as it would be written in a diary: whole `minutes` of the hour, downwards. */
export function roundedDown(at: Instant, minutes: 5 | 15): Instant {
  return at.round({ smallestUnit: 'minute', roundingIncrement: minutes, roundingMode: 'floor' });
}
