import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { yearlyPay } from '@/lib/domain/offer-sum';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import { NO_FILTER, SORTS, type PipelineFilter, type Sort } from '@/lib/domain/pipeline-view';
import { addApplication } from './applications';
import { prisma } from './client';
import { moveApplication } from './moves';
import { listBoard, listSources, listTable, listTags } from './pipeline';
import { countMatching, countStages } from './pipeline-counts';
import { newOwner, testDatabase } from './test-database';
import { DAY, debriefOf, fieldsOf, inHours, log, named, newId, NOW, plan, planOf, sittingOf } from './test-search';

testDatabase();

let me: OwnerId;
const NEXT: Sort = { by: 'next', down: false };
const days = (n: number) => n * 24;

type Start = { stage: Stage; ago: number; source?: string; tags?: string; place?: string; pay?: number };

async function apply(company: string, { stage, ago, source = '', tags = '', place = '', pay }: Start): Promise<string> {
  const money = pay ? { payMax: pay, payCurrency: 'GBP' } : {};
  const fields = { ...fieldsOf(company), source, tags, place, ...money };
  return (await addApplication(me, newId(), fields, { stage, at: inHours(-days(ago)) }, inHours(-days(ago)))).id;
}

beforeAll(async () => {
  me = await newOwner();
  await apply('Saved Lamps', { stage: 'saved', ago: 2, tags: 'Remote', pay: 5_000_000 });
  await apply('Silent Mills', { stage: 'applied', ago: 30, source: 'Referral', tags: 'remote,  Öl', place: 'Leeds' });
  await apply('Ash & Oak', { stage: 'applied', ago: 3, source: 'LinkedIn', tags: 'ops,not remote' });
  const met = await apply('Met Rail', { stage: 'applied', ago: 20, source: 'Referral', place: 'Bath' });
  const sittings = [sittingOf(-3, -2, [named('Ada Quill'), named('Bo Lind')]), sittingOf(-2, -1, [named('Cy Noon')])];
  await log(me, debriefOf({ id: met }, sittings));
  const coming = await apply('Coming Ferries', { stage: 'screening', ago: 5, pay: 6_000_000 });
  await plan(me, planOf(coming, [sittingOf(days(4), days(4) + 1, [named('Dee Park')])]));
  const shut = await apply('Shut Works', { stage: 'applied', ago: 40, source: 'Referral', tags: 'REMOTE' });
  await moveApplication(me, shut, { stage: 'closed', reason: 'rejected', at: NOW }, NOW);
  const put = await apply('Put Away', { stage: 'applied', ago: 50, source: 'Referral' });
  await moveApplication(me, put, { stage: 'closed', reason: 'never-replied', at: NOW }, NOW);
  await prisma.application.update({ where: { id: put }, data: { archivedAt: NOW } });
  const other = await newOwner();
  await addApplication(other, newId(), { ...fieldsOf('Of another'), source: 'Referral', tags: 'Remote' }, { stage: 'applied', at: NOW }, NOW);
}, 30_000);

const namesOf = (rows: { company: { name: string } }[]) => rows.map(({ company }) => company.name);
const table = async (part: Partial<PipelineFilter>, sort = NEXT) => namesOf(await listTable(me, { ...NO_FILTER, ...part }, sort, 50, NOW));

test.each<[Partial<PipelineFilter>, string[]]>([
  [{}, ['Met Rail', 'Silent Mills', 'Coming Ferries', 'Ash & Oak', 'Saved Lamps', 'Shut Works']],
  [{ stages: ['saved', 'closed'] }, ['Saved Lamps', 'Shut Works']],
  [{ sources: ['Referral'] }, ['Met Rail', 'Silent Mills', 'Shut Works']],
  [{ sources: ['Referral', 'LinkedIn'], stages: ['applied'] }, ['Silent Mills', 'Ash & Oak']],
  [{ tags: ['remote'] }, ['Silent Mills', 'Saved Lamps', 'Shut Works']],
  [{ tags: ['öl', 'OPS'] }, ['Silent Mills', 'Ash & Oak']],
  [{ tags: ['%'] }, []],
  [{ notesDue: true }, ['Met Rail']],
  [{ replyOverdue: true }, ['Silent Mills']],
  [{ quietDays: 10 }, ['Silent Mills']],
  [{ quietDays: 2 }, ['Silent Mills', 'Ash & Oak']],
  [{ quietDays: 2, notesDue: true }, []],
  [{ interviewDays: 3 }, []],
  [{ interviewDays: 7 }, ['Coming Ferries']],
  [{ peopleMet: 0 }, ['Silent Mills', 'Coming Ferries', 'Ash & Oak', 'Saved Lamps', 'Shut Works']],
  [{ peopleMet: 1 }, ['Met Rail']],
  [{ peopleMet: 3 }, ['Met Rail']],
  [{ peopleMet: 4 }, []],
  [{ text: 'ferr' }, ['Coming Ferries']],
  [{ archived: true }, ['Put Away']],
  [{ archived: true, stages: ['applied'] }, []],
])('%j shows %j', async (part, expected) => {
  expect(await table(part)).toEqual(expected);
});

