import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitBeforeRetry } from './retries';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

test.each([
  [1, 0.5 * MINUTE],
  [2, MINUTE],
  [3, 2 * MINUTE],
  [7, 32 * MINUTE],
  [8, HOUR],
  [29, HOUR],
])('after %i failures it waits for up to %i ms, and for half of that at least', (attempts, longest) => {
  expect(waitBeforeRetry(attempts, 0)).toBe(longest / 2);
  expect(waitBeforeRetry(attempts, 0.5)).toBe(longest * 0.75);
  expect(waitBeforeRetry(attempts, 0.999_999_9)).toBe(longest);
});

test.each([30, 31, 1_000])('after %i failures it has been enough, whatever the other side asks', (attempts) => {
  expect(waitBeforeRetry(attempts, 0.5)).toBeNull();
  expect(waitBeforeRetry(attempts, 0.5, HOUR)).toBeNull();
});

test.each([
  ['more than its own wait', 2 * HOUR, 2 * HOUR],
  ['less than its own wait', 1_000, 15_000],
  ['more than a day', 300 * HOUR, 24 * HOUR],
])('a wait that was asked for is kept: %s', (_, asked, wait) => {
  expect(waitBeforeRetry(1, 0, asked)).toBe(wait);
});

test('each wait is whole milliseconds, never none, never over a day', () => {
  const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 29 }), random, fc.nat(1_000 * HOUR), (attempts, chance, asked) => {
      const wait = waitBeforeRetry(attempts, chance, asked);
      expect(wait).toBeGreaterThanOrEqual(15_000);
      expect(wait).toBeLessThanOrEqual(24 * HOUR);
      expect(Number.isInteger(wait)).toBe(true);
    }),
  );
});
