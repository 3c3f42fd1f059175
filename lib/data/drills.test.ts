import { beforeEach, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { findDrill, saveDrill } from './drills';
import { findCoordinator, listBooked, markAsked, saveAssessment, tickItem } from './formats';
import { addPerson } from './people';
import { newOwner, testCopies } from './test-database';
import { anApplication, inHours, named, newId, NOW, personFields, plan, planOf, sittingOf } from './test-search';

testCopies();
let owner: OwnerId;
let application: string;
let round: string;
const sitting = newId();

beforeEach(async () => {
  owner = await newOwner();
  application = await anApplication(owner, 'Halden Instruments');
  const sittings = [sittingOf(2, 3, [named('Amara Diallo'), named('Sam Petrosyan')], sitting), sittingOf(3, 4, [named('Amara Diallo')])];
  round = await plan(owner, planOf(application, sittings));
});

const people = async () => {
  const rows = await prisma.person.findMany({ where: { ownerId: owner }, orderBy: { name: 'asc' } });
  return rows.map(({ id }) => id) as [string, string];
};

test('a run that is handed in twice is kept once, as it was the first time', async () => {
  const [amara, sam] = await people();
  const run = { id: newId(), at: NOW, seconds: 48, answers: [{ personId: amara, knew: false }, { personId: sam, knew: true }] };
  expect(await saveDrill(owner, round, run)).toBe('saved');
  expect(await saveDrill(owner, round, { ...run, seconds: 9, answers: [{ personId: sam, knew: false }] })).toBe('saved');
  const drill = await findDrill(owner, round);
  expect(drill?.drills).toHaveLength(1);
  expect(drill?.drills[0]).toMatchObject({ id: run.id, seconds: 48 });
  expect(drill?.drills[0]?.answers).toHaveLength(2);
});

test('somebody who is named twice in a run counts once', async () => {
  const [amara] = await people();
  const answers = [{ personId: amara, knew: false }, { personId: amara, knew: true }];
  expect(await saveDrill(owner, round, { id: newId(), at: NOW, seconds: 3, answers })).toBe('saved');
  expect(await prisma.drillAnswer.findMany({ select: { knew: true } })).toEqual([{ knew: false }]);
});

test('a tick is kept once and can be taken back', async () => {
  const ticks = () => prisma.preparationTick.findMany({ select: { item: true, at: true } });
  await tickItem(owner, round, 'panel.names', true, NOW);
  await tickItem(owner, round, 'panel.names', true, inHours(1));
  expect(await ticks()).toEqual([{ item: 'panel.names', at: NOW }]);
  await tickItem(owner, round, 'panel.names', false, NOW);
  await tickItem(owner, round, 'panel.names', false, NOW);
  expect(await ticks()).toEqual([]);
});

test('what is known of a test and that it was asked for stand beside each other', async () => {
  const words = { what: 'Two hours of SQL', judgedOn: '', judgedBy: '', bring: '' };
  await markAsked(owner, sitting, NOW);
  await saveAssessment(owner, sitting, words);
  expect(await prisma.assessment.findMany()).toEqual([{ interviewId: sitting, ...words, askedAt: NOW }]);
  await markAsked(owner, sitting, null);
  expect(await prisma.assessment.findMany()).toMatchObject([{ what: words.what, askedAt: null }]);
});

test('the coordinator is asked before a recruiter, and somebody with an address before both', async () => {
  expect(await findCoordinator(owner, application)).toBeNull();
  const known = async (name: string, title: string, email = '') =>
    addPerson(owner, newId(), { ...personFields(name, 'Halden Instruments'), title, email }, NOW);
  await known('Rita Recruits', 'Recruiter');
  expect(await findCoordinator(owner, application)).toMatchObject({ name: 'Rita Recruits' });
  await known('Cora Dinates', 'Interview coordinator');
  expect(await findCoordinator(owner, application)).toMatchObject({ name: 'Cora Dinates' });
  await known('Tal Ent', 'Talent partner', 'tal@halden.example');
  expect(await findCoordinator(owner, application)).toMatchObject({ name: 'Tal Ent', email: 'tal@halden.example' });
  await addPerson(owner, newId(), { ...personFields('Else Where', 'Kestrel Grid'), title: 'Coordinator', email: 'e@kestrel.example' }, NOW);
  expect(await findCoordinator(owner, application)).toMatchObject({ name: 'Tal Ent' });
});

test('where the owner is at the time of other rounds, cancelled ones aside', async () => {
  const other = await anApplication(owner, 'Avonmead Health');
  const cancelled = newId();
  await plan(owner, planOf(other, [sittingOf(5, 6), sittingOf(7, 8, [], cancelled)]));
  await prisma.interview.update({ where: { id: cancelled }, data: { cancelledAt: NOW } });
  const [start, end] = [inHours(5).getTime(), inHours(6).getTime()];
  expect(await listBooked(owner, round, NOW)).toEqual([{ label: 'Avonmead Health', start, end }]);
  expect(await listBooked(owner, null, NOW)).toHaveLength(3);
});
