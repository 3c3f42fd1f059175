/** A day on the axis of a wait: where it lies, in percent, what it is and which day. */
export type PlainMark = { kind: 'past' | 'expected' | 'today'; label: string; below: string; left: number };

/** Where the words of a mark lie: around it, from it to the right, up to it from the left; or they have no room. */
type Place = 'middle' | 'right' | 'left' | 'none';
type Anchor = Exclude<Place, 'none'>;

/** A mark with the place of its words beside the queue and on a phone. The day itself always is there. */
export type AxisMark = PlainMark & { wide: Place; narrow: Place };

/** The axis in CSS pixels, as wide as it is drawn beside the queue and on a phone. */
const [WIDE, NARROW] = [636, 350];
/** A letter of the words above and below, as they are set on a phone, and what is left free after them. */
const [ABOVE, BELOW, GAP] = [5.8, 5.6, 4];

type Span = { from: number; to: number };

function spanOf(left: number, width: number, anchor: Anchor, axis: number): Span {
  const at = (left / 100) * axis;
  if (anchor === 'right') return { from: at, to: at + width };
  return anchor === 'left' ? { from: at - width, to: at } : { from: at - width / 2, to: at + width / 2 };
}

/** The words above a mark and those below it. */
function spansOf({ left, label, below }: PlainMark, anchor: Anchor, axis: number): [Span, Span] {
  const span = (words: string, letter: number) => spanOf(left, words.length * letter + GAP, anchor, axis);
  return [span(label, ABOVE), span(below, BELOW)];
}

const touch = (a: [Span, Span], b: [Span, Span]): boolean =>
  a.some(({ from, to }, row) => from < b[row]!.to && b[row]!.from < to);

/** Words at an end of the axis lie inward. */
function inward(mark: PlainMark, axis: number): Anchor {
  const spans = spansOf(mark, 'middle', axis);
  if (spans.some(({ from }) => from < 0)) return 'right';
  return spans.some(({ to }) => to > axis) ? 'left' : 'middle';
}

/** Today and the day an answer is looked for are both said: where they are close their words part. */
function anchorsOf(marks: readonly PlainMark[], axis: number): Map<PlainMark, Anchor> {
  const anchors = new Map(marks.map((mark) => [mark, inward(mark, axis)]));
  const [first, second] = marks.filter(({ kind }) => kind !== 'past');
  if (!first || !second) return anchors;
  const [one, other] = [first, second].map((mark) => spansOf(mark, anchors.get(mark)!, axis));
  if (!touch(one!, other!)) return anchors;
  if (spansOf(first, 'left', axis).every(({ from }) => from >= 0)) anchors.set(first, 'left');
  return anchors.set(second, 'right');
}

const RANK = { today: 0, expected: 1, past: 2 };

/** The place of each mark's words on an axis of this width, so that none lie on each other. */
function placesOn(marks: readonly PlainMark[], axis: number): Map<PlainMark, Place> {
  const anchors = anchorsOf(marks, axis);
  const shown: [Span, Span][] = [];
  const places = new Map<PlainMark, Place>();
  for (const mark of marks.toReversed().sort((a, b) => RANK[a.kind] - RANK[b.kind])) {
    const anchor = anchors.get(mark)!;
    const spans = spansOf(mark, anchor, axis);
    const isFree = shown.every((other) => !touch(spans, other));
    if (isFree) shown.push(spans);
    places.set(mark, isFree ? anchor : 'none');
  }
  return places;
}

/**
 * Where the words of each mark go. Today comes first, then the day an answer is looked for, then what happened, the
 * latest first; a mark without room keeps its dot.
 */
export function placedMarks(marks: readonly PlainMark[]): AxisMark[] {
  const [wide, narrow] = [placesOn(marks, WIDE), placesOn(marks, NARROW)];
  return marks.map((mark) => ({ ...mark, wide: wide.get(mark)!, narrow: narrow.get(mark)! }));
}
