import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HOUR, MINUTE } from './heat';
import { collisions, defaultMinutes, roundTitle, sittingProblem } from './rounds';
import { ranLongerMinutes } from './signs';

test('titles', () => {
  expect(roundTitle({ kind: 'screening', ordinal: 1 })).toBe('Screening call');
  expect(roundTitle({ kind: 'round', ordinal: 2 })).toBe('Round 2');
  expect(roundTitle({ kind: 'offer-call', ordinal: 1 })).toBe('Call about the offer');
});

test.each([
  ['phone', 0, 30],
  ['video', 1, 45],
  ['panel', 2, 90],
  ['meal', 1, 75],
  ['technical-test', 1, 90],
  ['tour', 3, 30],
] as const)('%s in round %d takes %d minutes', (format, round, minutes) => {
  expect(defaultMinutes(format, round)).toBe(minutes);
});

test('times of a sitting', () => {
  expect(sittingProblem({ start: 0, end: 45 * MINUTE })).toBeNull();
  expect(sittingProblem({ start: 0, end: 24 * HOUR })).toBeNull();
  expect(sittingProblem({ start: HOUR, end: 0 })).toMatch(/^The end is before the start\./);
  expect(sittingProblem({ start: 0, end: 0 })).toMatch(/^The end is the same as the start\./);
  expect(sittingProblem({ start: 0, end: 24 * HOUR + 1 })).toMatch(/longer than 24 hours/);
});

test('sittings collide when they overlap, not when they touch', () => {
  const sittings = [
    { id: 'c', start: 20, end: 30 },
    { id: 'a', start: 0, end: 10 },
    { id: 'b', start: 5, end: 20 },
  ];
  expect(collisions(sittings)).toEqual([['a', 'b']]);
});

test('collisions do not depend on the order given', () => {
  const sitting = fc.record({ start: fc.nat(50), length: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(sitting, { maxLength: 8 }), (all) => {
      const sittings = all.map(({ start, length }, index) => ({ id: String(index), start, end: start + length }));
      const pairs = (given: typeof sittings) => collisions(given).map((pair) => [...pair].sort().join()).sort();
      expect(pairs([...sittings].reverse())).toEqual(pairs(sittings));
    }),
  );
});

test.each([
  [0, 10 * MINUTE, 10],
  [0, 10 * MINUTE - 1, null],
  [0, 25.5 * MINUTE, 25],
  [0, -MINUTE, null],
  [null, 10, null],
  [10, null, null],
])('planned until %s, ended at %s: longer by %s', (plannedEnd, actualEnd, minutes) => {
  expect(ranLongerMinutes({ plannedEnd, actualEnd })).toBe(minutes);
});
