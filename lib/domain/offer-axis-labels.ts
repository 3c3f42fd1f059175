/** Where words lie: around their place, from it to the right, up to it from the left; null where they have no room. */
type Anchor = 'middle' | 'right' | 'left';

/** `left` in percent; `wide` and `narrow` say where the words lie at a desk and on a phone, and in which row above. */
export type PlacedLabel = { left: number; wide: Anchor | null; narrow: Anchor | null; wideRow: number; narrowRow: number };

type Mark = { kind: 'answer' | 'said'; names: string; left: number };
type Tick = { left: number; words: string; isStrong: boolean; rank: number };
type Span = { from: number; to: number };

/** The axis in CSS pixels, at a desk and on a phone, and a letter of its words. */
const [WIDE, NARROW] = [1216, 336];
const [LETTER, GAP] = [6.2, 6];
/** No more rows of names than this: what others said loses its name first, and stays in the sentence. */
const MOST_ROWS = 4;
/** A rank from which on a day is never named. */
const NEVER = 9;

function spanOf(left: number, letters: number, axis: number): { anchor: Anchor; span: Span } {
  const [at, width] = [(left / 100) * axis, letters * LETTER + GAP];
  if (at - width / 2 < 0) return { anchor: 'right', span: { from: at, to: at + width } };
  if (at + width / 2 > axis) return { anchor: 'left', span: { from: at - width, to: at } };
  return { anchor: 'middle', span: { from: at - width / 2, to: at + width / 2 } };
}

const isFree = (span: Span, taken: readonly Span[]) => taken.every(({ from, to }) => span.to <= from || span.from >= to);

type Label = { left: number; letters: number; kind: Mark['kind'] };
type Placed = { anchor: Anchor | null; row: number };

/** From its stem to the right like a flag, or to the left at the end of the axis. */
function flagOf({ left, letters }: Label, axis: number): { anchor: Anchor; span: Span } {
  const [at, width] = [(left / 100) * axis, letters * LETTER + GAP];
  return at + width > axis ? { anchor: 'left', span: { from: at - width, to: at } } : { anchor: 'right', span: { from: at, to: at + width } };
}

/**
 * Names stand over their stems where all of them have room. Else they hang from them like flags, the last one lowest and
 * each before it above those it would touch: so no stem runs through a name.
 */
function rowsOf(labels: readonly Label[], axis: number): Placed[] {
  const centred = labels.map(({ left, letters }) => spanOf(left, letters, axis));
  const isRoomy = centred.every(({ span }) => isFree(span, centred.map((each) => each.span).filter((each) => each !== span)));
  if (isRoomy) return centred.map(({ anchor }) => ({ anchor, row: 0 }));
  const flags = flagsOf(labels, axis);
  const isLost = labels.some((label) => label.kind === 'answer' && !flags.has(label));
  const kept = isLost ? flagsOf(labels.filter(({ kind }) => kind === 'answer'), axis) : flags;
  return labels.map((label) => kept.get(label) ?? { anchor: null, row: 0 });
}

function flagsOf(labels: readonly Label[], axis: number): Map<Label, Placed> {
  const placed = new Map<Label, Placed>();
  const taken: (Span & { row: number })[] = [];
  for (const label of labels.toSorted((a, b) => b.left - a.left)) {
    const { anchor, span } = flagOf(label, axis);
    const touched = taken.filter((each) => !isFree(span, [each]));
    const row = Math.max(-1, ...touched.map((each) => each.row)) + 1;
    if (row >= MOST_ROWS) continue;
    placed.set(label, { anchor, row });
    taken.push({ ...span, row });
  }
  return placed;
}

/** Days are named while there is room: today first, then those with a mark, Mondays, other working days. */
function daysOf(ticks: readonly Tick[], axis: number): Map<Tick, Anchor> {
  const taken: Span[] = [];
  const named = new Map<Tick, Anchor>();
  for (const tick of ticks.toSorted((a, b) => a.rank - b.rank || a.left - b.left)) {
    const { anchor, span } = spanOf(tick.left, tick.words.length, axis);
    if (tick.rank >= NEVER || !isFree(span, taken)) continue;
    taken.push(span);
    named.set(tick, anchor);
  }
  return named;
}

/** The words of an axis placed so that none lie on each other, at a desk and on a phone. */
export function placedLabels<M extends Mark, T extends Tick>({ marks, ticks }: { marks: readonly M[]; ticks: readonly T[] }): { marks: (M & PlacedLabel)[]; ticks: (T & PlacedLabel)[] } {
  const said = { answer: 'Answer '.length, said: ' said'.length };
  const wide = rowsOf(marks.map(({ left, names, kind }) => ({ left, kind, letters: names.length + said[kind] })), WIDE);
  const narrow = rowsOf(marks.map(({ left, names, kind }) => ({ left, kind, letters: names.length })), NARROW);
  const [wideDays, narrowDays] = [daysOf(ticks, WIDE), daysOf(ticks, NARROW)];
  return {
    marks: marks.map((mark, index) => ({ ...mark, wide: wide[index]!.anchor, narrow: narrow[index]!.anchor, wideRow: wide[index]!.row, narrowRow: narrow[index]!.row })),
    ticks: ticks.map((tick) => ({ ...tick, wide: wideDays.get(tick) ?? null, narrow: narrowDays.get(tick) ?? null, wideRow: 0, narrowRow: 0 })),
  };
}
