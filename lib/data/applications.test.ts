import { expect, test } from 'vitest';
import { addApplication, editApplication, findAlike, findApplicationForEdit } from './applications';
import { prisma } from './client';
import { addPerson, editPerson, findPerson } from './people';
import { logReply, removeReply, stateReply } from './replies';
import { everything, newOwner, testDatabase } from './test-database';
import { anApplication, fieldsOf, inHours, newId, NOW, personFields } from './test-search';

testDatabase();

const applied = { stage: 'applied' as const, at: inHours(-1) };

test('the same form sent twice makes one application', async () => {
  const [owner, id] = [await newOwner(), newId()];
  await addApplication(owner, id, fieldsOf('Kestrel Grid'), applied, NOW);
  const before = await everything();
  expect(await addApplication(owner, id, fieldsOf('Kestrel Grid'), applied, NOW)).toEqual({ id });
  expect(await everything()).toEqual(before);
});

test('case and accents do not make two companies, and a company nobody needs goes', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Café Noir');
  await anApplication(owner, 'cafe noir');
  const names = async () => (await prisma.company.findMany({ where: { ownerId: owner } })).map(({ name }) => name);
  expect(await names()).toEqual(['Café Noir']);
  await editApplication(owner, id, 1, fieldsOf('CAFÉ noir'), NOW);
  expect(await names()).toEqual(['CAFÉ noir']);
  const other = await anApplication(owner, 'Halden');
  await editApplication(owner, other, 1, fieldsOf('Halden Instruments'), NOW);
  expect((await names()).sort()).toEqual(['CAFÉ noir', 'Halden Instruments']);
});

test('a form that was opened before another one was saved changes nothing', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner, 'Halden');
  expect(await editApplication(owner, id, 1, fieldsOf('Halden', { role: 'Director' }), NOW)).toBe('saved');
  const before = await everything();
  expect(await editApplication(owner, id, 1, fieldsOf('Elsewhere', { role: 'Older' }), NOW)).toBe('stale');
  expect(await everything()).toEqual(before);
  expect(await findApplicationForEdit(owner, id)).toMatchObject({ role: 'Director', version: 2 });
});

test('"did I already apply?" finds the company first by role, then by date', async () => {
  const owner = await newOwner();
  const add = (company: string, role: string) =>
    addApplication(owner, newId(), fieldsOf(company, { role }), applied, NOW);
  await add('Halden', 'Accountant');
  await add('HALDEN', 'Senior Programme Manager');
  await add('Halden Instruments', 'Programme Manager');
  const roles = async (company: string, role: string) =>
    (await findAlike(owner, company, role, '')).map((row) => row.role);
  expect(await roles('halden', 'programme manager')).toEqual(['Senior Programme Manager', 'Accountant']);
  expect(await roles(' ', 'programme manager')).toEqual([]);
});

test('a reply logged twice is one reply, and ends the wait until it is removed', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const reply = { id: newId(), at: inHours(-1), words: 'Soon' };
  const wait = async () => (await prisma.application.findUnique({ where: { id } }))?.waitExpectedOn ?? null;
  const guess = await wait();
  expect(guess).not.toBeNull();
  await logReply(owner, id, reply, NOW);
  await logReply(owner, id, reply, NOW);
  expect(await prisma.reply.count({ where: { applicationId: id } })).toBe(1);
  expect(await wait()).toBeNull();
  expect(await removeReply(owner, id, reply.id, NOW)).toBe('removed');
  expect(await removeReply(owner, id, reply.id, NOW)).toBe('not-found');
  expect(await wait()).toBe(guess);
});

test('the newest of what they said counts', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const said = (byDay: string, hours: number) => ({ words: '', byDay, zone: 'Europe/London', saidAt: inHours(hours) });
  await stateReply(owner, id, said('2026-12-01', -2), NOW);
  await stateReply(owner, id, said('2026-12-08', -1), NOW);
  await stateReply(owner, id, said('2026-11-30', -3), NOW);
  expect(await prisma.application.findUnique({ where: { id } })).toMatchObject({
    waitExpectedOn: '2026-12-08',
    waitIsGuess: false,
  });
});

test('a person is kept once by the same form, and moves between companies', async () => {
  const [owner, id] = [await newOwner(), newId()];
  await addPerson(owner, id, personFields('Jo Adeyemi', 'Halden'), NOW);
  await addPerson(owner, id, personFields('Jo Adeyemi', 'Halden'), NOW);
  expect(await prisma.person.count({ where: { ownerId: owner } })).toBe(1);
  await editPerson(owner, id, personFields('Jo Adeyemi', 'Kestrel Grid'), NOW);
  expect((await findPerson(owner, id))?.company).toEqual({ name: 'Kestrel Grid' });
  expect(await prisma.company.count({ where: { ownerId: owner } })).toBe(1);
  await editPerson(owner, id, personFields('Jo Adeyemi'), NOW);
  expect(await prisma.company.count({ where: { ownerId: owner } })).toBe(0);
});
