import { expect, test } from 'vitest';
import { HOUR, heatOf, MINUTE, replyHeatOf } from './heat';

test.each([
  [24 * HOUR, 'cool'],
  [12 * HOUR + 1, 'cool'],
  [12 * HOUR, 'warm'],
  [4 * HOUR + 35 * MINUTE, 'warm'],
  [4 * HOUR, 'warm'],
  [4 * HOUR - 1, 'hot'],
  [1, 'hot'],
  [0, 'late'],
  [-HOUR, 'late'],
])('a note with %d ms left is %s', (left, heat) => expect(heatOf(left)).toBe(heat));

test.each([
  [-1, null],
  [0, null],
  [1, 'warm'],
  [3, 'warm'],
  [4, 'hot'],
  [40, 'hot'],
])('a reply %d working days past is %s', (days, heat) => expect(replyHeatOf(days)).toBe(heat));
