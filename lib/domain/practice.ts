import { capitalised, numberWord, plural } from './words';

/** How an answer said aloud landed, by the owner's own judgement or a friend's. */
export const RATINGS = [
  { id: 'lost', label: 'Lost the thread' },
  { id: 'there', label: 'Got there' },
  { id: 'again', label: 'Would say it again' },
] as const;
export type Rating = (typeof RATINGS)[number]['id'];

/** How long an answer is meant to take, in seconds: two minutes is what people listen to. */
export const TARGET_SECONDS = 120;
/** The longest run that is kept; a timer that was forgotten says nothing. */
export const MOST_SECONDS = 3600;

/** A timer that tells by the clock, so that it goes on while nobody looks: milliseconds kept, and since when it runs. */
export type Timer = { kept: number; since: number | null };

/** Whole seconds on a timer. @param now epoch ms */
export function secondsOn({ kept, since }: Timer, now: number): number {
  const running = since === null ? 0 : Math.max(0, now - since);
  return Math.min(MOST_SECONDS, Math.floor((kept + running) / 1000));
}

/** The timer, stopped where it is. @param now epoch ms */
export function paused({ kept, since }: Timer, now: number): Timer {
  return { kept: since === null ? kept : kept + Math.max(0, now - since), since: null };
}

/** '1:12' */
export function clockOfSeconds(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** '1 min 52', '42 seconds', '2 min' */
export function lengthWords(seconds: number): string {
  if (seconds < 60) return `${seconds} ${plural(seconds, 'second', 'seconds')}`;
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest ? ` ${String(rest).padStart(2, '0')}` : ''}`;
}

type Run = { seconds: number; rating: string };

/** 'Four runs aloud: 2 min 40, 2 min 15, 2 min 08, 1 min 52.' Nothing for no runs. */
export function runsWords(runs: readonly Run[]): string {
  const count = `${capitalised(numberWord(runs.length))} ${plural(runs.length, 'run', 'runs')} aloud`;
  return runs.length ? `${count}: ${runs.map(({ seconds }) => lengthWords(seconds)).join(', ')}.` : '';
}

/**
 * What the runs of one question or story say, the oldest first: their number, and how the last went next to the first.
 * Named, not scored.
 */
export function trendWords(runs: readonly Run[]): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return 'Not said aloud yet.';
  const landed = RATINGS.find(({ id }) => id === last.rating)?.label.toLowerCase() ?? '';
  if (runs.length === 1) return `Once aloud, ${lengthWords(last.seconds)}: ${landed}.`;
  const from = `from ${lengthWords(first.seconds)} to ${lengthWords(last.seconds)}`;
  return `${capitalised(numberWord(runs.length))} times aloud, ${from}. Last: ${landed}.`;
}

export type AloudDot = { x: number; y: number; label: string; day: string };

const [WIDTH, EDGE, MOST_DOTS] = [320, 30, 5];
/** Where the target stands, the room above and below, and at most this many points a second. */
const [TARGET_Y, ABOVE, BELOW, BAND_SECONDS, WIDEST] = [63, 41, 37, 30, 28 / 30];

/**
 * Where the last five runs stand in a picture of 320 by 128, the longest highest, and the band of the last half minute
 * under the target.
 * @param runs the oldest first; `day` is when, in words
 * @param target how long it is meant to take, in seconds
 */
export function aloudPicture(runs: readonly { seconds: number; day: string }[], target = TARGET_SECONDS) {
  const shown = runs.slice(-MOST_DOTS);
  const over = Math.max(1, ...shown.map(({ seconds }) => seconds - target));
  const under = Math.max(1, ...shown.map(({ seconds }) => target - seconds));
  const scale = Math.min(WIDEST, ABOVE / over, BELOW / under);
  const y = (seconds: number) => TARGET_Y + (target - seconds) * scale;
  const step = shown.length > 1 ? (WIDTH - 2 * EDGE) / (shown.length - 1) : 0;
  const dots = shown.map(({ seconds, day }, index): AloudDot => {
    const x = shown.length > 1 ? EDGE + index * step : WIDTH / 2;
    return { x: Math.round(x), y: Math.round(y(seconds)), label: clockOfSeconds(seconds), day };
  });
  return { dots, band: { y: TARGET_Y, height: Math.round(BAND_SECONDS * scale) } };
}
