/** A day on the axis of a wait: where it lies, in percent, what it is and which day. */
export type PlainMark = { kind: 'past' | 'expected' | 'today'; label: string; below: string; left: number };

/**
 * `anchor` says where its words lie: around it, from it to the right, or up to it from the left. `room` says where they
 * are shown: everywhere, on a wide page only, or nowhere; the day itself always is.
 */
export type AxisMark = PlainMark & { anchor: 'middle' | 'right' | 'left'; room: 'all' | 'wide' | 'none' };

/** The axis in CSS pixels, as wide as it is drawn beside the queue and on a phone. */
const [WIDE, NARROW] = [636, 350];
/** A letter of the words above and below, as they are set on a phone, and what is left free after them. */
const [ABOVE, BELOW, GAP] = [5.8, 5.3, 2];

type Span = { from: number; to: number };

function spanOf(left: number, width: number, anchor: AxisMark['anchor'], axis: number): Span {
  const at = (left / 100) * axis;
  if (anchor === 'right') return { from: at, to: at + width };
  return anchor === 'left' ? { from: at - width, to: at } : { from: at - width / 2, to: at + width / 2 };
}

/** The words above a mark and those below it. */
function spansOf({ left, label, below }: PlainMark, anchor: AxisMark['anchor'], axis: number): [Span, Span] {
  const span = (words: string, letter: number) => spanOf(left, words.length * letter + GAP, anchor, axis);
  return [span(label, ABOVE), span(below, BELOW)];
}

function touch(a: AxisMark, b: AxisMark, axis: number): boolean {
  const others = spansOf(b, b.anchor, axis);
  return spansOf(a, a.anchor, axis).some(({ from, to }, row) => from < others[row]!.to && others[row]!.from < to);
}

/** Words at an end of the axis lie inward. */
function inward(mark: PlainMark): AxisMark['anchor'] {
  const spans = spansOf(mark, 'middle', NARROW);
  if (spans.some(({ from }) => from < 0)) return 'right';
  return spans.some(({ to }) => to > NARROW) ? 'left' : 'middle';
}

/** Today and the day an answer is looked for are both said: where they are close their words part. */
function anchored(marks: readonly PlainMark[]): AxisMark[] {
  const placed = marks.map((mark): AxisMark => ({ ...mark, anchor: inward(mark), room: 'all' }));
  const [first, second] = placed.filter(({ kind }) => kind !== 'past');
  if (!first || !second) return placed;
  if (!touch(first, second, NARROW)) return placed;
  const fitsBefore = spansOf(first, 'left', NARROW).every(({ from }) => from >= 0);
  return placed.map((mark) => {
    if (mark === first) return { ...mark, anchor: fitsBefore ? 'left' : mark.anchor };
    return mark === second ? { ...mark, anchor: 'right' } : mark;
  });
}

/**
 * Where the words of each mark go, so that none lie on each other. Today comes first, then the day an answer is looked
 * for, then what happened, the latest first; a mark without room keeps its dot.
 */
export function placedMarks(marks: readonly PlainMark[]): AxisMark[] {
  const all = anchored(marks);
  const rank = { today: 0, expected: 1, past: 2 };
  const order = [...all].reverse().sort((a, b) => rank[a.kind] - rank[b.kind]);
  const shown: AxisMark[] = [];
  const isFree = (mark: AxisMark, axis: number) => shown.every((other) => !touch(mark, other, axis));
  const rooms = new Map<AxisMark, AxisMark['room']>();
  for (const mark of order) {
    const room = isFree(mark, NARROW) ? 'all' : isFree(mark, WIDE) ? 'wide' : 'none';
    rooms.set(mark, room);
    if (room !== 'none') shown.push(mark);
  }
  return all.map((mark) => ({ ...mark, room: rooms.get(mark) ?? 'none' }));
}
