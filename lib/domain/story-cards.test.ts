import { expect, test } from 'vitest';
import { cardsOf, cueWords } from './story-cards';

const text = { facts: '', situation: '', task: '', action: '', result: '', reflection: '' };

test.each([
  ['its own', { facts: ' 41 to 9, five people ', situation: 'Spring.' }, '41 to 9, five people'],
  [
    'its numbers and how its parts begin',
    { situation: 'Spring 2024. Referrals to our eleven clinics waited.', task: 'Halve it by autumn.', action: 'I sat with the desk for three weeks.', result: 'Nine days by July.' },
    'eleven clinics · three weeks · Nine days · Spring 2024. Referrals to… · Halve it by autumn · I sat with the…',
  ],
  ['the beginning of what has no spaces', { situation: `二零二四年春天${'很多病人等了很久'.repeat(4)}` }, '二零二四年春天很多病人等了很久很多病人等了很久很…'],
  ['nothing of nothing', {}, ''],
])('cue words: %s', (_, part, words) => expect(cueWords({ ...text, ...part })).toBe(words));

test('what is planned is carried first, then what was said aloud most, and eight fit', () => {
  const card = (id: string, plannedAt: number | null, runs: number) => ({ id, plannedAt, runs });
  const rows = [card('a', null, 0), card('b', null, 3), card('c', 20, 0), card('d', 10, 0), card('e', null, 0)];
  expect(cardsOf(rows).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a', 'e']);
  expect(cardsOf(Array.from({ length: 20 }, (_, index) => card(`${index}`, null, 0)))).toHaveLength(8);
});
