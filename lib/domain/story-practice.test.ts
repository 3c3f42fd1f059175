import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastPractised, nextToPractise, partsFilled, partTargets, plannedOnce, timesAloud } from './story-practice';

const story = (storyId: string, runs: number, startAt = 0, lastAt: number | null = null) => ({ storyId, title: storyId, runs, startAt, lastAt });
const ids = (stories: { storyId: string }[]) => stories.map(({ storyId }) => storyId);

test.each([
  ['the least practised first', [story('a', 3), story('b', 0), story('c', 1)], ['b', 'c', 'a']],
  ['then the sooner round', [story('a', 1, 20), story('b', 1, 10)], ['b', 'a']],
  ['then what is longer ago', [story('a', 1, 0, 20), story('b', 1, 0, 10)], ['b', 'a']],
  ['then by title', [story('b', 0), story('a', 0)], ['a', 'b']],
])('%s', (_, planned, order) => expect(ids(leastPractised(planned))).toEqual(order));

test('the next one is never the one that was just said', () => {
  const planned = [story('a', 0), story('b', 2), story('c', 1)];
  expect(nextToPractise(planned, 'a')?.storyId).toBe('c');
  expect(nextToPractise(planned, 'c')?.storyId).toBe('a');
  expect(nextToPractise([story('a', 0), story('a', 0, 5)], 'a')).toBeNull();
  expect(nextToPractise([], 'a')).toBeNull();
});

test('a story planned for two rounds counts for the sooner', () => {
  expect(plannedOnce([story('a', 1, 20), story('b', 0, 30), story('a', 1, 10)])).toEqual([story('b', 0, 30), story('a', 1, 10)]);
});

test.each([
  [0, 'not said aloud yet'],
  [1, 'once aloud'],
  [2, 'twice aloud'],
  [3, 'three times aloud'],
])('%i runs are %j', (runs, words) => expect(timesAloud(runs)).toBe(words));

test('each part has the time of its words, and the reflection none', () => {
  const text = { situation: 'one two', task: '', action: 'one two three four', result: 'one', reflection: 'many words' };
  expect(partTargets(text, 60).map(({ label, seconds }) => [label, seconds])).toEqual([
    ['Situation', 2],
    ['Task', 0],
    ['Action', 4],
    ['Result', 1],
  ]);
});

test('the parts fill one after the other, and take no more time than went by', () => {
  expect(partsFilled([{ seconds: 20 }, { seconds: 0 }, { seconds: 40 }, { seconds: 30 }], 40)).toEqual([1, 0, 0.5, 0]);
  fc.assert(
    fc.property(fc.array(fc.record({ seconds: fc.nat(200) }), { maxLength: 4 }), fc.nat(900), (targets, seconds) => {
      const filled = partsFilled(targets, seconds);
      const spoken = filled.reduce((all, each, at) => all + each * targets[at]!.seconds, 0);
      const whole = targets.reduce((all, each) => all + each.seconds, 0);
      expect(spoken).toBeCloseTo(Math.min(whole, seconds));
      expect(filled.every((each) => each >= 0 && each <= 1)).toBe(true);
    }),
  );
});
