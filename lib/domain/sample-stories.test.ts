import { expect, test } from 'vitest';
import { COMPETENCIES } from './competencies';
import { SAMPLE_STORIES } from './sample-stories';
import { wordCount } from './speaking-time';
import { numberKey, numbersIn } from './story-numbers';
import { isReady, STORY_PARTS } from './story-parts';

const whole = (story: (typeof SAMPLE_STORIES)[number]) => STORY_PARTS.map(({ id }) => story[id]).join('\n');

test('six of the seven are ready, and the last is half written', () => {
  expect(SAMPLE_STORIES.map(isReady)).toEqual([true, true, true, true, true, true, false]);
});

test.each(SAMPLE_STORIES.map((story) => [story.title, story] as const))('%s is as long as a story is told', (_title, story) => {
  expect(wordCount(whole(story))).toBeGreaterThanOrEqual(80);
  expect(wordCount(whole(story))).toBeLessThanOrEqual(200);
});

test('a number that was checked stands in the story', () => {
  for (const story of SAMPLE_STORIES) {
    const keys = numbersIn(whole(story)).map(numberKey);
    expect(keys, story.title).toEqual(expect.arrayContaining([...story.checked]));
  }
});

test('the stories show what the matrix shows', () => {
  const marks = (list: readonly string[]) => COMPETENCIES.filter(({ id }) => list.includes(id)).map(({ label }) => label).join(', ');
  expect(SAMPLE_STORIES.map(({ title, strong, touches }) => [title, marks(strong), marks(touches)])).toEqual([
    ['Forty-one days to nine', 'Process, Numbers', 'Leading, Influence'],
    ['The rollout we pulled back', 'Failing', 'Pressure, Leading, Influence'],
    ['Six weeks to go-live', 'Pressure, Ambiguity', 'Leading, Process'],
    ['The flu weekend', 'Pressure, Leading', ''],
    ['Saying no to the COO', 'Influence', 'Conflict, Numbers'],
    ['Two managers, one store', 'Conflict', 'Leading, Influence'],
    ['Hiring my replacement', 'Leading', 'Ambiguity'],
  ]);
});
