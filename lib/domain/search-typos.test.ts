import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneSlipAway } from './search-typos';

test.each([
  ['qeue', 'queue', 'a letter too few'],
  ['queuee', 'queue', 'a letter too many'],
  ['quaue', 'queue', 'another letter'],
  ['qeuue', 'queue', 'two that changed places'],
  ['wueue', 'queue', 'the first letter'],
  ['queux', 'queue', 'the last letter'],
  ['ελενα', 'ελενη', 'Greek'],
  ['москав', 'москва', 'Cyrillic'],
])('%s is one slip from %s: %s', (typed, meant) => expect(oneSlipAway(typed)).toContain(meant));

test.each(['cat', 'r2d2', '李小龍李', 'сat​', 'x'.repeat(40), ''])('%j is not guessed at', (word) => {
  expect(oneSlipAway(word)).toEqual([]);
});

/** The distance as it is defined, row by row. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => (i && j ? 0 : i + j)));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = least;
    }
  }
  return rows[a.length]![b.length]!;
}

const word = (minLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength, maxLength: 6 });

test('exactly those at distance one', () => {
  fc.assert(
    fc.property(word(4), word(3), (typed, other) => {
      expect(oneSlipAway(typed).includes(other)).toBe(distance(typed, other) === 1);
    }),
  );
});
