import { daysFrom, longDateWords } from './day-words';
import { Temporal, type Instant } from './temporal';
import { startOfDay } from './time';

/** The periods offered; without one it is everything since the first application. */
export const PERIODS = ['all', '30', '90', 'year', 'own'] as const;
type PeriodName = (typeof PERIODS)[number];

export type InsightsView = {
  period: PeriodName;
  /** of an own period, both days included; null is open */
  from: Temporal.PlainDate | null;
  to: Temporal.PlainDate | null;
  hideRejections: boolean;
};

type Params = Record<string, string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

/** The years that the dates of a job search lie in; others are typing mistakes. */
const YEARS = { from: 1970, to: 9998 };

/** @returns the day of this "YYYY-MM-DD", null for anything else. */
export function dayOfText(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text);
    return day.year >= YEARS.from && day.year <= YEARS.to ? day : null;
  } catch {
    return null;
  }
}

const inOrder = (from: Temporal.PlainDate | null, to: Temporal.PlainDate | null) =>
  from && to && Temporal.PlainDate.compare(from, to) > 0 ? { from: to, to: from } : { from, to };

/** What an address asks for. What it does not understand it leaves out; days the wrong way round are turned. */
export function insightsViewOf(params: Params): InsightsView {
  const { from, to } = inOrder(dayOfText(one(params.from)), dayOfText(one(params.to)));
  const named = PERIODS.find((each) => each === one(params.period) && each !== 'own');
  const period = from || to ? 'own' : (named ?? 'all');
  return { period, from, to, hideRejections: one(params.rejections) === 'hidden' };
}

/** The query that `insightsViewOf` reads back as the same view; '' for everything. */
export function insightsAddressOf({ period, from, to, hideRejections }: InsightsView): string {
  const query = new URLSearchParams();
  if (period === 'own') {
    if (from) query.set('from', from.toString());
    if (to) query.set('to', to.toString());
  } else if (period !== 'all') query.set('period', period);
  if (hideRejections) query.set('rejections', 'hidden');
  return query.toString();
}

/** @returns the days a view is about, both included; null is open. */
export function daysOf({ period, from, to }: InsightsView, today: Temporal.PlainDate): Pick<InsightsView, 'from' | 'to'> {
  if (period === 'own') return { from, to };
  if (period === 'year') return { from: today.with({ month: 1, day: 1 }), to: null };
  return { from: period === 'all' ? null : today.subtract({ days: Number(period) - 1 }), to: null };
}

/** @returns the first instant of it and the first one after it, in the owner's zone; null is open. */
export function rangeOf(days: Pick<InsightsView, 'from' | 'to'>, zone: string): { from: Instant | null; before: Instant | null } {
  return { from: days.from && startOfDay(days.from, zone), before: days.to && startOfDay(days.to.add({ days: 1 }), zone) };
}

/** A day as a period begins or ends: '1 September', with its year when that is not this one. */
export function periodDay(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const words = longDateWords(date).split(' ').slice(1).join(' ');
  return date.year === today.year ? words : `${words} ${date.year}`;
}

/**
 * A period as a sentence ends with it: 'since 1 September', 'in the last 30 days', 'from 1 October to 31 October'.
 * @param first the day of the first application, null before there is one
 */
export function periodWords({ period, from, to }: InsightsView, first: Temporal.PlainDate | null, today: Temporal.PlainDate): string {
  if (period === 'year') return `in ${today.year}`;
  if (period === '30' || period === '90') return `in the last ${period} days`;
  if (from && to) return daysFrom(from, to) === 0 ? `on ${periodDay(from, today)}` : `from ${periodDay(from, today)} to ${periodDay(to, today)}`;
  if (to) return `until ${periodDay(to, today)}`;
  const since = from ?? first;
  return since ? `since ${periodDay(since, today)}` : 'so far';
}

/** The four weeks up to today: what a record covers unless another period is chosen. */
export function fourWeeks(today: Temporal.PlainDate): { from: Temporal.PlainDate; to: Temporal.PlainDate } {
  return { from: today.subtract({ days: 27 }), to: today };
}

/** The weeks that end today, seven days each, the oldest first, as instants in a zone: [from, before). */
export function weeksUntil(last: Temporal.PlainDate, n: number, zone: string): { on: Temporal.PlainDate; from: Instant; before: Instant }[] {
  return Array.from({ length: n }, (_, at) => {
    const on = last.subtract({ days: 7 * (n - at) - 1 });
    return { on, from: startOfDay(on, zone), before: startOfDay(on.add({ days: 7 }), zone) };
  });
}
