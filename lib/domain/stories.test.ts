import { describe, expect, test } from 'vitest';
import { repeatOf, repeatWords, storyKey } from './stories';

const told = (storyId: string, personId: string | null, personName: string | null) => ({ storyId, personId, personName });
const TOLD = [told('days', 'helen', 'Helen Sato'), told('days', 'jonah', 'Jonah Feld'), told('weeks', 'marcus', 'Marcus')];

describe('the same story (rule 10)', () => {
  test.each([
    ['to the same person is a warning', 'days', 'helen', 'Helen has heard this one. Choose another.'],
    ['to a colleague is a hint', 'weeks', 'helen', 'Marcus has heard this one. They may compare.'],
    ['to a third of them names both', 'days', 'marcus', 'Helen and Jonah have heard this one. They may compare.'],
    ['to nobody in particular is a hint', 'weeks', null, 'Marcus has heard this one. They may compare.'],
    ['that nobody heard is neither', 'flu', 'helen', null],
  ])('%s', (_, storyId, personId, words) => {
    const repeat = repeatOf({ storyId, personId }, TOLD);
    expect(repeat && repeatWords(repeat)).toBe(words);
  });

  test('told to nobody in particular warns nobody', () => {
    expect(repeatOf({ storyId: 'a', personId: null }, [told('a', null, null)])).toBeNull();
  });
});

test.each([
  ['Forty-one days to nine', ' forty-one  days to NINE. '],
  ['Überwintern', 'uberwintern'],
])('%j and %j are one story', (a, b) => expect(storyKey(a)).toBe(storyKey(b)));
