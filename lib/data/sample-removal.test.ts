import path from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { addApplication, emptyFields } from './applications';
import { closeDatabase, prisma } from './client';
import { copyDatabase } from './copies';
import { logInterview, type Debrief } from './debriefs';
import { migrate } from './migrations';
import { countOwedNotes, oweNote } from './notes';
import { countFigures } from './pipeline-counts';
import { removeApplication, undoRemoval } from './removals';
import { planRound } from './rounds';
import { addContact } from './outreach';
import { addSample, removeSample } from './sample';
import { scratchFolder } from './scratch';

const NOW = new Date('2026-11-24T16:40:00Z');
const HOUR = 3_600_000;
const folder = scratchFolder();
let files = 0;
let owner: OwnerId;
let other: OwnerId;

async function account(email: string): Promise<OwnerId> {
  const data = { email, name: 'Ada Byron', passwordHash: '', timeZone: 'Europe/London' };
  return (await prisma.user.create({ data, select: { id: true } })).id as OwnerId;
}

const fields = (company: string) => emptyFields(company, 'Programme Manager');

/** An application of one's own, with a round of an hour ago in which these people were met. */
async function ownRound(of: OwnerId, company: string, people: ({ personId: string } | { name: string })[]) {
  const applicationId = crypto.randomUUID();
  const [startAt, endAt] = [new Date(NOW.getTime() - 2 * HOUR), new Date(NOW.getTime() - HOUR)];
  const times = { startAt, endAt, wallStart: '2026-11-24T14:40', wallEnd: '2026-11-24T15:40', zone: 'Europe/London' };
  const debrief: Debrief = {
    application: { newId: applicationId, fields: fields(company) },
    round: { newId: crypto.randomUUID(), kind: 'round' },
    sittings: [{ id: 'sitting', ...times, format: 'video' }],
    met: people.map((each) => ({ ...each, title: '', sittingId: 'sitting', untilAt: null, points: ['A phrase.'] })),
    signs: ['sold'],
    stated: null,
  };
  const answer = await logInterview(of, debrief, NOW);
  if (answer.outcome !== 'saved') throw new Error(answer.outcome);
  return { applicationId, roundId: answer.roundId };
}

const asText = (row: object) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value));

/** Every row of every table, in an order that does not depend on when it was written. */
async function everything(): Promise<Record<string, string[]>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_schema
    WHERE type = 'table' AND name NOT GLOB 'Search*'`;
  const dumps: Record<string, string[]> = {};
  for (const { name } of tables) {
    dumps[name] = (await prisma.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`)).map(asText).sort();
  }
  return dumps;
}

const samplePerson = (name: string) => prisma.person.findFirstOrThrow({ where: { ownerId: owner, name } });

const empty = path.join(folder, 'empty.db');
const withSample = path.join(folder, 'with-sample.db');

/** Works on a copy of its own. */
function open(template: string): void {
  const file = path.join(folder, `${files++}.db`);
  copyDatabase(template, file);
  process.env.DATABASE_URL = `file:${file}`;
}

beforeAll(async () => {
  process.env.DATABASE_URL = `file:${empty}`;
  migrate(empty);
  owner = await account('ada@example.org');
  other = await account('mary@example.org');
  await closeDatabase();
  copyDatabase(empty, withSample);
  process.env.DATABASE_URL = `file:${withSample}`;
  await addSample(owner, NOW);
  await closeDatabase();
}, 60_000);

afterEach(closeDatabase);

test('one click removes it, and every table is as before', async () => {
  open(empty);
  await ownRound(owner, 'Avonmead Health', [{ name: 'Helen Sato' }, { name: 'Somebody Else' }]);
  await addApplication(owner, crypto.randomUUID(), fields('Pell Street Markets'), { stage: 'saved', at: NOW }, NOW);
  await ownRound(other, 'Halden Instruments', [{ name: 'Dana Whitcombe' }]);
  const before = await everything();
  await addSample(owner, NOW);
  expect((await everything()).Application).toHaveLength(before.Application!.length + 14);
  expect(await removeSample(owner, NOW)).toBe('removed');
  expect(await everything()).toEqual(before);
  expect(await removeSample(owner, NOW)).toBe('nothing-there');
});

