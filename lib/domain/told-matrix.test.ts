import { describe, expect, test } from 'vitest';
import { matrixFinding, toldMatrix, type Told } from './told-matrix';

const PEOPLE = [
  { id: 'dana', name: 'Dana Whitcombe' },
  { id: 'amara', name: 'Amara Diallo' },
  { id: 'seat', name: null },
];
const telling = (personId: string | null, isTold = true, storyId = 'days'): Told => ({
  id: `${storyId} ${personId} ${isTold}`,
  storyId,
  title: storyId === 'days' ? 'Forty-one days to nine' : 'The flu weekend',
  personId,
  isTold,
  when: '12 Nov',
  landed: '',
  said: '',
});

describe('the remarks of a story (rule 10)', () => {
  test.each([
    ['told once', [telling('dana')], [], null],
    ['planned for two who have not heard it', [telling('dana', false), telling('amara', false)], [], null],
    ['told twice to one', [telling('dana'), telling('dana')], ['Dana has heard it twice.'], null],
    ['planned for who has heard it', [telling('dana'), telling('dana', false)], ['Dana has heard this one. Choose another.'], null],
    ['planned for a colleague', [telling('dana'), telling('amara', false)], [], 'Dana has heard this one. They may compare.'],
    ['told to two', [telling('dana'), telling('amara')], [], 'Dana and Amara have heard this one. They may compare.'],
    ['told to nobody in particular, twice', [telling(null), telling(null)], [], null],
    ['planned for nobody in particular', [telling('dana'), telling(null, false)], [], 'Dana has heard this one. They may compare.'],
  ])('%s', (_, tellings, warnings, hint) => {
    expect(toldMatrix(PEOPLE, tellings).rows).toMatchObject([{ warnings, hint }]);
  });
});

test('a row for each story, a column for everybody with a name, and each telling in one cell', () => {
  const tellings = [telling('dana'), telling('amara', false, 'flu'), telling('seat', true, 'flu'), telling(null)];
  const { columns, rows } = toldMatrix(PEOPLE, tellings);
  expect(columns.map(({ name }) => name)).toEqual(['Dana Whitcombe', 'Amara Diallo', 'Nobody in particular']);
  expect(rows.map(({ title }) => title)).toEqual(['Forty-one days to nine', 'The flu weekend']);
  const shown = rows.flatMap(({ cells }) => cells.flatMap(({ told, planned }) => [...told, ...planned]));
  expect(shown.map(({ id }) => id).sort()).toEqual(tellings.map(({ id }) => id).sort());
  expect(rows[1]!.cells.map(({ isTwice }) => isTwice)).toEqual([false, false, false]);
  expect(toldMatrix(PEOPLE, [telling('amara')]).columns[0], 'who heard something first').toMatchObject({ personId: 'amara' });
  expect(toldMatrix(PEOPLE, [telling('dana')]).columns, 'nobody in particular only when used').toHaveLength(2);
});

test.each([
  [[], 'Nobody at Halden has heard a story yet.'],
  [[telling('dana', false)], 'Nobody at Halden has heard a story yet.'],
  [[telling('dana'), telling('amara')], 'Nobody at Halden hears a story twice.'],
  [[telling('dana'), telling('dana', false)], '“Forty-one days to nine” comes up twice at Halden.'],
])('the finding', (tellings, words) => {
  expect(matrixFinding('Halden', toldMatrix(PEOPLE, tellings).rows)).toBe(words);
});
