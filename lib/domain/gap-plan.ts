import { MINUTE } from './heat';
import { quietStretches, type Quiet } from './quiet-hours';
import { Temporal, type Instant } from './temporal';

export type Stretch = { start: Instant; end: Instant };

/** Further away than this, days are left, not hours: nothing is fitted and nothing is drawn. */
export const PLANNED_FROM_HOURS = 48;

/** A note is taken to need a quarter of an hour. */
export const NOTE_MINUTES = 15;

const STEP = 5 * MINUTE;

/** Something to do, whole or not at all. `onTheWay`: it can be done while travelling, too. */
export type Piece = { id: string; minutes: number; onTheWay?: boolean };

/**
 * What the time before a round is fitted around. `taken`: other interviews; `leaveAt`: when the owner has to set out,
 * null when that is not known; `notes`: how many thank-you notes are owed, which come first.
 */
export type HoursLeft = {
  now: Instant;
  startAt: Instant;
  leaveAt: Instant | null;
  taken: readonly Stretch[];
  notes: number;
  quiet: Quiet | null;
  zone: string;
};

/** How the pieces fit. `freeMinutes`: what is left for them; `notes`: when to write; `leftOut`: ids, in the order given. */
export type GapPlan = {
  freeMinutes: number;
  notes: Stretch[];
  placed: (Stretch & { id: string })[];
  leftOut: string[];
  travel: Stretch | null;
};

type Span = { from: number; to: number };

/** What is left of some spans when others are cut out of them; all in epoch ms, in order. */
function without(free: readonly Span[], cut: readonly Span[]): Span[] {
  return cut.reduce<Span[]>(
    (left, { from, to }) =>
      left.flatMap((span) => [
        ...(span.from < from ? [{ from: span.from, to: Math.min(span.to, from) }] : []),
        ...(span.to > to ? [{ from: Math.max(span.from, to), to: span.to }] : []),
      ]),
    [...free],
  ).filter((span) => span.to > span.from);
}

const spanOf = ({ start, end }: Stretch): Span => ({ from: start.epochMilliseconds, to: end.epochMilliseconds });
const stretchOf = ({ from, to }: Span): Stretch => ({
  start: Temporal.Instant.fromEpochMilliseconds(from),
  end: Temporal.Instant.fromEpochMilliseconds(to),
});

/** The first place for so many minutes, begun on a full five; null when there is none. */
function firstPlace(free: readonly Span[], minutes: number): Span | null {
  for (const span of free) {
    const from = Math.ceil(span.from / STEP) * STEP;
    if (from + minutes * MINUTE <= span.to) return { from, to: from + minutes * MINUTE };
  }
  return null;
}

const minutesOf = (spans: readonly Span[]) => spans.reduce((sum, { from, to }) => sum + (to - from), 0) / MINUTE;

/**
 * Fits pieces into the free time before a round (P30): in the order given, each whole and as early as it goes; one that
 * does not fit is left out and a smaller one after it may still find room. Notes come first, for their clocks run.
 * Nothing lies in quiet hours, in another interview or after setting out, except what can be done on the way.
 */
export function fitPlan(hours: HoursLeft, pieces: readonly Piece[]): GapPlan {
  const { now, startAt, leaveAt, taken, notes, quiet, zone } = hours;
  const whole: Span = { from: now.epochMilliseconds, to: startAt.epochMilliseconds };
  const leaves = leaveAt && Math.min(whole.to, Math.max(whole.from, leaveAt.epochMilliseconds));
  const travel: Span | null = leaves !== null && leaves < whole.to ? { from: leaves, to: whole.to } : null;
  const nights = quiet && whole.to > whole.from ? quietStretches(now, startAt, quiet, zone).map(spanOf) : [];
  const away = [...taken.map(spanOf), ...nights];
  let free = without(whole.to > whole.from ? [whole] : [], travel ? [...away, travel] : away);
  let onTheWay = travel ? without([travel], taken.map(spanOf)) : [];

  const letters: Span[] = [];
  for (let note = 0; note < notes; note++) {
    const place = firstPlace(free, NOTE_MINUTES);
    if (!place) break;
    letters.push(place);
    free = without(free, [place]);
  }
  const freeMinutes = Math.floor(minutesOf(free));
  const placed: (Span & { id: string })[] = [];
  const leftOut: string[] = [];
  for (const piece of pieces) {
    const home = firstPlace(free, piece.minutes);
    const place = home ?? (piece.onTheWay ? firstPlace(onTheWay, piece.minutes) : null);
    if (!place) {
      leftOut.push(piece.id);
      continue;
    }
    placed.push({ id: piece.id, ...place });
    if (home) free = without(free, [place]);
    else onTheWay = without(onTheWay, [place]);
  }
  return {
    freeMinutes,
    notes: letters.map(stretchOf),
    placed: placed.map(({ id, ...span }) => ({ id, ...stretchOf(span) })),
    leftOut,
    travel: travel && stretchOf(travel),
  };
}
