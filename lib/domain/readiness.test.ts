import { expect, test } from 'vitest';
import { readinessOf, type Prepared } from './readiness';

const person = (name: string | null, questions = 1, title = '') => ({ name, title, questions });
const words = (prepared: Partial<Prepared>) =>
  readinessOf({ people: [], themes: [], topics: [], ...prepared }).map((each) => [each.label, each.ready, each.of, each.missing]);

test('a round that is nearly ready names what is left', () => {
  const themes = ['pressure', 'leadership', 'failure', 'conflict', 'skills', 'pressure'];
  const topics = ['news', 'standing', 'challenges', 'team', 'team'];
  const people = [person('Gregor'), person('Amara', 2), person('Sam Petrosyan', 0), person(null, 0, 'From Finance')];
  expect(words({ people, themes, topics })).toEqual([
    ['People', 3, 4, 'Name missing: From Finance'],
    ['Questions', 2, 4, 'None yet for Sam'],
    ['Stories', 5, 6, 'Add one about ambiguity'],
    ['Research', 4, 6, 'Nothing yet about their customers and the people'],
  ]);
});

test('where much is left it is counted, and nothing is listed', () => {
  expect(words({ people: [person('A', 0), person('B', 0), person('C', 0), person(null, 0), person(null, 0)] })).toEqual([
    ['People', 3, 5, 'Two names are missing'],
    ['Questions', 0, 5, null],
    ['Stories', 0, 6, null],
    ['Research', 0, 6, null],
  ]);
});

test('themes and topics that are not on the list count for nothing', () => {
  expect(words({ themes: ['magic'], topics: [''] }).map(([, ready]) => ready)).toEqual([0, 0, 0, 0]);
});
