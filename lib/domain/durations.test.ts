import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agoWords, leftParts, leftWords, sinceWords } from './durations';
import { HOUR, MINUTE } from './heat';

test.each([
  [24 * HOUR, '24 h 00'],
  [18 * HOUR + 5 * MINUTE, '18 h 05'],
  [18 * HOUR + 4 * MINUTE + 1, '18 h 05'],
  [59 * MINUTE + 1, '1 h 00'],
  [HOUR, '1 h 00'],
  [42 * MINUTE, '42 min'],
  [41 * MINUTE + 1, '42 min'],
  [10 * MINUTE, '10 min'],
  [9 * MINUTE + 42_000, '9:42'],
  [9 * MINUTE + 41_001, '9:42'],
  [5000, '0:05'],
  [1, '0:01'],
  [0, 'due now'],
  [-59_999, 'due now'],
  [-MINUTE, '1 min late'],
  [-12.9 * MINUTE, '12 min late'],
  [-HOUR, '1 h late'],
  [-2.9 * HOUR, '2 h late'],
  [-47 * HOUR, '47 h late'],
  [-48 * HOUR, '2 days late'],
])('%d ms left reads %s', (left, words) => expect(leftWords(left)).toBe(words));

test('the parts are what is typeset', () => {
  expect(leftParts(18 * HOUR + 5 * MINUTE)).toEqual({ value: '18', unit: 'h', rest: '05', late: false });
  expect(leftParts(42 * MINUTE)).toEqual({ value: '42', unit: 'min', rest: '', late: false });
  expect(leftParts(-2 * HOUR)).toEqual({ value: '2', unit: 'h', rest: 'late', late: true });
});

test('the clock never shows less than there is left to use', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10 * MINUTE, max: 48 * HOUR }), (left) => {
      const { value, unit, rest } = leftParts(left);
      const shown = unit === 'h' ? Number(value) * HOUR + Number(rest) * MINUTE : Number(value) * MINUTE;
      expect(shown - left).toBeGreaterThanOrEqual(0);
      expect(shown - left).toBeLessThan(MINUTE);
    }),
  );
});

test.each([
  [5 * HOUR + 6 * MINUTE + 59_999, '5 h 06'],
  [42 * MINUTE, '42 min'],
  [59_999, 'less than a minute'],
  [-5, 'less than a minute'],
  [48 * HOUR - 1, '47 h 59'],
  [48 * HOUR, '2 days'],
  [80 * HOUR, '3 days'],
])('%d ms since reads %s', (ms, words) => expect(sinceWords(ms)).toBe(words));

test.each([
  [-1, 'just now'],
  [MINUTE - 1, 'just now'],
  [MINUTE, '1 minute ago'],
  [12.9 * MINUTE, '12 minutes ago'],
  [HOUR, '1 hour ago'],
  [47.9 * HOUR, '47 hours ago'],
  [48 * HOUR, '2 days ago'],
])('%d ms ago reads %s', (ms, words) => expect(agoWords(ms)).toBe(words));
