import type { Heat } from './heat';
import type { Instant } from './temporal';

/** A person on the day line, at `left` percent of its 24 hours. */
export type DayLineNote = { id: string; name: string; dueAt: Instant; heat: Heat; left: number };

/** One who stands at the true minute. `near`: so close to the one before that the name goes on a narrow screen. */
export type Marker = DayLineNote & { near: boolean };

/** One of a fan: the ring stands at `left`, its leader runs to the true minute at `foot`. */
type FanRing = DayLineNote & { foot: number };

/** People who fall due so close together that their rings stand in a row of their own. `more`: those beyond eight. */
export type Fan = { left: number; count: number; rings: FanRing[]; more: { count: number; left: number } | null };

const NEAR = 3.6;
/** Closer than this two rings would cover each other, so two already make a fan. */
const TOUCHING = 3;
const FAN_FROM = 3;
const APART = 4.2;
const EDGE = 2;
const MOST_RINGS = 9;

type Group = { notes: DayLineNote[]; fanned: boolean; from: number; to: number };

const first = ({ notes }: Group) => notes[0]?.left ?? 0;
const last = ({ notes }: Group) => notes.at(-1)?.left ?? 0;

function groupOf(notes: DayLineNote[], forced: boolean): Group {
  const group = { notes, fanned: false, from: 0, to: 0 };
  const [from, to] = [first(group), last(group)];
  const fanned = forced || notes.length >= FAN_FROM || (notes.length === 2 && to - from < TOUCHING);
  if (!fanned) return { notes, fanned, from, to };
  const width = (Math.min(notes.length, MOST_RINGS) - 1) * APART;
  const start = Math.min(Math.max((from + to - width) / 2, EDGE), 100 - EDGE - width);
  return { notes, fanned, from: start, to: start + width };
}

/** Neighbours within 3.6 % belong together; a fan takes in whomever its row would cover. */
function grouped(notes: readonly DayLineNote[]): Group[] {
  const groups: Group[] = [];
  for (const note of notes) {
    let group = groupOf([note], false);
    for (let before = groups.at(-1); before; before = groups.at(-1)) {
      const close = first(group) - last(before) <= NEAR;
      const covered = (before.fanned || group.fanned) && group.from - before.to < NEAR;
      if (!close && !covered) break;
      groups.pop();
      group = groupOf([...before.notes, ...group.notes], before.fanned || group.fanned);
    }
    groups.push(group);
  }
  return groups;
}

function fanOf({ notes, from, to }: Group): Fan {
  const shown = notes.length > MOST_RINGS ? notes.slice(0, MOST_RINGS - 1) : notes;
  const rings = shown.map((note, index) => ({ ...note, foot: note.left, left: from + index * APART }));
  const more = shown.length < notes.length ? { count: notes.length - shown.length, left: to } : null;
  return { left: (from + to) / 2, count: notes.length, rings, more };
}

/** Where the people stand, given in the order they fall due: each alone, or fanned out where they crowd. */
export function placed(notes: readonly DayLineNote[]): { markers: Marker[]; fans: Fan[] } {
  const groups = grouped(notes);
  const alone = groups.filter(({ fanned }) => !fanned);
  return {
    markers: alone.flatMap((group) => group.notes.map((note, index) => ({ ...note, near: index > 0 }))),
    fans: groups.filter(({ fanned }) => fanned).map(fanOf),
  };
}
