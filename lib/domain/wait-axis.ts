import { dateWords, daysFrom } from './day-words';
import { Temporal } from './temporal';
import { placedMarks, type AxisMark, type PlainMark } from './wait-axis-marks';

export type { AxisMark } from './wait-axis-marks';

/** What the axis of a wait is drawn from. `past` is what happened, `expected` the day an answer is looked for. */
export type WaitAxisFacts = {
  past: readonly { label: string; on: Temporal.PlainDate }[];
  since: Temporal.PlainDate;
  expected: { label: string; on: Temporal.PlainDate } | null;
  today: Temporal.PlainDate;
  /** under today, such as '2 days past'; the date where nothing is overdue */
  todayWords: string | null;
};

type Band = { left: number; width: number };

/** The days of a wait, to scale: everything in percent of the axis. */
export type WaitAxis = { ticks: number[]; weekends: Band[]; over: Band | null; marks: AxisMark[]; end: string | null };

const DAYS_AFTER_TODAY = 10;
const DAYS_AFTER_EXPECTED = 4;
/** What happened longer ago is left out, unless the wait itself began before. */
const DAYS_BEFORE_TODAY = 42;
/** From here on a tick is a week, and weekends are too thin to draw. */
const MOST_DAYS_DRAWN = 90;
const SATURDAY = 6;

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b);
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b);

function stretch({ past, since, expected, today }: WaitAxisFacts): { from: Temporal.PlainDate; days: number } {
  const furthest = earlier(since, today.subtract({ days: DAYS_BEFORE_TODAY }));
  const shown = past.map(({ on }) => on).filter((on) => Temporal.PlainDate.compare(on, furthest) >= 0);
  const from = shown.reduce(earlier, earlier(since, expected?.on ?? today));
  const ahead = today.add({ days: DAYS_AFTER_TODAY });
  const to = expected ? later(ahead, expected.on.add({ days: DAYS_AFTER_EXPECTED })) : ahead;
  return { from, days: daysFrom(from, to) };
}

/** Under each mark its day: with the month where that differs from the mark before. */
function dayUnder(on: Temporal.PlainDate, before: Temporal.PlainDate | undefined, today: Temporal.PlainDate): string {
  const words = dateWords(on, today);
  return before && before.month === on.month && before.year === on.year ? words.split(' ').slice(0, 2).join(' ') : words;
}

function marksOf({ past, expected, today, todayWords }: WaitAxisFacts, from: Temporal.PlainDate): (PlainMark & { on: Temporal.PlainDate })[] {
  const isToday = expected?.on.equals(today);
  const marks = [
    ...past.map(({ label, on }) => ({ kind: 'past' as const, label, on })),
    ...(expected && !isToday ? [{ kind: 'expected' as const, ...expected }] : []),
    { kind: 'today' as const, label: isToday ? `Today, ${expected?.label.toLowerCase()}` : 'Today', on: today },
  ];
  const drawn = marks.filter(({ on }) => Temporal.PlainDate.compare(on, from) >= 0);
  const ordered = drawn.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  return ordered.map((mark, index) => {
    const day = dayUnder(mark.on, ordered[index - 1]?.on, today);
    return { ...mark, below: mark.kind === 'today' ? (todayWords ?? day) : day, left: 0 };
  });
}

/**
 * The axis of a wait in days, from the first thing that still matters to ten days from now or a little past the day an
 * answer is looked for. Overdue is the stretch from that day to today.
 */
export function waitAxisOf(facts: WaitAxisFacts): WaitAxis {
  const { from, days } = stretch(facts);
  const left = (on: Temporal.PlainDate) => (daysFrom(from, on) / days) * 100;
  const all = Array.from({ length: days + 1 }, (_, index) => from.add({ days: index }));
  const isLong = days > MOST_DAYS_DRAWN;
  const { expected, today } = facts;
  const isOver = expected !== null && Temporal.PlainDate.compare(expected.on, today) < 0;
  const marks = placedMarks(marksOf(facts, from).map((mark) => ({ ...mark, left: left(mark.on) })));
  const day = 100 / days;
  const saturdays = isLong ? [] : all.slice(0, -1).filter((on) => on.dayOfWeek === SATURDAY);
  return {
    ticks: all.filter((on) => !isLong || on.dayOfWeek === 1).map(left),
    weekends: saturdays.map((on) => ({ left: left(on), width: Math.min(day * 2, 100 - left(on)) })),
    over: isOver ? { left: left(expected.on), width: left(today) - left(expected.on) } : null,
    marks,
    end: marks.every((mark) => mark.left < 78) ? dateWords(all.at(-1)!, today) : null,
  };
}
