import { expect, test } from 'vitest';
import { paceOf, secondsAloud, wordCount } from './speaking-time';

test.each([
  ['', 0],
  ['I sat with the desk for three weeks.', 8],
  ['Forty-one days – to nine!', 4],
  ['  one\n\ntwo  ', 2],
  ['我花了三個星期', 4],
  ['Ich saß drei Wochen am Empfang.', 6],
])('%j takes %i words', (text, words) => expect(wordCount(text)).toBe(words));

test('a story at 130 words a minute', () => {
  expect(secondsAloud('word '.repeat(130), 130)).toBe(60);
  expect(secondsAloud('', 130)).toBe(0);
});

test('own pace is what somebody took, within what can be spoken', () => {
  const story = 'word '.repeat(200);
  expect(paceOf(story, 100)).toBe(120);
  expect([paceOf(story, 0), paceOf(story, 2), paceOf(story, 3600), paceOf('', 60)]).toEqual([null, null, null, null]);
});
