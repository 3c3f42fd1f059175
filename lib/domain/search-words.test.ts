import { expect, test } from 'vitest';
import { isUnspaced, searchWords } from './search-words';

test.each<[string, string[]]>([
  ['Queue', ['queue']],
  ['  the  QUEUE\n', ['the', 'queue']],
  ['Zoë Bäcker-Łódź', ['zoe', 'backer', 'lodz']],
  ['Søren Straße Æther Œuvre', ['soren', 'strasse', 'aether', 'oeuvre']],
  ['Ελένη Ёлка', ['ελενη', 'елка']],
  ['cafe\u0301', ['cafe']],
  ['ada@callback.example', ['ada', 'callback', 'example']],
  ['O’Neill, 24/7', ['o', 'neill', '24', '7']],
  ['the queue, the queue', ['the', 'queue']],
  ['李小龍', ['李小龍']],
  ['हिन्दी मराठी', ['हिन्दी', 'मराठी']],
  ['กรุงเทพ', ['กรุงเทพ']],
  ['مُحَمَّد', ['مُحَمَّد']],
  ['oﬃce ＮＴＴ ﾃﾞｰﾀ', ['office', 'ntt', 'データ']],
  ['\uf0b7Manage ✔\ufe0fdone 🎉', ['manage', 'done']],
  ['"*^ AND (', ['and']],
  [' … ', []],
])('%j', (typed, words) => expect(searchWords(typed)).toEqual(words));

test('no more than eight words, none longer than sixty letters', () => {
  expect(searchWords('a b c d e f g h i j')).toHaveLength(8);
  expect(searchWords('x'.repeat(500))[0]).toHaveLength(60);
  expect([...searchWords(`x${'𠀀'.repeat(500)}`)[0]!]).toHaveLength(60);
});

test.each([
  ['李小龍', true],
  ['カタカナ', true],
  ['서울', true],
  ['กรุงเทพ', true],
  ['Helen 李', true],
  ['Ελένη', false],
  ['Łódź', false],
])('%s is written without spaces: %s', (text, is) => expect(isUnspaced(text)).toBe(is));
