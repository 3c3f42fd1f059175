import { expect, test } from 'vitest';
import { prisma } from './client';
import { addApplication } from './applications';
import { mailCheckIn } from './check-in-mails';
import { saveCheckInDraft, sendCheckIn } from './check-ins';
import { mailNote } from './note-mails';
import { sendNote, skipNote, unsendNote } from './notes';
import { saveOffer } from './offers';
import { removeApplication, removeRound, undoRemoval } from './removals';
import { logReply, stateReply } from './replies';
import { aPart } from '@/lib/domain/test-offers';
import { everything, newOwner, testCopies } from './test-database';
import {
  anApplication,
  aSeat,
  DAY,
  debriefOf,
  fieldsOf,
  later,
  log,
  named,
  newId,
  noteOf,
  NOW,
  plan,
  planOf,
  sittingOf,
  inHours,
} from './test-search';

testCopies();

const letter = { subject: 'Thank you', body: 'Dear Jo', channel: 'email' };

const checkIn = { personId: null, subject: 'Checking in', body: 'Dear hiring team' };

/** An application with something in every table below it, and another one whose people it shares. */
async function aFullApplication() {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const people = [named('Jo Adeyemi'), named('Priya Nair'), named('Theo Lindgren'), aSeat];
  const stated = { words: 'by Friday', byDay: '2026-11-27', zone: 'Europe/London' };
  const logged = await log(owner, debriefOf({ id }, [sittingOf(-50, -49, people)], { signs: ['sold'], stated }));
  await sendNote(owner, (await noteOf(logged, 'Jo Adeyemi')).id, letter, null, inHours(-40));
  await skipNote(owner, (await noteOf(logged, 'Priya Nair')).id, 'They asked for none', NOW);
  await plan(owner, planOf(id, [sittingOf(50, 51, [named('Jo Adeyemi')]), sittingOf(51, 52, [named('Helen Sato')])]));
  await logReply(owner, id, { id: newId(), at: inHours(-30), words: 'Soon' }, NOW);
  await stateReply(
    owner,
    id,
    { words: 'next week', byDay: '2026-12-01', zone: 'Europe/London', saidAt: inHours(-1) },
    NOW,
  );
  const terms = { pay: 5_800_000, currency: 'GBP', period: 'year', notes: '', parts: [aPart({ words: 'A bicycle', amount: 40_000 }), aPart({ kind: 'pension', words: '12%' })] };
  await saveOffer(owner, id, 0, { ...terms, answerBy: '2026-12-04' }, NOW);
  await sendCheckIn(owner, id, 0, checkIn, NOW);
  await saveCheckInDraft(owner, id, 1, { ...checkIn, body: 'And again' }, NOW);
  return { owner, id, logged };
}

const rowsLeft = (dump: Record<string, string[]>) =>
  Object.keys(dump).filter((table) => table !== '_prisma_migrations' && dump[table]?.length);

test('a removed application takes everything below it along, and the undo puts every row back', async () => {
  const { owner, id } = await aFullApplication();
  const before = await everything();
  const removal = await removeApplication(owner, id, NOW);
  expect(rowsLeft(await everything()).sort()).toEqual(['Company', 'Person', 'Removal', 'SearchRow', 'User']);
  expect(await prisma.person.count({ where: { lastMetAt: { not: null } } })).toBe(0);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await everything()).toEqual(before);
  expect(await undoRemoval(owner, removal, NOW)).toBe('not-found');
});

test('a removed round takes its notes along, and the undo puts every row back', async () => {
  const { owner, id, logged } = await aFullApplication();
  const before = await everything();
  const removal = await removeRound(owner, logged, NOW);
  expect(await prisma.round.count({ where: { applicationId: id } })).toBe(1);
  expect(await prisma.thankYouNote.count({ where: { roundId: logged } })).toBe(0);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await everything()).toEqual(before);
});

test('an application without its company comes back with it', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Foxglove Cycles');
  const before = await everything();
  const removal = await removeApplication(owner, id, NOW);
  expect(await prisma.company.count()).toBe(0);
  await undoRemoval(owner, removal, NOW);
  expect(await everything()).toEqual(before);
});

test('an application comes back to the company that was written down again meanwhile', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Foxglove Cycles');
  const removal = await removeApplication(owner, id, NOW);
  await addApplication(owner, newId(), fieldsOf('foxglove cycles'), { stage: 'saved', at: NOW }, NOW);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await prisma.company.count()).toBe(1);
  expect(await prisma.application.count()).toBe(2);
});

test('a round whose number was given away meanwhile comes back with the next', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const first = await plan(owner, planOf(id, [sittingOf(1, 2)]));
  const removal = await removeRound(owner, first, NOW);
  await plan(owner, planOf(id, [sittingOf(3, 4)]));
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await prisma.round.findUnique({ where: { id: first } })).toMatchObject({ ordinal: 2 });
});

test('a round does not come back to an application that is gone, until that is back', async () => {
  const { owner, id, logged } = await aFullApplication();
  const before = await everything();
  const round = await removeRound(owner, logged, NOW);
  const application = await removeApplication(owner, id, NOW);
  expect(await undoRemoval(owner, round, NOW)).toBe('not-found');
  expect(await undoRemoval(owner, application, NOW)).toBe('restored');
  expect(await undoRemoval(owner, round, NOW)).toBe('restored');
  expect(await everything()).toEqual(before);
});

test('a removal lasts for a day', async () => {
  const owner = await newOwner();
  const removal = await removeApplication(owner, await anApplication(owner), NOW);
  expect(await undoRemoval(owner, removal, later(NOW, DAY + 1))).toBe('not-found');
  const other = await removeApplication(owner, await anApplication(owner), later(NOW, DAY + 1));
  expect((await prisma.removal.findMany()).map(({ id }) => id)).toEqual([other]);
});

test('the undo of one owner puts nothing of another back', async () => {
  const [owner, other] = [await newOwner(), await newOwner()];
  const removal = await removeApplication(owner, await anApplication(owner), NOW);
  const before = await everything();
  expect(await undoRemoval(other, removal, NOW)).toBe('not-found');
  expect(await everything()).toEqual(before);
});

test('letters that wait to leave are kept back, and come back with what they are about', async () => {
  const { owner, id, logged } = await aFullApplication();
  const note = await noteOf(logged, 'Jo Adeyemi');
  await unsendNote(owner, note.id, NOW);
  await mailNote(owner, note.id, { toAddress: 'jo@example.org', subject: 'Thank you', body: 'Dear Jo' }, NOW);
  await mailCheckIn(owner, id, 2, { ...checkIn, toAddress: 'team@example.org' }, NOW);
  expect(await prisma.mail.count({ where: { state: 'waiting' } })).toBe(2);
  const removal = await removeApplication(owner, id, NOW);
  expect(await prisma.mail.count()).toBe(0);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  const mails = await prisma.mail.findMany({ orderBy: { toAddress: 'asc' } });
  expect(mails.map(({ toAddress, state, settledAt }) => [toAddress, state, settledAt])).toEqual([
    ['jo@example.org', 'cancelled', NOW],
    ['team@example.org', 'cancelled', NOW],
  ]);
});
