import { ticksOf, type Tick } from './day-line-ticks';
import type { GapPlan, HoursLeft, Stretch } from './gap-plan';
import { quietStretches } from './quiet-hours';

/** A stretch of the axis, in percent. */
type Band = { left: number; width: number };

/** A caption over the axis. `strong`: it names preparation. */
type Caption = { left: number; words: string; strong: boolean };

/** The hours until a round, to scale: everything in percent of the axis, 0 now, 100 its beginning. */
export type GapPicture = {
  ticks: Tick[];
  nights: Band[];
  taken: (Band & { label: string })[];
  notes: Band[];
  placed: (Band & { id: string; number: number })[];
  captions: Caption[];
};

/** Captions nearer to each other than this would touch, with so much more for each letter. */
const CAPTION_GAP = 2;
const LETTER = 0.55;

/**
 * The picture of a plan. In: the hours, what is taken with its labels, the plan, and the number of each placed piece.
 * Captions that have no room are left out; the list below the picture says it all.
 */
export function gapPicture(
  hours: HoursLeft & { taken: readonly (Stretch & { label: string })[] },
  plan: GapPlan,
  numberOf: (id: string) => number,
  hour12 = false,
): GapPicture {
  const { now, startAt, zone, quiet } = hours;
  const whole = startAt.epochMilliseconds - now.epochMilliseconds;
  const left = (at: Stretch['start']) => ((at.epochMilliseconds - now.epochMilliseconds) / whole) * 100;
  const onAxis = (at: Stretch['start']) => Math.min(100, Math.max(0, left(at)));
  const band = ({ start, end }: Stretch): Band => ({ left: onAxis(start), width: onAxis(end) - onAxis(start) });

  const nights = (quiet ? quietStretches(now, startAt, quiet, zone) : []).map(band);
  const travel = plan.travel ? [{ ...plan.travel, label: 'Travel' }] : [];
  const taken = [...hours.taken, ...travel]
    .map((each) => ({ label: each.label, ...band(each) }))
    .filter(({ width }) => width > 0);
  const notes = plan.notes.map(band);
  const placed = plan.placed.map((each) => ({ id: each.id, number: numberOf(each.id), ...band(each) }));
  const captions = [
    ...taken.map(({ left, label }) => ({ left, words: label, strong: false })),
    ...groups(notes).map(([first]) => ({ left: first!.left, words: 'Notes', strong: false })),
    ...groups(placed).map((group) => ({ left: group[0]!.left, words: numbersWords(group.map(({ number }) => number)), strong: true })),
  ];
  return { ticks: ticksOf({ from: now, to: startAt, zone }, left, hour12), nights, taken, notes, placed, captions: withRoom(captions) };
}

/** Bands that follow each other without a break, as groups. */
function groups<B extends Band>(bands: readonly B[]): B[][] {
  const all: B[][] = [];
  for (const band of [...bands].sort((a, b) => a.left - b.left)) {
    const last = all.at(-1)?.at(-1);
    if (last && band.left - (last.left + last.width) < 0.6) all.at(-1)!.push(band);
    else all.push([band]);
  }
  return all;
}

/** '1', '1 and 2', '3, 4, 5'. */
function numbersWords(numbers: number[]): string {
  return numbers.length === 2 ? numbers.join(' and ') : numbers.join(', ');
}

/** Preparation keeps its caption, the others only where there is room. */
function withRoom(captions: Caption[]): Caption[] {
  const kept: Caption[] = [];
  const width = ({ words }: Caption) => CAPTION_GAP + words.length * LETTER;
  for (const caption of [...captions].sort((a, b) => Number(b.strong) - Number(a.strong) || a.left - b.left)) {
    const ends = caption.left + width(caption);
    const free = kept.every((other) => other.left >= ends || other.left + width(other) <= caption.left);
    if (free && (ends < 102 || !caption.strong)) kept.push(caption);
  }
  return kept.sort((a, b) => a.left - b.left);
}
