import { describe, expect, test } from 'vitest';
import { toldNumbers, toldNumberWords } from './told-numbers';

const told = (who: string, words: string, said = '') => ({ who, words, said });
const BEFORE = 'Referrals waited forty-one days. Nine days by July, with five people.';

const found = (...tellings: ReturnType<typeof told>[]) => toldNumbers(tellings).map((number) => toldNumberWords(number, ({ who }) => who));

describe('a story was told with numbers that', () => {
  test.each([
    ['are the same', [told('Dana', BEFORE), told('Helen', BEFORE)], []],
    ['only one heard', [told('Dana', BEFORE), told('Helen', 'We made it quick.')], []],
    ['one heard fewer of', [told('Dana', BEFORE), told('Helen', 'Nine days by July.')], []],
    ['are the same, in digits and in words', [told('Dana', 'nine days'), told('Helen', '9 days')], []],
    ['count different things', [told('Dana', 'nine days'), told('Helen', 'ten clinics')], []],
    ['count nothing', [told('Dana', 'from 41 to 9'), told('Helen', 'from 40 to 9')], []],
    ['differ', [told('Dana', 'Nine days by July.'), told('Helen', 'Ten days by July.')], ['Dana heard nine days, Helen ten days.']],
    ['differ by what was said otherwise', [told('Dana', BEFORE), told('Helen', BEFORE, 'I said ten days')], ['Dana heard nine days, Helen ten days.']],
    ['differ only as written', [told('Dana', 'Ten days by July.', 'nine days'), told('Helen', 'Nine days by July.')], []],
    [
      'differ for a third',
      [told('Dana', BEFORE), told('Kofi', BEFORE), told('Helen', BEFORE, '10 days'), told('Ruth', BEFORE, '12 days')],
      ['Dana and Kofi heard nine days, Helen 10 days and Ruth 12 days.'],
    ],
    [
      'differ twice',
      [told('Dana', BEFORE), told('Helen', BEFORE, 'ten days, six people')],
      ['Dana heard nine days, Helen ten days.', 'Dana heard five people, Helen six people.'],
    ],
    ['differ in money', [told('Dana', 'We saved £40,000.'), told('Helen', 'We saved £45,000.')], ['Dana heard £40,000, Helen £45,000.']],
  ])('%s', (_, tellings, words) => expect(found(...tellings)).toEqual(words));
});

test('a story that nobody was told has nothing to compare', () => {
  expect(toldNumbers([])).toEqual([]);
  expect(toldNumbers([told('Dana', BEFORE)])).toEqual([]);
});

test('each variant has everybody who heard it, in order', () => {
  const [dana, kofi, helen] = [told('Dana', BEFORE), told('Kofi', BEFORE), told('Helen', BEFORE, 'ten days')];
  expect(toldNumbers([dana, kofi, helen])).toEqual([
    { unit: 'day', variants: [{ words: ['Nine days'], heard: [dana, kofi] }, { words: ['ten days'], heard: [helen] }] },
  ]);
});
