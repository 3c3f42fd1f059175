import { describe, expect, test } from 'vitest';
import { COMPETENCIES, competenciesOf, showingOf } from './competencies';
import { STORY_THEMES } from './stories';
import { isReady, missingParts, spokenWords } from './story-parts';

const READY = { situation: 'Forty-one days.', task: 'Halve it.', action: 'I sat with the desk.', result: 'Nine days.', reflection: '' };

describe('a story is ready (rule 9)', () => {
  test('with all four parts; the reflection is not needed', () => expect(isReady(READY)).toBe(true));

  test.each(['situation', 'task', 'action', 'result'] as const)('not without its %s', (part) => {
    const draft = { ...READY, [part]: ' \n ' };
    expect(isReady(draft)).toBe(false);
    expect(missingParts(draft)).toEqual([part]);
  });
});

test('what is said is the four parts, in order', () => {
  expect(spokenWords({ ...READY, task: '', reflection: 'Ask the desk first.' })).toBe('Forty-one days.\nI sat with the desk.\nNine days.');
});

test('competencies are kept in one order, and only known ones', () => {
  expect(competenciesOf('budget, pressure,nonsense')).toEqual(['pressure', 'budget']);
  expect(competenciesOf('')).toEqual([]);
  const story = { strong: 'process,numbers', touches: 'leadership,process' };
  expect((['process', 'leadership', 'budget'] as const).map((id) => showingOf(story, id))).toEqual(['strong', 'touches', 'none']);
});

test('each theme that a second round asks for is a competency', () => {
  const ids: readonly string[] = COMPETENCIES.map(({ id }) => id);
  expect(STORY_THEMES.filter(({ id }) => !ids.includes(id))).toEqual([]);
});
