import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closingOf, greetingOf, withoutCourtesies } from './courtesies';
import { areNearIdentical, sentencesOf, sharedSentences, shingleOverlap } from './near-identical';
import { wordCount } from './prose';

const letter = (body: string, name = 'Helen') => `Dear ${name},\n\n${body}\n\nWarm regards,\nNell`;

test('sentences, with what only looks like their end', () => {
  expect(sentencesOf('Thank you, Dr. Sato. It cost 3.5 m. Did it?\n\nNo title here\n\n')).toEqual([
    'Thank you, Dr. Sato.',
    'It cost 3.5 m.',
    'Did it?',
    'No title here',
  ]);
  expect(sentencesOf('She said “never.” I agreed… 谢谢您。我很期待！')).toEqual([
    'She said “never.”',
    'I agreed…',
    '谢谢您。',
    '我很期待！',
  ]);
  expect(sentencesOf('')).toEqual([]);
});

test.each([
  ['Dear Helen,\n\nThank you.', 'Dear Helen,'],
  ['Dear Prof. Dr. Anna Schmidt, thank you.', 'Dear Prof. Dr. Anna Schmidt,'],
  ['Sehr geehrte Frau Sato,\nvielen Dank.', 'Sehr geehrte Frau Sato,'],
  ['尊敬的李先生，感谢您。', '尊敬的李先生，'],
  ['Thank you, Helen, for the hour.', ''],
  ['Hello again and thank you so much for all of that, Helen.', ''],
])('%j begins with the greeting %j', (text, greeting) => expect(greetingOf(text)).toBe(greeting));

test.each([
  ['Thank you.\n\nWarm regards,\nNell', 'Warm regards,\nNell'],
  ['Danke.\n\nMit freundlichen Grüßen\nNell Ashby', 'Mit freundlichen Grüßen\nNell Ashby'],
  ['Danke.\n\nViele Grüße\nNell', 'Viele Grüße\nNell'],
  ['I look forward to it.\nBest, Nell', 'Best, Nell'],
  ['Thank you for your time.', ''],
])('%j ends with %j', (text, closing) => expect(closingOf(text)).toBe(closing));

test('courtesies are set aside', () => {
  expect(withoutCourtesies(letter('One thing.'))).toBe('One thing.');
  expect(withoutCourtesies('')).toBe('');
});

test('a sentence of eight words is shared, one of seven is not', () => {
  const eight = 'It was a pleasure to meet the team.';
  const seven = 'It was good to meet the team.';
  const other = letter('it was à pleasure, to meet THE team! Bye.', 'Jonah');
  expect(sharedSentences(letter(`Hello. ${eight}`), other)).toEqual([eight]);
  expect(sharedSentences(letter(seven), letter(seven, 'Jonah'))).toEqual([]);
});

test('letters that differ in a word here and there are near identical all the same', () => {
  const a = 'I keep thinking about the first clinic and the long queue that went out of the door in the rain that day';
  const b = a.replace('long', 'endless');
  expect(sharedSentences(letter(a), letter(b))).toEqual([]);
  expect(shingleOverlap(letter(a), letter(b))).toBeGreaterThan(0.5);
  expect(areNearIdentical(letter(a), letter(b))).toBe(true);
  expect(areNearIdentical(letter(a), letter('The robot that is down on a Saturday is down till Tuesday.'))).toBe(false);
  expect(areNearIdentical('', '')).toBe(false);
});

test('Chinese counts two characters as a word', () => {
  const shared = '我对这个职位仍然非常感兴趣也很期待。';
  expect(wordCount(shared)).toBe(9);
  expect(sharedSentences(`您好。${shared}`, `谢谢。${shared}`)).toEqual([shared]);
});

test('being alike is mutual, and a long letter is like itself', () => {
  const words = fc.array(fc.constantFrom('waiting', 'list', 'paper', 'clinic', 'queue', 'door'), { maxLength: 30 });
  const text = words.map((all) => `${all.join(' ')}.`);
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(shingleOverlap(a, b)).toBe(shingleOverlap(b, a));
      expect(areNearIdentical(a, b)).toBe(areNearIdentical(b, a));
      if (wordCount(a) >= 8) expect(areNearIdentical(a, a)).toBe(true);
    }),
  );
});
