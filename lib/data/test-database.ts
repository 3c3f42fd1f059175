import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { closeDatabase, prisma } from './client';
import { copyDatabase } from './copies';
import { migrate } from './migrations';
import { scratchFolder } from './scratch';

/** For tests: a database of its own for this file of tests. @returns what opens another empty one */
export function testDatabase(): () => Promise<void> {
  const folder = scratchFolder();
  let files = 0;
  const openFresh = async () => {
    await closeDatabase();
    const file = path.join(folder, `${files++}.db`);
    process.env.DATABASE_URL = `file:${file}`;
    migrate(file);
  };
  beforeAll(openFresh);
  afterAll(closeDatabase);
  return openFresh;
}

/** For tests: fills a database once, and gives each test a copy of its own. */
export function testCopies(fill: () => Promise<void>): void {
  const folder = scratchFolder();
  const [first, template] = [path.join(folder, 'first.db'), path.join(folder, 'template.db')];
  let files = 0;
  beforeAll(async () => {
    process.env.DATABASE_URL = `file:${first}`;
    migrate(first);
    await fill();
    await closeDatabase();
    copyDatabase(first, template);
  });
  beforeEach(async () => {
    await closeDatabase();
    const file = path.join(folder, `${files++}.db`);
    fs.copyFileSync(template, file);
    process.env.DATABASE_URL = `file:${file}`;
  });
  afterAll(closeDatabase);
}

/** For tests: an account of its own. */
export async function newOwner(part: { email?: string; timeZone?: string; passwordHash?: string } = {}): Promise<OwnerId> {
  const account = { email: `${crypto.randomUUID()}@example.org`, name: 'Ada Byron', passwordHash: '', timeZone: 'Europe/London' };
  return (await prisma.user.create({ data: { ...account, ...part }, select: { id: true } })).id as OwnerId;
}

const asText = (row: object) => JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value));

/** For tests: every row of every table as text, in an order that does not depend on when it was written. */
export async function everything(): Promise<Record<string, string[]>> {
  const tables = await prisma.$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_schema WHERE type = 'table'`;
  const dumps: Record<string, string[]> = {};
  for (const { name } of tables) {
    dumps[name] = (await prisma.$queryRawUnsafe<object[]>(`SELECT * FROM "${name}"`)).map(asText).sort();
  }
  return dumps;
}
