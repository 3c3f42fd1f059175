import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposalFor, quietFinding, usualTime, usualWords } from './reply-times';

const times = (...days: number[]) => days;

test.each<[string, number[], number, [number, boolean]]>([
  ['none is known', [], 7, [7, false]],
  ['seven are too few', times(1, 2, 3, 4, 5, 6, 30), 7, [7, false]],
  ['eight are enough: the slowest of them counts', times(1, 2, 3, 4, 5, 6, 7, 30), 7, [30, true]],
  ['of ten the ninth', times(12, 1, 2, 3, 40, 4, 5, 6, 7, 8), 7, [12, true]],
  ['a part of a day is a day', times(1, 1, 1, 1, 1, 1, 1, 8.1), 7, [9, true]],
  ['never under five days', times(1, 1, 1, 1, 1, 1, 1, 1), 7, [5, true]],
])('%s', (_, waits, own, [days, isLearnt]) => {
  expect(usualTime(waits, own)).toEqual({ days, isLearnt, known: waits.length });
});

test('nine in ten came within the usual time, and it does not depend on their order', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 90, noNaN: true }), { minLength: 8, maxLength: 60 }), (waits) => {
      const { days } = usualTime(waits, 7);
      expect(waits.filter((wait) => wait <= days).length).toBeGreaterThanOrEqual(waits.length * 0.9);
      expect(usualTime(waits.toReversed(), 7).days).toBe(days);
    }),
  );
});

test.each([
  [{ days: 12, known: 23, isLearnt: true }, 'applying', 'Nine in ten of your 23 replies came within 12 days.'],
  [{ days: 7, known: 3, isLearnt: false }, 'applying', 'You have had three replies, too few to learn from; seven days are your own setting.'],
  [{ days: 7, known: 0, isLearnt: false }, 'applying', 'You have had no reply yet, too few to learn from; seven days are your own setting.'],
  [{ days: 5, known: 1, isLearnt: false }, 'round', 'You have had one answer after a round, too few to learn from; five days are your own setting.'],
  [{ days: 6, known: 9, isLearnt: true }, 'round', 'Nine in ten of your nine answers after a round came within six days.'],
] as const)('%j after %s', (usual, after, expected) => expect(usualWords(usual, after)).toBe(expected));

describe('what is proposed', () => {
  test.each([
    [8, 7, false, 'follow-up'],
    [13.9, 7, false, 'follow-up'],
    [14, 7, false, 'close'],
    [8, 7, true, 'close'],
  ] as const)('after %d days of usually %d, checked in: %s', (waited, usual, checkedIn, expected) =>
    expect(proposalFor(waited, usual, checkedIn)).toBe(expected),
  );
});

test.each([
  [[], 0, 'Nobody has gone quiet.'],
  [['Avon'], 1, 'Avon has gone quiet.'],
  [['Avon', 'Bede', 'Cole'], 3, 'Avon, Bede and Cole have gone quiet.'],
  [['Avon', 'Avon'], 2, 'Two applications have gone quiet.'],
  [['Avon', 'Bede', 'Cole'], 12, '12 applications have gone quiet.'],
])('%j of %d', (companies, count, expected) => expect(quietFinding(companies, count)).toBe(expected));
