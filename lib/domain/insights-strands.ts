import { ENDINGS, type Ending, type Reached } from './insights';

/** What is drawn as one line: an application (weight 1), or a band of so many that are alike. */
export type Line = { source: string; reached: Reached; ending: Ending; weight: number };

/** How lines are drawn. `wide` per unit of weight, `thinnest` for a band of few. Lengths in units of the drawing. */
type Look = { wide: number; thinnest: number; gap: number; drop: number; between: number; sources: number };

/** Up to here each strand carries its words. */
export const MOST_LABELLED = 40;
/** Up to here each application is a strand of its own; more of them would be too many to tell apart, or to draw. */
export const MOST_STRANDS = 100;

const LABELLED: Look = { wide: 9, thinnest: 9, gap: 12, drop: 22, between: 0, sources: 18 };
const NARROW: Look = { wide: 4, thinnest: 4, gap: 2, drop: 14, between: 0, sources: 12 };
const BANDS_HIGH = 260;
const bandsOf = (total: number): Look => ({ wide: BANDS_HIGH / total, thinnest: 1.5, gap: 3, drop: 22, between: 16, sources: 18 });

/** Where the lines begin, and the five steps: Applied to Offer. */
export const START_X = 128;
export const STEP_X: readonly number[] = [300, 500, 712, 924, 1130];
const TOP = 44;
const BOTTOM = 31;

type Placed<T extends Line> = { line: T; from: number; path: string; wide: number; end: { x: number; y: number } };
export type Strands<T extends Line> = {
  height: number;
  lines: Placed<T>[];
  /** the middle of each source at the start */
  sources: { source: string; y: number }[];
  /** how far down the lines of each step reach */
  depths: number[];
};

const short = (y: number) => String(Math.round(y * 10) / 10);

/** From one height to another, halfway each way level; straight where nothing changes. */
function curve(fromX: number, fromY: number, toX: number, toY: number): string {
  if (short(fromY) === short(toY)) return `H${toX}`;
  const half = (fromX + toX) / 2;
  return `C${half} ${short(fromY)} ${half} ${short(toY)} ${toX} ${short(toY)}`;
}

/** Level from its slot until the step it came to, where it turns down, out of the way of those that go on. */
function pathOf({ reached }: Line, from: number, slot: number, end: number): string {
  const points = STEP_X.slice(0, reached + 1).map((x, at) => ({ x, y: at === reached ? end : slot }));
  const parts = points.map(({ x, y }, at) => curve(points[at - 1]?.x ?? START_X, points[at - 1]?.y ?? from, x, y));
  return `M${START_X} ${short(from)}${parts.join('')}`;
}

/** Heights one after the other; more room where `isApart` says so. */
function stack<T>(items: readonly T[], heightOf: (item: T) => number, roomBefore: (item: T, before: T) => number): Map<T, number> {
  const middles = new Map<T, number>();
  let y = TOP;
  items.forEach((item, at) => {
    const before = items[at - 1];
    if (before !== undefined) y += heightOf(before) / 2 + roomBefore(item, before) + heightOf(item) / 2;
    middles.set(item, y);
  });
  return middles;
}

/** Those that came furthest first, then as they stand, then in the order of their sources. */
function inSlots<T extends Line>(lines: readonly T[], sources: readonly string[]): T[] {
  return lines.toSorted(
    (a, b) =>
      b.reached - a.reached ||
      ENDINGS.indexOf(a.ending) - ENDINGS.indexOf(b.ending) ||
      sources.indexOf(a.source) - sources.indexOf(b.source),
  );
}

/** Sources in the order of where their lines go on average, so that few lines cross. */
function sourcesInOrder(lines: readonly Line[]): string[] {
  let order = [...new Set(lines.map(({ source }) => source))].sort();
  for (let turn = 0; turn < 2; turn += 1) {
    const slots = inSlots(lines, order);
    const means = new Map(
      order.map((source) => {
        const own = slots.flatMap((line, at) => (line.source === source ? [{ at, weight: line.weight }] : []));
        const weight = own.reduce((sum, each) => sum + each.weight, 0);
        return [source, own.reduce((sum, each) => sum + each.at * each.weight, 0) / weight] as const;
      }),
    );
    order = order.toSorted((a, b) => means.get(a)! - means.get(b)!);
  }
  return order;
}

/**
 * Lines from their source to the step they came to: x by step, y by slot. Lines of one source lie in the order of their
 * slots, so they never cross each other; what came further lies above.
 */
export function layStrands<T extends Line>(lines: readonly T[]): Strands<T> {
  const total = lines.reduce((sum, { weight }) => sum + weight, 0);
  const isBands = lines.some(({ weight }) => weight > 1);
  const look = isBands ? bandsOf(total) : lines.length <= MOST_LABELLED ? LABELLED : NARROW;
  const wide = ({ weight }: Line) => Math.max(look.thinnest, weight * look.wide);
  const sources = sourcesInOrder(lines);
  const slots = inSlots(lines, sources);
  const slotOf = stack(slots, wide, (a, b) => look.gap + (a.reached === b.reached && a.ending === b.ending ? 0 : look.between));
  const starts = sources.flatMap((source) => slots.filter((line) => line.source === source));
  const startOf = stack(starts, wide, (a, b) => look.gap + (a.source === b.source ? 0 : look.sources));
  const endOf = (line: T) => slotOf.get(line)! + (line.reached === 4 ? 0 : look.drop);
  const placed = slots.map((line) => ({
    line,
    from: startOf.get(line)!,
    path: pathOf(line, startOf.get(line)!, slotOf.get(line)!, endOf(line)),
    wide: wide(line),
    end: { x: STEP_X[line.reached]!, y: endOf(line) },
  }));
  const lowest = Math.max(TOP, ...placed.flatMap(({ from, end, wide: width }) => [from + width / 2, end.y + width / 2]));
  return {
    height: Math.ceil(lowest + BOTTOM),
    lines: placed,
    sources: sources.map((source) => {
      const own = placed.filter(({ line }) => line.source === source).map(({ from }) => from);
      return { source, y: (Math.min(...own) + Math.max(...own)) / 2 };
    }),
    depths: STEP_X.map((_, step) =>
      Math.max(TOP, ...placed.map(({ line, end }) => (line.reached < step ? 0 : line.reached === step ? end.y : slotOf.get(line)!))),
    ),
  };
}

/** Tallies as bands: each is one line as wide as it has applications. */
export function bandsFrom(tallies: readonly { source: string; reached: Reached; ending: Ending; n: number }[]): Line[] {
  return tallies.map(({ source, reached, ending, n }) => ({ source, reached, ending, weight: n }));
}

/** Where the lines that end alike end, and how many applications they are. */
export function endsOf(strands: Strands<Line>): { reached: Reached; ending: Ending; n: number; x: number; y: number }[] {
  const groups = new Map<string, Placed<Line>[]>();
  for (const placed of strands.lines) {
    const key = `${placed.line.reached} ${placed.line.ending}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()].map((own) => {
    const { line, end } = own[0]!;
    const ys = own.flatMap(({ end: { y }, wide }) => [y - wide / 2, y + wide / 2]);
    const n = own.reduce((sum, each) => sum + each.line.weight, 0);
    return { reached: line.reached, ending: line.ending, n, x: end.x, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  });
}
