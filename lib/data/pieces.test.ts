import { describe, expect, test } from 'vitest';
import { prisma } from './client';
import { findEvidence } from './evidence';
import { findPlan, savePlan } from './ninety-days';
import { addContact, editContact, findContacts } from './outreach';
import { removePiece } from './pieces';
import { removeApplication, undoRemoval } from './removals';
import { addCard, editCard, findResearch } from './research';
import { addTask, markTask } from './tasks';
import { everything, newOwner, testCopies } from './test-database';
import { aCard, aContact, aPlan, preparedBy } from './test-prepared';
import { anApplication, inHours, named, newId, NOW, personFields, plan, planOf, sittingOf } from './test-search';
import { addPerson } from './people';

testCopies();

async function prepared() {
  const owner = await newOwner();
  const application = await anApplication(owner);
  const { id: person } = await addPerson(owner, newId(), personFields('Rosa Lund', 'Marlowe & Pike'), NOW);
  return { owner, application, person, ids: await preparedBy(owner, application, person) };
}

/** All but the row that keeps a removal. */
const kept = async () => ({ ...(await everything()), Removal: [] });

describe('what is removed is put back exactly', () => {
  test.each([
    ['research', 'card'],
    ['contact', 'contact'],
    ['task', 'task'],
    ['evidence', 'evidence'],
    ['requirement', 'requirement'],
  ] as const)('%s', async (kind, key) => {
    const { owner, ids } = await prepared();
    const before = await kept();
    const removal = await removePiece(owner, kind, ids[key], NOW);
    expect(await kept()).not.toEqual(before);
    expect(await undoRemoval(owner, removal, inHours(1))).toBe('restored');
    expect(await kept()).toEqual(before);
    expect(await undoRemoval(owner, removal, inHours(1))).toBe('not-found');
    expect(await removePiece(owner, kind, newId(), NOW)).toBe('not-found');
  });

  test('for a day', async () => {
    const { owner, ids } = await prepared();
    const removal = await removePiece(owner, 'task', ids.task, NOW);
    expect(await undoRemoval(owner, removal, inHours(25))).toBe('not-found');
  });

  test('unless what it hung on has gone; a person that has gone is left out', async () => {
    const { owner, application, person, ids } = await prepared();
    const [card, line, contact] = [
      await removePiece(owner, 'research', ids.card, NOW),
      await removePiece(owner, 'evidence', ids.evidence, NOW),
      await removePiece(owner, 'contact', ids.contact, NOW),
    ];
    await prisma.person.delete({ where: { id: person } });
    expect(await undoRemoval(owner, card, NOW)).toBe('restored');
    expect((await findResearch(owner, application))?.company.research[0]?.personId).toBeNull();
    expect(await undoRemoval(owner, contact, NOW)).toBe('not-found');
    await removeApplication(owner, application, NOW);
    expect(await undoRemoval(owner, line, NOW)).toBe('not-found');
  });
});

test('what was sent twice is kept once', async () => {
  const { owner, application, ids } = await prepared();
  const before = await everything();
  await addCard(owner, application, ids.card, aCard('Again'), NOW);
  await addContact(owner, { ...aContact, id: ids.contact, applicationId: application, who: named('Again') }, NOW);
  await addTask(owner, { id: ids.task, applicationId: application, kind: 'research', words: 'Again', dueOn: null }, NOW);
  expect(await everything()).toEqual(before);
});

test('a finding belongs to the company, so every application there shows it', async () => {
  const { owner, ids } = await prepared();
  const other = await findResearch(owner, await anApplication(owner));
  expect(other?.company.research.map(({ id }) => id)).toEqual([ids.card]);
});

test('a finding that another tab changed stays as that tab left it', async () => {
  const { owner, application, ids } = await prepared();
  expect(await editCard(owner, ids.card, 1, aCard('First'))).toBe('saved');
  expect(await editCard(owner, ids.card, 1, aCard('Second'))).toBe('stale');
  expect((await findResearch(owner, application))?.company.research[0]?.title).toBe('First');
});

test('a contact of a name that is known there is that person; what came of it can follow', async () => {
  const { owner, application, person } = await prepared();
  await plan(owner, planOf(application, [sittingOf(2, 3, [{ personId: person }])]));
  const id = newId();
  await addContact(owner, { ...aContact, id, applicationId: application, who: named('rosa  LUND') }, NOW);
  await editContact(owner, id, { ...aContact, outcome: 'A lot' });
  const found = await findContacts(owner, application);
  expect(found?.outreach.find((contact) => contact.id === id)).toMatchObject({ personId: person, outcome: 'A lot' });
  expect(found?.company.people).toHaveLength(1);
});

test('a task is ticked with its moment, and open again', async () => {
  const { owner, ids } = await prepared();
  const doneAt = async () => (await prisma.task.findUniqueOrThrow({ where: { id: ids.task } })).doneAt;
  await markTask(owner, ids.task, NOW);
  expect(await doneAt()).toEqual(NOW);
  await markTask(owner, ids.task, null);
  expect(await doneAt()).toBeNull();
});

test('a plan is saved as a whole, in its order, and not over a newer one', async () => {
  const { owner, application } = await prepared();
  const goal = (day: number, words: string) => ({ day, goal: words, measure: '', standsOn: 'said', source: 'Dana' });
  const goals = [goal(90, 'Last'), goal(30, 'First'), goal(30, 'Second')];
  expect(await savePlan(owner, application, 1, { ...aPlan, goals }, NOW)).toBe('saved');
  expect(await savePlan(owner, application, 1, aPlan, NOW)).toBe('stale');
  const found = await findPlan(owner, application);
  expect(found?.plan?.goals.map((each) => each.goal)).toEqual(['First', 'Second', 'Last']);
  expect(await savePlan(owner, application, 2, aPlan, NOW)).toBe('saved');
  expect((await findPlan(owner, application))?.plan?.goals).toEqual([]);
});

test('evidence goes and comes back with its application', async () => {
  const { owner, application, ids } = await prepared();
  const before = await kept();
  const removal = await removeApplication(owner, application, NOW);
  if (removal === 'not-found') throw new Error('It was there');
  expect(await findEvidence(owner, application)).toBeNull();
  await undoRemoval(owner, removal, NOW);
  expect(await kept()).toEqual(before);
  expect((await findEvidence(owner, application))?.evidence.map(({ id }) => id)).toEqual([ids.evidence]);
});
