import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BREATH_MS, breathAt, MINUTE_MS } from './breath';
import { aloudPicture, clockOfSeconds, lengthWords, MOST_SECONDS, paused, runsWords, secondsOn, trendWords } from './practice';

test('a timer tells by the clock, however long nobody looked', () => {
  const started = { kept: 0, since: 1_000 };
  expect(secondsOn(started, 73_000)).toBe(72);
  const rest = paused(started, 73_400);
  expect(rest).toEqual({ kept: 72_400, since: null });
  expect(secondsOn(rest, 999_999)).toBe(72);
  expect(secondsOn({ ...rest, since: 200_000 }, 210_000)).toBe(82);
});

test('a timer never runs backwards and is not kept for ever', () => {
  expect(secondsOn({ kept: 5_000, since: 10_000 }, 0)).toBe(5);
  expect(secondsOn({ kept: 0, since: 0 }, 1e12)).toBe(MOST_SECONDS);
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (kept, since, later) => {
      const now = since + later;
      expect(secondsOn(paused({ kept, since }, now), now)).toBe(secondsOn({ kept, since }, now));
    }),
  );
});

test.each([
  [0, '0:00', '0 seconds'],
  [1, '0:01', '1 second'],
  [72, '1:12', '1 min 12'],
  [120, '2:00', '2 min'],
  [128, '2:08', '2 min 08'],
])('%i seconds are %s and %s', (seconds, clock, words) => {
  expect([clockOfSeconds(seconds), lengthWords(seconds)]).toEqual([clock, words]);
});

const run = (seconds: number, rating = 'there') => ({ seconds, rating, day: '12 Nov' });

test.each([
  [[], 'Not said aloud yet.', ''],
  [[run(112, 'again')], 'Once aloud, 1 min 52: would say it again.', 'One run aloud: 1 min 52.'],
  [[run(160, 'lost'), run(112)], 'Two times aloud, from 2 min 40 to 1 min 52. Last: got there.', 'Two runs aloud: 2 min 40, 1 min 52.'],
])('%j', (runs, trend, list) => expect([trendWords(runs), runsWords(runs)]).toEqual([trend, list]));

test('the picture holds the last five runs, the longest highest, and two minutes where the band begins', () => {
  const { dots, band } = aloudPicture([run(10), run(400), run(160), run(135), run(90), run(112)]);
  expect(dots.map(({ label }) => label)).toEqual(['6:40', '2:40', '2:15', '1:30', '1:52']);
  expect(Math.min(...dots.map(({ y }) => y))).toBe(dots[0]!.y);
  expect(dots.map(({ y }) => y < band.y)).toEqual([true, true, true, false, false]);
  for (const { x, y } of dots) expect([x > 0 && x < 320, y > 16 && y <= 100]).toEqual([true, true]);
});

test.each([
  [0, 'Breathe in', 'four'],
  [2_500, 'Breathe in', 'four, three, two'],
  [4_500, 'Hold', ''],
  [5_000, 'Breathe out', 'five'],
  [9_999, 'Breathe out', 'five, four, three, two, one'],
  [BREATH_MS, 'Breathe in', 'four'],
  [MINUTE_MS, 'That was a minute', ''],
])('after %i ms: %s', (ms, words, count) => expect(breathAt(ms)).toEqual({ words, count }));