test('someone else’s sample stays', async () => {
  open(empty);
  await addSample(other, NOW);
  const before = await everything();
  await addSample(owner, NOW);
  await removeSample(owner, NOW);
  expect(await everything()).toEqual(before);
});

test('a sample person met in an application of one’s own stays, and is one’s own', async () => {
  open(withSample);
  const dana = await samplePerson('Dana Whitcombe');
  const { roundId } = await ownRound(owner, 'Weston Works', [{ personId: dana.id }]);
  await removeSample(owner, NOW);
  const people = await prisma.person.findMany({ include: { company: true } });
  const company = { name: 'Halden Instruments', sample: false };
  expect(people).toMatchObject([{ id: dana.id, sample: false, company }]);
  expect(people[0]?.lastMetAt).toEqual(new Date(NOW.getTime() - HOUR));
  expect(await prisma.thankYouNote.findMany({ select: { roundId: true } })).toEqual([{ roundId }]);
  expect(await countOwedNotes(owner, NOW)).toBe(1);
});

test('so does one who helped with an application of one’s own', async () => {
  open(withSample);
  const { id: applicationId } = await addApplication(
    owner,
    crypto.randomUUID(),
    fields('Weston Works'),
    { stage: 'applied', at: NOW },
    NOW,
  );
  const lena = await samplePerson('Lena Brandt');
  await oweNote(
    owner,
    { id: crypto.randomUUID(), applicationId, helper: { personId: lena.id }, helped: 'Made a call', helpedAt: NOW },
    NOW,
  );
  await removeSample(owner, NOW);
  const people = await prisma.person.findMany({ select: { name: true, sample: true, lastMetAt: true } });
  expect(people).toEqual([{ name: 'Lena Brandt', sample: false, lastMetAt: null }]);
  expect(await countOwedNotes(owner, NOW)).toBe(1);
});

test('so does one who was asked for an application of one’s own; what the sample knew of a company does not', async () => {
  open(withSample);
  const [dana, lena] = [await samplePerson('Dana Whitcombe'), await samplePerson('Lena Brandt')];
  const { applicationId } = await ownRound(owner, 'Weston Works', [{ personId: dana.id }]);
  const contact = { contactedOn: '2026-11-20', asked: 'What it is like', outcome: '' };
  const id = crypto.randomUUID();
  await addContact(owner, { ...contact, id, applicationId, who: { personId: lena.id } }, NOW);
  await removeSample(owner, NOW);
  expect(await prisma.outreach.findMany({ select: { id: true, personId: true } })).toEqual([{ id, personId: lena.id }]);
  expect((await samplePerson('Lena Brandt')).sample).toBe(false);
  expect(await prisma.company.count({ where: { name: 'Halden Instruments' } })).toBe(1);
  expect(await prisma.researchCard.count()).toBe(0);
});

test('a company that got an application of one’s own stays, under one name', async () => {
  open(empty);
  const { applicationId } = await ownRound(owner, 'Halden Instruments', []);
  await addSample(owner, NOW);
  const sample = await prisma.company.findMany({ where: { ownerId: owner, sample: true } });
  const named = (name: string) => sample.find((company) => company.name === name)!.id;
  const { id } = await addApplication(owner, crypto.randomUUID(), fields('Kestrel'), { stage: 'saved', at: NOW }, NOW);
  await prisma.application.update({ where: { id }, data: { companyId: named('Kestrel Grid') } });
  await prisma.application.update({ where: { id: applicationId }, data: { companyId: named('Halden Instruments') } });
  await removeSample(owner, NOW);
  const left = await prisma.company.findMany({
    where: { applications: { some: {} } },
    orderBy: { name: 'asc' },
    select: { name: true, sample: true, applications: { select: { id: true } } },
  });
  expect(left).toEqual([
    { name: 'Halden Instruments', sample: false, applications: [{ id: applicationId }] },
    { name: 'Kestrel Grid', sample: false, applications: [{ id }] },
  ]);
});

