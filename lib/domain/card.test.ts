import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardLines, handMinutes } from './card';

const CARD = [
  'Dear Helen,',
  'Thank you for this morning. I keep going back to the waiting list that only Gladys can see, and to why the nurses ' +
    'trust the paper.',
  'I would be glad to do this work with you.',
  'Warm regards,\nNell',
].join('\n\n');

test('a card to copy, line by line', () => {
  expect(cardLines(CARD)).toEqual([
    'Dear Helen,',
    'Thank you for this morning. I keep going back',
    'to the waiting list that only Gladys can see,',
    'and to why the nurses trust the paper.',
    'I would be glad to do this work with you.',
    'Warm regards, Nell',
  ]);
  expect(handMinutes(CARD)).toBe(5);
  expect(handMinutes('word '.repeat(52))).toBe(6);
  expect(handMinutes('')).toBe(1);
});

test('what does not fit is cut, and wide characters take the room of two', () => {
  expect(cardLines('Donaudampfschifffahrt ok', 10)).toEqual(['Donaudampf', 'schifffahr', 't ok']);
  expect(cardLines('谢谢您今天的时间里。我很期待', 10)).toEqual(['谢谢您今天', '的时间里。', '我很期待']);
  expect(cardLines('谢谢您今天给的。', 14)).toEqual(['谢谢您今天给', '的。']);
  expect(cardLines('')).toEqual([]);
});

test('no line is too long, none is blank, and no letter is lost', () => {
  const piece = fc.constantFrom('Dear Helen,', 'waiting', 'a', '\n\n', ' ', '护士。', 'Regards, Nell', '“Gladys”', 'é');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 12, max: 60 }), (pieces, maxChars) => {
      const body = pieces.join(' ');
      const lines = cardLines(body, maxChars);
      expect(lines.join('').replace(/\s/g, '')).toBe(body.replace(/\s/g, ''));
      for (const line of lines) {
        expect(line.trim()).toBe(line);
        expect(line.length).toBeGreaterThan(0);
        expect(line.length).toBeLessThanOrEqual(maxChars);
      }
    }),
  );
});
