import { expect, test } from 'vitest';
import { checkedKeys, storyNumbers } from './checked-numbers';

const STORY = { situation: 'Forty-one days.', task: '', action: 'Five people, 41 days.', result: 'Nine days.', reflection: 'Two weeks too late.' };

test('the numbers of a story are those that are said, each once', () => {
  expect(storyNumbers(STORY).map(({ words, key }) => [words, key])).toEqual([
    ['Forty-one days', '41 day'],
    ['Five people', '5 people'],
    ['Nine days', '9 day'],
  ]);
});

test('a tick goes with its number', () => {
  expect(checkedKeys(STORY, '9 day\n41 day\n7 cats')).toEqual(['41 day', '9 day']);
  expect(checkedKeys({ ...STORY, result: 'Ten days.' }, '9 day')).toEqual([]);
  expect(checkedKeys(STORY, '')).toEqual([]);
});
