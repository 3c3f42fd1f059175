import { describe, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { editApplication, findApplicationForEdit } from './applications';
import { removePiece } from './pieces';
import { undoRemoval } from './removals';
import {
  changeRequirement,
  findRequirements,
  keepRequirements,
  listStoryChoices,
  meetRequirement,
  MOST_REQUIREMENTS,
  moveRequirement,
  saveJobDescription,
  type RequirementFields,
} from './requirements';
import { newOwner, testCopies } from './test-database';
import { anApplication, fieldsOf, inHours, NOW } from './test-search';

testCopies();

const line = (words: string) => ({ words, weight: 'must', competency: '' });
const PARTS = { situation: 'A', task: 'B', action: 'C', result: 'D' };
const aStory = (owner: OwnerId, title: string, parts: Partial<typeof PARTS> = PARTS) =>
  prisma.story.create({ data: { ownerId: owner, title, titleKey: title, createdAt: NOW, ...parts } });

async function asked(...words: string[]) {
  const owner = await newOwner();
  const application = await anApplication(owner);
  await keepRequirements(owner, application, words.map(line), NOW);
  const rows = async () => (await findRequirements(owner, application))!.requirements;
  return { owner, application, rows, order: async () => (await rows()).map((row) => row.words) };
}

test('lines are kept after those that are there, each once, however often they are sent', async () => {
  const { owner, application, order } = await asked('Budget', 'SAP');
  expect(await keepRequirements(owner, application, [line('sap.'), line('Excel'), line('EXCEL')], NOW)).toEqual({ outcome: 'kept', count: 1 });
  expect(await order()).toEqual(['Budget', 'SAP', 'EXCEL']);
});

test('more than are a list of what they ask are not kept, and nothing of them is', async () => {
  const { owner, application, order } = await asked('Budget');
  const many = Array.from({ length: MOST_REQUIREMENTS }, (_, at) => line(`Skill ${at}`));
  expect(await keepRequirements(owner, application, many, NOW)).toEqual({ outcome: 'too-many' });
  expect(await order()).toEqual(['Budget']);
});

test('the words of the posting are kept, and never over what another tab saved', async () => {
  const { owner, application } = await asked();
  const text = async () => (await findRequirements(owner, application))!.jobDescription;
  expect(await saveJobDescription(owner, application, 1, 'You have SAP.', NOW)).toBe('saved');
  expect(await saveJobDescription(owner, application, 1, 'You have SAP.', NOW)).toBe('saved');
  expect(await saveJobDescription(owner, application, 1, 'Another', NOW)).toBe('stale');
  expect(await text()).toBe('You have SAP.');
  expect((await findApplicationForEdit(owner, application))?.version).toBe(2);
  expect(await editApplication(owner, application, 1, fieldsOf('Marlowe & Pike'), NOW)).toBe('stale');
});

describe('a change', () => {
  const FIELDS: RequirementFields = { ...line('Budget'), storyId: null, evidence: '' };

  test('is kept whole: the words, the story and the evidence', async () => {
    const { owner, rows } = await asked('Budget');
    const { id } = (await rows())[0]!;
    const story = await aStory(owner, 'A tighter year');
    const fields = { words: 'A budget of £1m', weight: 'nice', competency: 'budget', storyId: story.id, evidence: 'The report of 2024' };
    expect(await changeRequirement(owner, id, FIELDS, fields)).toBe('saved');
    expect(await rows()).toMatchObject([{ words: 'A budget of £1m', weight: 'nice', evidence: 'The report of 2024', story: { title: 'A tighter year' } }]);
  });

  test('from a tab that has not seen the last one is not written over it', async () => {
    const { owner, rows } = await asked('Budget');
    const { id } = (await rows())[0]!;
    const first = { ...FIELDS, evidence: 'A certificate' };
    expect(await changeRequirement(owner, id, FIELDS, first)).toBe('saved');
    expect(await changeRequirement(owner, id, FIELDS, { ...FIELDS, words: 'Money' })).toBe('stale');
    expect(await changeRequirement(owner, id, FIELDS, first)).toBe('saved');
    expect(await rows()).toMatchObject([{ words: 'Budget', evidence: 'A certificate' }]);
  });
});

test('a story is set where none is, and not over another', async () => {
  const { owner, rows } = await asked('Budget');
  const { id } = (await rows())[0]!;
  const [one, other] = [await aStory(owner, 'One'), await aStory(owner, 'Other')];
  expect(await meetRequirement(owner, id, one.id)).toBe('saved');
  expect(await meetRequirement(owner, id, one.id)).toBe('saved');
  expect(await meetRequirement(owner, id, other.id)).toBe('stale');
  expect(await rows()).toMatchObject([{ story: { title: 'One' } }]);
});

test('a line moves one place among its own, and past the end it stays', async () => {
  const { owner, application, rows, order } = await asked('A', 'B', 'C');
  const id = async (words: string) => (await rows()).find((row) => row.words === words)!.id;
  await moveRequirement(owner, await id('C'), 'up');
  expect(await order()).toEqual(['A', 'C', 'B']);
  await moveRequirement(owner, await id('B'), 'down');
  await moveRequirement(owner, await id('A'), 'up');
  expect(await order()).toEqual(['A', 'C', 'B']);
  await keepRequirements(owner, application, [line('D')], NOW);
  expect(await order()).toEqual(['A', 'C', 'B', 'D']);
});

test('a line that was removed comes back to its place; a story that has gone meanwhile is left out', async () => {
  const { owner, rows, order } = await asked('A', 'B', 'C');
  const { id } = (await rows())[1]!;
  const story = await aStory(owner, 'A tighter year');
  await meetRequirement(owner, id, story.id);
  const first = await removePiece(owner, 'requirement', id, NOW);
  expect(await order()).toEqual(['A', 'C']);
  expect(await undoRemoval(owner, first, inHours(1))).toBe('restored');
  expect(await rows()).toMatchObject([{ words: 'A' }, { words: 'B', story: { title: 'A tighter year' } }, { words: 'C' }]);
  const again = await removePiece(owner, 'requirement', id, NOW);
  await prisma.story.delete({ where: { id: story.id } });
  expect(await undoRemoval(owner, again, inHours(1))).toBe('restored');
  expect(await rows()).toMatchObject([{ words: 'A' }, { words: 'B', story: null }, { words: 'C' }]);
});

test('stories are offered by their titles, and a draft says that it is one', async () => {
  const owner = await newOwner();
  await aStory(owner, 'Two managers', { ...PARTS, result: '' });
  await aStory(owner, 'A tighter year');
  const choices = await listStoryChoices(owner);
  expect(choices.map(({ title, isReady }) => [title, isReady])).toEqual([
    ['A tighter year', true],
    ['Two managers', false],
  ]);
});
