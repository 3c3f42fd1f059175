import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { closeDatabase, prisma } from './client';
import { copyDatabase } from './copies';
import { migrate } from './migrations';
import { scratchFolder } from './scratch';

/** For tests: a database of its own for this file of tests. */
export function testDatabase(): void {
  const file = path.join(scratchFolder(), 'test.db');
  beforeAll(() => {
    process.env.DATABASE_URL = `file:${file}`;
    migrate(file);
  });
  afterAll(closeDatabase);
}

/** For tests: fills a database once, and gives each test a copy of its own. */
export function testCopies(fill: () => Promise<void> = async () => undefined): void {
  const folder = scratchFolder();
  const [first, template] = [path.join(folder, 'first.db'), path.join(folder, 'template.db')];
  let [file, files] = [first, 0];
  beforeAll(async () => {
    process.env.DATABASE_URL = `file:${first}`;
    migrate(first);
    await fill();
    await closeDatabase();
    copyDatabase(first, template);
  }, 60_000);
  beforeEach(async () => {
    await closeDatabase();
    fs.rmSync(file, { force: true });
    file = path.join(folder, `${files++}.db`);
    fs.copyFileSync(template, file);
    process.env.DATABASE_URL = `file:${file}`;
  });
  afterAll(closeDatabase);
}

/** For tests: an account of its own. */
export async function newOwner(
  part: { email?: string; timeZone?: string; passwordHash?: string } = {},
): Promise<OwnerId> {
  const account = {
    email: `${crypto.randomUUID()}@example.org`,
    name: 'Ada Byron',
    passwordHash: '',
    timeZone: 'Europe/London',
  };
  return (await prisma.user.create({ data: { ...account, ...part }, select: { id: true } })).id as OwnerId;
}

let columns: { name: string; list: string }[] | null = null;

/**
 * For tests: every row of every table as text, in an order that does not depend on when it was written. What can be found
 * counts without its number, which says when that was; the tables of its words hold no rows.
 */
export async function everything(): Promise<Record<string, string[]>> {
  columns ??= await prisma.$queryRaw<{ name: string; list: string }[]>`
    SELECT m.name, group_concat('''' || c.name || ''', "' || c.name || '"') AS list
    FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT GLOB 'Search[TL]*' AND NOT (m.name = 'SearchRow' AND c.name = 'id')
    GROUP BY m.name`;
  // One query for all tables: asking each by itself takes five times as long.
  const queries = columns.map(
    ({ name, list }) => `SELECT '${name}' AS name, json_object(${list}) AS row FROM "${name}"`,
  );
  const found = await prisma.$queryRawUnsafe<{ name: string; row: string }[]>(queries.join(' UNION ALL '));
  const dumps: Record<string, string[]> = Object.fromEntries(columns.map(({ name }) => [name, []]));
  for (const { name, row } of found) dumps[name]?.push(row);
  for (const rows of Object.values(dumps)) rows.sort();
  return dumps;
}
