import type { Course } from './insights';
import { numberWord, plural } from './words';

const DAY = 86_400_000;

const SPANS = ['Applied to reply', 'Reply to round 1', 'Round 1 to round 2', 'Round 2 to answer'] as const;

/** How many whole days each application took from one step to the next, shortest first, and their median. */
export type Duration = { span: (typeof SPANS)[number]; days: number[]; median: number | null };

/** The middle of a sorted list, between the two middle ones of an even number; null of none. */
export function medianOf(sorted: readonly number[]): number | null {
  const half = sorted.length >> 1;
  const [low, high] = [sorted[half - 1 + (sorted.length % 2)], sorted[half]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * How long things take. Both ends must have happened by `now` (epoch ms), in this order: who wrote before one applied
 * did not take any time to reply.
 */
export function durationsOf(courses: readonly Course[], now: number): Duration[] {
  const ends = courses.map((each) => [each.appliedAt, each.repliedAt, each.roundOneAt, each.roundTwoAt, each.answeredAt]);
  return SPANS.map((span, at) => {
    const days = ends
      .flatMap((all) => {
        const [from, to] = [all[at] ?? null, all[at + 1] ?? null];
        return from === null || to === null || to > now || to < from ? [] : [Math.round((to - from) / DAY)];
      })
      .sort((a, b) => a - b);
    return { span, days, median: medianOf(days) };
  });
}

/** How many of each length there are: a dot each, one on the other. */
export function stacksOf(days: readonly number[]): { at: number; n: number }[] {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([at, n]) => ({ at, n })).sort((a, b) => a.at - b.at);
}

const STEPS = [1, 2, 5, 10, 15, 20, 30, 60, 90, 180, 365];
const MOST_TICKS = 4;

/** The ticks of an axis from nothing to at least `most`: 0, 5, 10, 15. */
export function ticksTo(most: number): number[] {
  const step = STEPS.find((each) => Math.ceil(most / each) < MOST_TICKS) ?? Math.ceil(most / (MOST_TICKS - 1));
  const ticks = Math.max(1, Math.ceil(most / step));
  return Array.from({ length: ticks + 1 }, (_, at) => at * step);
}

const exactly = (days: number) => (Number.isInteger(days) ? String(days) : days.toFixed(1));

/** Days beside a chart: 'same day', '1 day', '6.5 days'. */
export function shortDays(days: number): string {
  return days < 0.5 ? 'same day' : `${exactly(days)} ${plural(days, 'day', 'days')}`;
}

/** Days as a sentence says them: 'the same day', 'one day', 'six days', '6.5 days'. */
export function daysWords(days: number): string {
  if (days < 0.5) return 'the same day';
  return `${Number.isInteger(days) ? numberWord(days) : exactly(days)} ${plural(days, 'day', 'days')}`;
}
