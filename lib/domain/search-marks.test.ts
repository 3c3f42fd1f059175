import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, hitsIn, marked, type Piece } from './search-marks';
import { searchWords } from './search-words';

const shown = (pieces: Piece[]) => pieces.map(({ words, hit }) => (hit ? `[${words}]` : words)).join('');

test.each([
  ['queue', 'The queue, and Queueing.', 'The [queue], and [Queue]ing.'],
  ['que', 'The queue, and a conqueror.', 'The [que]ue, and a conqueror.'],
  ['soren', 'Søren said', '[Søren] said'],
  ['strasse', 'In der Straße', 'In der [Straße]'],
  ['str', 'In der Straße', 'In der [Str]aße'],
  ['cafe', 'A cafe\u0301 here', 'A [cafe\u0301] here'],
  ['εΛενη', 'Η Ελένη', 'Η [Ελένη]'],
  ['小龍', '李小龍', '李[小龍]'],
  ['sato helen', 'Helen Sato', '[Helen] [Sato]'],
  ['हिन्दी', 'मैं हिन्दी में', 'मैं [हिन्दी] में'],
  ['office', 'Head oﬃce', 'Head [oﬃce]'],
  ['manage', '\uf0b7Manage', '\uf0b7[Manage]'],
  ['a an', 'An apple', '[An] [a]pple'],
  ['', 'Nothing', 'Nothing'],
])('%s in %j', (typed, text, expected) => expect(shown(marked(text, searchWords(typed)))).toBe(expected));

test('the parts make the text, and nothing is marked twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 4 }), (text, typed) => {
      const words = searchWords(typed);
      expect(marked(text, words).map((piece) => piece.words).join('')).toBe(text);
      let last = 0;
      for (const [from, to] of hitsIn(text, words)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        last = to;
      }
    }),
  );
});

const LONG =
  'They closed one office and kept the people, which took most of a year. The queue was at one desk, on one form, typed four times, and nobody could say who had asked for it in the first place or why it was still there after all of that time.';

test.each([
  ['queue', LONG, '[queue]', /^The \[queue\] was/],
  ['kept', LONG, '[kept]', /^They closed one office and \[kept\]/],
  ['asked', LONG, '[asked]', /^… .*\[asked\] for it/],
  ['none', LONG, 'They closed', /^They closed one office.* …$/],
  ['short', 'A short\nline', '[short]', /^A \[short\] line$/],
])('the line with %s', (typed, text, part, form) => {
  const line = shown(excerpt(text, searchWords(typed)));
  expect(line).toContain(part);
  expect(line).toMatch(form);
  expect(line.length).toBeLessThan(165);
});