test.each<[Sort['by'], string[], string[]]>([
  ['place', ['Met Rail', 'Silent Mills'], ['Silent Mills', 'Met Rail']],
  ['pay', ['Saved Lamps', 'Coming Ferries'], ['Coming Ferries', 'Saved Lamps']],
  ['applied', ['Shut Works', 'Silent Mills', 'Met Rail'], ['Ash & Oak', 'Coming Ferries', 'Met Rail']],
  ['company', ['Ash & Oak', 'Coming Ferries', 'Met Rail'], ['Silent Mills', 'Shut Works', 'Saved Lamps']],
  ['stage', ['Saved Lamps'], ['Shut Works', 'Met Rail', 'Coming Ferries']],
])('by %s, what is empty last either way', async (by, up, down) => {
  expect((await table({}, { by, down: false })).slice(0, up.length)).toEqual(up);
  expect((await table({}, { by, down: true })).slice(0, down.length)).toEqual(down);
});

test('what presses least first is what presses most first, from its end', async () => {
  expect(await table({}, { by: 'next', down: true })).toEqual((await table({})).toReversed());
});

const part: fc.Arbitrary<Partial<PipelineFilter>> = fc.record(
  {
    stages: fc.subarray([...STAGES]),
    sources: fc.subarray(['Referral', 'LinkedIn']),
    tags: fc.subarray(['remote', 'ops']),
    notesDue: fc.boolean(),
    replyOverdue: fc.boolean(),
    quietDays: fc.constantFrom(null, 2, 10),
    interviewDays: fc.constantFrom(null, 7),
    peopleMet: fc.constantFrom(null, 0, 1),
    archived: fc.boolean(),
  },
  { requiredKeys: [] },
);

test('the board, the table and the counts are about the same applications, however they are sorted', async () => {
  const sort: fc.Arbitrary<Sort> = fc.record({ by: fc.constantFrom(...SORTS), down: fc.boolean() });
  const shown = Object.fromEntries(STAGES.map((stage) => [stage, 50])) as Record<Stage, number>;
  await fc.assert(
    fc.asyncProperty(part, sort, async (given, by) => {
      const filter = { ...NO_FILTER, ...given };
      const rows = await listTable(me, filter, by, 50, NOW);
      const board = await listBoard(me, filter, by, shown, NOW);
      expect([...board.values()].flatMap(namesOf).toSorted()).toEqual(namesOf(rows).toSorted());
      for (const [stage, cards] of board) expect(namesOf(cards)).toEqual(namesOf(rows.filter((row) => row.stage === stage)));
      expect(await countMatching(me, [NO_FILTER, filter], NOW)).toEqual([6, rows.length]);
      const counts = await countStages(me, filter, NOW);
      for (const [stage, cards] of board) expect(counts.get(stage)).toBe(cards.length);
    }),
    { numRuns: 60 },
  );
}, 30_000);

test('sources and tags are offered once, whatever their case', async () => {
  expect(await listSources(me)).toEqual(['LinkedIn', 'Referral']);
  const tags = await listTags(me);
  expect(tags.map((tag) => tag.toLowerCase())).toEqual(['not remote', 'öl', 'ops', 'remote']);
});

test('of very many tags those used most are offered, however they are combined', async () => {
  const owner = await newOwner();
  const add = (tags: string) => addApplication(owner, newId(), { ...fieldsOf('Avon'), tags }, { stage: 'applied', at: NOW }, NOW);
  for (let n = 100; n < 310; n++) await add(`a${n},Zest`);
  const tags = await listTags(owner);
  expect(tags).toHaveLength(200);
  expect(tags.at(-1)).toBe('Zest');
}, 30_000);

test('a year of pay is what an offer counts as one', async () => {
  const owner = await newOwner();
  const pays = [['Hourly', 'hour', 25], ['Daily', 'day', 199], ['Yearly', 'year', 51_900], ['Monthly', 'month', 4_330]] as const;
  for (const [company, payPeriod, pay] of pays) {
    const fields = { ...fieldsOf(company), payMax: pay * 100, payCurrency: 'GBP', payPeriod };
    await addApplication(owner, newId(), fields, { stage: 'applied', at: NOW }, NOW);
  }
  const rows = await listTable(owner, NO_FILTER, { by: 'pay', down: true }, 9, NOW);
  const expected = pays.toSorted((a, b) => yearlyPay(b[2], b[1]) - yearlyPay(a[2], a[1])).map(([company]) => company);
  expect(namesOf(rows)).toEqual(expected);
  expect(expected).toEqual(['Hourly', 'Monthly', 'Yearly', 'Daily']);
});

test('a table is read as far as it is shown', async () => {
  expect(namesOf(await listTable(me, NO_FILTER, NEXT, 2, NOW))).toEqual(['Met Rail', 'Silent Mills']);
  expect(NOW.getTime() - (await listTable(me, NO_FILTER, NEXT, 1, NOW))[0]!.appliedAt!.getTime()).toBe(20 * DAY);
});