test('somebody of one’s own who sat in a sample round was not met after all', async () => {
  open(empty);
  await ownRound(owner, 'Weston Works', [{ name: 'Una Frost' }]);
  const una = await samplePerson('Una Frost');
  const met = una.lastMetAt;
  await addSample(owner, NOW);
  const { id: applicationId } = await prisma.application.findFirstOrThrow({ where: { role: 'Head of Fulfilment' } });
  const [startAt, endAt] = [new Date(NOW.getTime() - HOUR / 2), new Date(NOW.getTime() - HOUR / 4)];
  const times = { startAt, endAt, wallStart: '2026-11-24T16:10', wallEnd: '2026-11-24T16:25', zone: 'Europe/London' };
  const people = [{ personId: una.id, relation: 'other' }];
  const sittings = [{ id: crypto.randomUUID(), ...times, format: 'phone', place: '', link: '', people }];
  await planRound(owner, crypto.randomUUID(), { applicationId, kind: 'round', remark: '', sittings }, NOW);
  expect((await samplePerson('Una Frost')).lastMetAt).toEqual(endAt);
  await removeSample(owner, NOW);
  expect((await samplePerson('Una Frost')).lastMetAt).toEqual(met);
});

test('what was removed from the sample is forgotten with it, what was removed of one’s own is not', async () => {
  open(withSample);
  const dana = await samplePerson('Dana Whitcombe');
  const { applicationId } = await ownRound(owner, 'Weston Works', [{ personId: dana.id }]);
  const own = await removeApplication(owner, applicationId, NOW);
  const { id } = await prisma.application.findFirstOrThrow({ where: { role: 'Regional Operations Manager' } });
  const ofSample = await removeApplication(owner, id, NOW);
  await removeSample(owner, NOW);
  expect(await undoRemoval(owner, ofSample, NOW)).toBe('not-found');
  expect(await undoRemoval(owner, own, NOW)).toBe('restored');
  expect(await countOwedNotes(owner, NOW)).toBe(1);
});

test('a sample that was removed piece by piece can be opened anew', async () => {
  open(withSample);
  const ids = await prisma.application.findMany({ select: { id: true } });
  for (const { id } of ids) await removeApplication(owner, id, NOW);
  expect(await addSample(owner, NOW)).toBe('added');
  expect(await prisma.person.count({ where: { name: 'Dana Whitcombe' } })).toBe(1);
  expect((await countFigures(owner)).met).toBe(23);
});

test('a story of one’s own under the same title stays one’s own, and is not told in the sample', async () => {
  open(empty);
  const own = { ownerId: owner, title: 'The Flu Weekend', titleKey: 'the flu weekend', createdAt: NOW };
  const { id } = await prisma.story.create({ data: own });
  const before = await everything();
  await addSample(owner, NOW);
  expect(await prisma.story.count()).toBe(7);
  expect(await prisma.telling.count({ where: { storyId: id } })).toBe(0);
  expect(await prisma.requirement.count({ where: { storyId: id } })).toBe(0);
  await removeSample(owner, NOW);
  expect(await everything()).toEqual(before);
});

test('a sample story that meets a line of one’s own stays, and is one’s own', async () => {
  open(withSample);
  const { applicationId } = await ownRound(owner, 'Weston Works', []);
  const story = await prisma.story.findFirstOrThrow({ where: { title: 'The flu weekend' } });
  const line = { ownerId: owner, applicationId, position: 0, words: 'Calm', weight: 'must', createdAt: NOW };
  await prisma.requirement.create({ data: { ...line, storyId: story.id } });
  await removeSample(owner, NOW);
  expect(await prisma.story.findMany({ select: { id: true, sample: true } })).toEqual([{ id: story.id, sample: false }]);
  expect(await prisma.requirement.count()).toBe(1);
  expect(await prisma.storyRun.count()).toBe(0);
});
