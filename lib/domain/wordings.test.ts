import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameWording, keepsWording, MOST_UNTOLD, surplusWordings } from './wordings';

const MINUTE = 60_000;
const TEXT = { title: 'Forty-one days to nine', situation: 'Forty-one days.', task: '', action: '', result: 'Nine days.', reflection: '' };
const AFTER = { ...TEXT, result: 'Ten days.' };

describe('an earlier wording is kept', () => {
  const before = (wordedAt: number, toldAt: number | null = null) => ({ ...TEXT, wordedAt, toldAt });

  test.each([
    ['when it was told since it was written', before(0, 5), AFTER, MINUTE, true],
    ['when half an hour has passed', before(0), AFTER, 31 * MINUTE, true],
    ['not within one sitting of writing', before(0), AFTER, 29 * MINUTE, false],
    ['not when what was told had other words', before(10, 5), AFTER, MINUTE, false],
    ['not when no word has changed', before(0, 5), { ...TEXT }, 31 * MINUTE, false],
    ['when only its title changed', before(0), { ...TEXT, title: 'To nine' }, 31 * MINUTE, true],
  ])('%s', (_, earlier, after, now, kept) => expect(keepsWording(earlier, after, now)).toBe(kept));

  test('not while there was only a title', () => {
    const empty = { ...TEXT, situation: ' ', result: '', wordedAt: 0, toldAt: null };
    expect(keepsWording(empty, AFTER, 31 * MINUTE)).toBe(false);
  });
});

test('two wordings are the same when every word is', () => {
  expect(isSameWording(TEXT, { ...TEXT })).toBe(true);
  expect(isSameWording(TEXT, { ...TEXT, reflection: '.' })).toBe(false);
});

test('what was told is never surplus, and of the rest the latest fifty stay', () => {
  const wordings = fc.array(fc.boolean(), { maxLength: 140 }).map((told) => told.map((isTold, index) => ({ id: String(index), isTold })));
  fc.assert(
    fc.property(wordings, (all) => {
      const gone = surplusWordings(all);
      const left = all.filter(({ id }) => !gone.includes(id));
      expect(left.filter(({ isTold }) => isTold)).toEqual(all.filter(({ isTold }) => isTold));
      const untold = all.filter(({ isTold }) => !isTold);
      expect(left.filter(({ isTold }) => !isTold)).toEqual(untold.slice(-MOST_UNTOLD));
    }),
  );
});
