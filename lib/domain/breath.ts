/** One minute of paced breathing: in for four seconds, held for one, out for five, six times. */
export const BREATH_MS = 10_000;
export const MINUTE_MS = 60_000;

const COUNTS = ['one', 'two', 'three', 'four', 'five'];
const PHASES = [
  { words: 'Breathe in', from: 0, seconds: 4 },
  { words: 'Hold', from: 4000, seconds: 1 },
  { words: 'Breathe out', from: 5000, seconds: 5 },
] as const;

/**
 * What to do now, and the seconds of it so far as they are counted down: 'Breathe in', 'four, three, two'.
 * @param ms since the minute began; past its end there is nothing more to do
 */
export function breathAt(ms: number): { words: string; count: string } {
  if (ms >= MINUTE_MS) return { words: 'That was a minute', count: '' };
  const into = Math.max(0, ms) % BREATH_MS;
  const phase = PHASES.findLast(({ from }) => into >= from) ?? PHASES[0];
  if (phase.seconds === 1) return { words: phase.words, count: '' };
  const gone = Math.floor((into - phase.from) / 1000) + 1;
  const count = COUNTS.slice(0, phase.seconds).toReversed().slice(0, gone).join(', ');
  return { words: phase.words, count };
}
