import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, inTransaction, prisma } from './client';
import { databaseFile } from './database-file';
import { Prisma } from './generated/prisma/client';
import { migrate } from './migrations';
import { scratchFolder } from './scratch';

const folder = scratchFolder();
const someone = (email: string) => ({ email, name: 'Žofie 李', passwordHash: '-', timeZone: 'Europe/Prague' });
const emails = async () => (await prisma.user.findMany({ orderBy: { email: 'asc' } })).map(({ email }) => email);

beforeAll(() => {
  process.env.DATABASE_URL = `file:${path.join(folder, 'callback.db')}`;
  migrate(databaseFile());
});
afterAll(closeDatabase);

test('what the schema speaks of is kept and found', async () => {
  const now = new Date('2026-03-29T01:30:00.123Z');
  const { id } = await prisma.user.create({ data: { ...someone('a@example.org'), hour12: true, createdAt: now } });
  await prisma.session.create({ data: { id: 's', ownerId: id, device: '', createdAt: now, lastSeenAt: now } });
  const found = await prisma.user.findUnique({ where: { email: 'a@example.org' }, include: { sessions: true } });
  expect(found).toMatchObject({ name: 'Žofie 李', hour12: true, createdAt: now });
  expect(found?.sessions).toMatchObject([{ id: 's', lastSeenAt: now }]);
  expect(await prisma.session.count({ where: { lastSeenAt: { gt: new Date(now.getTime() - 1), lte: now } } })).toBe(1);
  await prisma.user.delete({ where: { id } });
  expect(await prisma.session.count()).toBe(0);
});

describe('a unit of work', () => {
  test('that throws leaves nothing behind, and takes nobody with it', async () => {
    let plain: Promise<unknown> = Promise.resolve();
    const failing = inTransaction(async (tx) => {
      await tx.user.create({ data: someone('inside@example.org') });
      plain = prisma.user.create({ data: someone('outside@example.org') });
      plain.catch(() => undefined);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await plain;
    expect(await emails()).toEqual(['outside@example.org']);
  });

  test('that reads, then writes, is never undone by another', async () => {
    const { id } = await prisma.user.create({ data: someone('tally@example.org') });
    const addOne = () =>
      inTransaction(async (tx) => {
        const { guessAfterRound: n } = await tx.user.findUniqueOrThrow({ where: { id } });
        await tx.user.update({ where: { id }, data: { guessAfterRound: n + 1 } });
      });
    await Promise.all(Array.from({ length: 40 }, addOne));
    expect(await prisma.user.findUnique({ where: { id } })).toMatchObject({ guessAfterRound: 45 });
  });

  test('inside another is an error at once, not a wait', async () => {
    const nested = inTransaction(() => inTransaction(async () => undefined));
    await expect(nested).rejects.toThrow('A transaction is already open here: hand its tx on instead.');
  });

  test('that meets a conflict is run again', async () => {
    let runs = 0;
    await inTransaction(async (tx) => {
      runs++;
      await tx.user.create({ data: someone('again@example.org') });
      if (runs < 3) throw new Prisma.PrismaClientKnownRequestError('busy', { code: 'P2034', clientVersion: '' });
    });
    expect(runs).toBe(3);
    expect((await emails()).filter((email) => email === 'again@example.org')).toHaveLength(1);
  });
});

test('after closing, the next query opens the database that the environment names then', async () => {
  await closeDatabase();
  process.env.DATABASE_URL = `file:${path.join(folder, 'other.db')}`;
  migrate(databaseFile());
  expect(await emails()).toEqual([]);
});
