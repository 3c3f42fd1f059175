import { expect, test } from 'vitest';
import { storyMatcher } from './requirement-match';

const story = (title: string, part: { strong?: string; touches?: string; facts?: string; isReady?: boolean } = {}) => ({
  id: title,
  title,
  facts: '',
  strong: '',
  touches: '',
  isReady: true,
  ...part,
});
const STORIES = [
  story('The rollout we pulled back', { strong: 'failure', touches: 'planning' }),
  story('Six weeks to go-live', { strong: 'planning', isReady: false }),
  story('Forty-one days to nine', { strong: 'planning', facts: 'Referrals, eleven clinics' }),
];

test.each([
  [{ words: 'Run programmes', competency: 'planning' }, 'Forty-one days to nine'],
  [{ words: 'Experience with referrals', competency: '' }, 'Forty-one days to nine'],
  [{ words: 'A rollout', competency: 'planning' }, 'The rollout we pulled back'],
  [{ words: 'Experience with your own budget', competency: 'budget' }, undefined],
  [{ words: '五年以上', competency: '' }, undefined],
])('%o: %s', (requirement, title) => {
  expect(storyMatcher(STORIES)(requirement)?.title).toBe(title);
});

test('between two as good, one that is ready', () => {
  const [draft, ready] = [story('A', { strong: 'budget', isReady: false }), story('B', { strong: 'budget' })];
  expect(storyMatcher([draft, ready])({ words: '', competency: 'budget' })).toBe(ready);
});
