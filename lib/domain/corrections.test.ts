import { expect, test } from 'vitest';
import { correctionLine, inSentence, withLine } from './corrections';

const NOTICE = { topic: 'notice', label: 'Notice' };
const LINE = 'One correction to what I told you about my notice: it is one month, not three months.';

test('a correction says what is true and what was said', () => {
  expect(correctionLine(NOTICE, 'Three months.', 'One month')).toBe(LINE);
  expect(correctionLine({ topic: 'relocation', label: 'Relocation' }, 'No', 'Yes, to Bristol')).toBe(
    'One correction to what I told you about relocation: it is yes, to Bristol, not no.',
  );
});

test.each([
  ['One month.', 'one month'],
  ['UK only', 'UK only'],
  ['I am free', 'I am free'],
  ['3 months', '3 months'],
])('%j is %j inside a sentence', (value, words) => expect(inSentence(value)).toBe(words));

test.each([
  ['before the closing', 'Dear Beatriz,\n\nThank you.\n\nWarm regards,\nNell', `Dear Beatriz,\n\nThank you.\n\n${LINE}\n\nWarm regards,\nNell`],
  ['at the end of a letter without one', 'Dear Beatriz, thank you.', `Dear Beatriz, thank you.\n\n${LINE}`],
  ['alone in an empty letter', '', LINE],
  ['once', `Dear Beatriz,\n\n${LINE}`, `Dear Beatriz,\n\n${LINE}`],
])('it stands %s', (_, body, result) => expect(withLine(body, LINE)).toBe(result));
