import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BANK } from '../bench/bank-rows';
import { fillAccount } from '../bench/fill-account';
import { jobSearch } from '../bench/job-search';
import { closeDatabase, inTransaction, prisma } from '../lib/data/client';
import { migrate } from '../lib/data/migrations';
import { countOwedNotes } from '../lib/data/notes';
import { listComingInterviews, listUnloggedRounds } from '../lib/data/today';
import { scratchFolder } from '../lib/data/scratch';
import { settleRounds } from '../lib/data/settle-round';
import { refreshApplications } from '../lib/data/standing';
import type { OwnerId } from '../lib/domain/owner';
import { STAGES } from '../lib/domain/pipeline';

const NOW = new Date('2026-11-24T16:40:00Z');
const folder = scratchFolder();
let owner: OwnerId;
let other: OwnerId;

async function account(email: string): Promise<OwnerId> {
  const data = { email, name: 'Ada Byron', passwordHash: '', timeZone: 'America/New_York' };
  return (await prisma.user.create({ data, select: { id: true } })).id as OwnerId;
}

function search(seed: string, known?: Map<string, string>) {
  const me = { id: 'ada', name: 'Ada Byron', timeZone: 'Europe/London', guessAfterApplying: 7, guessAfterRound: 5 };
  return jobSearch({ owner: me, applications: 30, now: NOW, seed, known });
}

beforeAll(async () => {
  const file = path.join(folder, 'seed.db');
  process.env.DATABASE_URL = `file:${file}`;
  migrate(file);
  owner = await account('ada@example.org');
  other = await account('mary@example.org');
  await fillAccount(owner, { applications: 150, now: NOW, seed: '1' });
  await fillAccount(other, { applications: 10, now: NOW, seed: '1' });
});

afterAll(closeDatabase);

test('a search has every stage, a handful of notes owed and rounds ahead', async () => {
  const stages = await prisma.application.groupBy({ by: ['stage'], where: { ownerId: owner }, _count: true });
  expect(stages.reduce((sum, { _count }) => sum + _count, 0)).toBe(150);
  const known = stages.map(({ stage }) => stage);
  expect(STAGES.filter((stage) => !known.includes(stage))).toEqual([]);
  expect(await countOwedNotes(owner, NOW)).toBe(5);
  const coming = await listComingInterviews(owner, NOW);
  expect(new Set(coming.map((sitting) => sitting.round.id)).size).toBe(4);
  expect(await listUnloggedRounds(owner, NOW)).toEqual([]);
});

test('no reminder lies in the past, and none is owed to a note that was sent', async () => {
  const reminders = await prisma.reminder.findMany({ select: { dueAt: true, note: { select: { sentAt: true } } } });
  expect(reminders.length).toBeGreaterThan(0);
  expect(reminders.filter(({ dueAt, note }) => dueAt <= NOW || note?.sentAt)).toEqual([]);
});

test('what is stored is what the rules would have stored', async () => {
  const stored = () =>
    Promise.all([
      prisma.application.findMany({ orderBy: { id: 'asc' } }),
      prisma.person.findMany({ orderBy: { id: 'asc' } }),
      prisma.thankYouNote.findMany({ orderBy: { id: 'asc' } }),
    ]);
  const before = await stored();
  const rounds = await prisma.round.findMany({ select: { id: true } });
  await inTransaction((tx) => settleRounds(tx, rounds.map(({ id }) => id), NOW));
  await inTransaction((tx) => refreshApplications(tx, before[0].map(({ id }) => id), NOW));
  expect(await stored()).toEqual(before);
});

test('filling an account again adds to it', async () => {
  await fillAccount(other, { applications: 10, now: NOW, seed: '1' });
  expect(await prisma.application.count({ where: { ownerId: other } })).toBe(20);
});

test('the bank that is measured against is as large as it says, and belongs to its rounds and applications', async () => {
  const of = await account('bank@example.org');
  await fillAccount(of, { applications: 150, now: NOW, seed: '1', withBank: true });
  const where = { where: { ownerId: of } };
  const [stories, tellings, requirements] = [await prisma.story.count(where), await prisma.telling.count(where), await prisma.requirement.count(where)];
  expect({ stories, tellings, requirements }).toEqual(BANK);
  expect(await prisma.telling.count({ where: { ownerId: of, plannedAt: { not: null } } })).toBeGreaterThan(0);
  expect(await prisma.requirement.count({ where: { ownerId: of, application: { stage: 'closed' } } })).toBe(0);
});

test('the same seed gives the same search, another seed another one', () => {
  expect(search('1')).toEqual(search('1'));
  expect(search('2')).not.toEqual(search('1'));
});

test('a company that the owner has is not made a second time', () => {
  const { companies } = search('1');
  const known = new Map(companies.map(({ nameKey }) => [nameKey, `known ${nameKey}`]));
  const again = search('1', known);
  expect(again.companies).toEqual([]);
  expect(new Set(again.applications.map(({ companyId }) => companyId))).toEqual(new Set(known.values()));
});
