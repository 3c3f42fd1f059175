import { expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { saveLogistics, type LogisticsFields } from './logistics';
import { noteCares } from './people';
import { findPreparation } from './preparation';
import { cancelInterview } from './rounds';
import { newOwner, testCopies } from './test-database';
import { anApplication, named, NOW, plan, planOf, sittingOf } from './test-search';

const FIELDS: LogisticsFields = {
  place: 'Unit 4, Weston Lock',
  whereDetail: 'blue door',
  leaveBy: '08:20',
  leaveDetail: '08:41 train',
  askFor: 'Mina, front desk',
  askForDetail: '01632 960142',
  bring: 'Two cards',
  bringDetail: 'closed shoes',
};

let owner: OwnerId;
let round: string;

testCopies(async () => {
  owner = await newOwner();
  const sittings = [sittingOf(20, 21, [named('Jo Adeyemi')]), sittingOf(21, 22), sittingOf(22, 23)];
  round = await plan(owner, planOf(await anApplication(owner), sittings));
});

const read = () => prisma.round.findUniqueOrThrow({ where: { id: round }, include: { interviews: { orderBy: { startAt: 'asc' } } } });

test('the head of a brief is kept once; a form that is out of date changes nothing', async () => {
  expect(await saveLogistics(owner, round, 1, FIELDS)).toBe('saved');
  const { place, ...rest } = FIELDS;
  const kept = await read();
  expect(kept).toMatchObject({ ...rest, prepVersion: 2, version: 2 });
  expect(kept.interviews.map((each) => each.place)).toEqual([place, place, place]);
  expect(await saveLogistics(owner, round, 1, { ...FIELDS, bring: 'Nothing' })).toBe('stale');
  expect((await read()).bring).toBe('Two cards');
});

test('a place that only some sittings share moves with those, and what else is written does not age the plan', async () => {
  const [, , last] = (await read()).interviews;
  await prisma.interview.update({ where: { id: last!.id }, data: { place: 'The café' } });
  await saveLogistics(owner, round, 1, FIELDS);
  expect((await read()).interviews.map((each) => each.place)).toEqual([FIELDS.place, FIELDS.place, 'The café']);
  expect(await saveLogistics(owner, round, 2, { ...FIELDS, bring: 'Three cards' })).toBe('saved');
  expect(await read()).toMatchObject({ bring: 'Three cards', version: 2, prepVersion: 3 });
});

test('what somebody cares about is not undone by an older form', async () => {
  const person = (await findPreparation(owner, round))!.interviews[0]!.encounters[0]!.person;
  expect(await noteCares(owner, person.id, 'Delivery promises.', '')).toBe('saved');
  expect(await noteCares(owner, person.id, 'Delivery promises.', '')).toBe('saved');
  expect(await noteCares(owner, person.id, 'No surprises.', '')).toBe('stale');
  expect(await noteCares(owner, person.id, 'No surprises.', 'Delivery promises.')).toBe('saved');
  expect((await findPreparation(owner, round))!.interviews[0]!.encounters[0]!.person.caresAbout).toBe('No surprises.');
});

test('a sitting that was called off stands aside', async () => {
  const [first] = (await read()).interviews;
  await cancelInterview(owner, first!.id, true, NOW);
  const preparation = (await findPreparation(owner, round))!;
  expect(preparation.interviews).toHaveLength(2);
  expect(preparation.calledOff.map(({ id }) => id)).toEqual([first!.id]);
});
