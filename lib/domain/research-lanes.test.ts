import fc from 'fast-check';
import { expect, test } from 'vitest';
import { laneAt, researchLanes } from './research-lanes';
import { Temporal } from './temporal';

test('older always stands further on, within the picture', () => {
  const days = fc.integer({ min: 0, max: 9000 });
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [near, far] = [laneAt(Math.min(a, b)), laneAt(Math.max(a, b))];
      expect(near).toBeLessThanOrEqual(far);
      expect(near).toBeGreaterThanOrEqual(0);
      expect(far).toBeLessThanOrEqual(1);
    }),
  );
});

test('each finding is a dot in the lane of its source; past a year it is an old one', () => {
  const today = Temporal.PlainDate.from('2026-11-24');
  const card = (sourceKind: string, foundOn: string) => ({ topic: 'news', sourceKind, foundOn });
  const { lanes } = researchLanes([card('filing', '2026-11-24'), card('filing', '2025-09-24'), card('news', '2025-11-24')], today);
  expect(lanes.map(({ label, dots }) => [label, dots.map(({ at, isOld }) => [at, isOld])])).toEqual([
    ['People', []],
    ['Trade press', []],
    ['News', [[0.853, false]]],
    ['Filings', [[0, false], [expect.closeTo(0.903, 3), true]]],
    ['Their press', []],
  ]);
});
