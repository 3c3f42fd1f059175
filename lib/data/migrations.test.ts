import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findDamage, inspect } from './inspection';
import { migrate, schemaVersion } from './migrations';
import { writeDatabase, writeMigrations } from './old-databases';
import { outputOf, scratchFolder, startProcess, writeTo } from './scratch';

const FIRST = { '1_people': 'CREATE TABLE person (id TEXT PRIMARY KEY, name TEXT NOT NULL);' };
const SECOND = {
  '2_notes': `-- CreateTable
    CREATE TABLE note (id TEXT PRIMARY KEY, person TEXT NOT NULL REFERENCES person (id));
    CREATE INDEX note_person ON note (person);`,
};

const folder = scratchFolder();
const script = new URL('./migrate.process.ts', import.meta.url);
let home: string;
let file: string;
let dir: string;
let homes = 0;

const tablesIn = (database: string) =>
  inspect(database, (ask) => ask("SELECT name FROM inspected.sqlite_master WHERE type = 'table' ORDER BY name")).flat();
const backups = () => fs.readdirSync(path.join(home, 'backups'));

beforeEach(() => {
  home = path.join(folder, String(homes++));
  file = path.join(home, 'callback.db');
  dir = writeMigrations(path.join(home, 'migrations'), FIRST);
});

describe('a new database', () => {
  test('gets every migration once, and no snapshot', () => {
    writeMigrations(dir, SECOND);
    expect(schemaVersion(file)).toBeNull();
    expect(migrate(file, dir)).toEqual(['1_people', '2_notes']);
    expect(migrate(file, dir)).toEqual([]);
    expect(schemaVersion(file)).toBe('2_notes');
    expect(tablesIn(file)).toEqual(['_prisma_migrations', 'note', 'person']);
    expect(fs.existsSync(path.join(home, 'backups'))).toBe(false);
  });

  test('is recorded as Prisma records it', () => {
    migrate(file, dir);
    const rows = inspect(file, (ask) =>
      ask(`SELECT migration_name, length(checksum), finished_at GLOB '2*T*+00:00', rolled_back_at, applied_steps_count
        FROM inspected._prisma_migrations`),
    );
    expect(rows).toEqual([['1_people', 64, 1, null, 1]]);
  });

  test('gets them once from four processes that start together', async () => {
    writeMigrations(dir, SECOND);
    const printed = await Promise.all([1, 2, 3, 4].map(() => outputOf(startProcess(script, file, dir))));
    expect(printed.flat().sort()).toEqual(['1_people', '2_notes']);
    expect(findDamage(file)).toBeNull();
  });
});

describe('a database with rows', () => {
  beforeEach(() => writeDatabase(file, dir, "INSERT INTO person VALUES ('p', 'Ada')"));

  test('is kept as it was before the first pending migration', () => {
    writeMigrations(dir, { ...SECOND, '3_gone': 'DELETE FROM person' });
    expect(migrate(file, dir)).toEqual(['2_notes', '3_gone']);
    expect(backups()).toEqual(['before-2_notes.db']);
    const snapshot = path.join(home, 'backups', 'before-2_notes.db');
    expect(schemaVersion(snapshot)).toBe('1_people');
    expect(inspect(snapshot, (ask) => ask('SELECT name FROM inspected.person'))).toEqual([['Ada']]);
  });

  test('stays as it was when a migration fails', () => {
    writeMigrations(dir, { '2_half': "UPDATE person SET name = 'Bob'; CREATE TABLE person (id TEXT)" });
    expect(() => migrate(file, dir)).toThrow('already exists');
    expect(inspect(file, (ask) => ask('SELECT name FROM inspected.person'))).toEqual([['Ada']]);
    expect(schemaVersion(file)).toBe('1_people');
  });

  test('stays as it was when a migration would leave references that lead nowhere', () => {
    writeMigrations(dir, { ...SECOND, '3_lost': "INSERT INTO note VALUES ('n', 'nobody')" });
    expect(() => migrate(file, dir)).toThrow('Migration 3_lost leaves 1 references that lead nowhere');
    expect(schemaVersion(file)).toBe('2_notes');
  });

  test('is refused when a migration was edited afterwards', () => {
    writeMigrations(dir, { '1_people': 'CREATE TABLE person (id TEXT)' });
    expect(() => migrate(file, dir)).toThrow('Migration 1_people was edited after it was applied');
  });

  test('is refused when it is newer than the code', () => {
    fs.renameSync(path.join(dir, '1_people'), path.join(dir, '0_before'));
    expect(() => migrate(file, dir)).toThrow(
      'This database was written by a newer Callback (migration 1_people). ' +
        'Update Callback, or restore a backup made before the update.',
    );
    expect(tablesIn(file)).toEqual(['_prisma_migrations', 'person']);
  });

  test('is whole after a migration was killed in the middle, and can be migrated then', async () => {
    writeMigrations(dir, {
      '2_slow': `CREATE TABLE slow (n INTEGER, words TEXT);
        WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 200000)
        INSERT INTO slow SELECT n, hex(randomblob(60)) FROM c;`,
    });
    const child = startProcess(script, file, dir);
    const ended = new Promise((resolve) => child.on('close', (_, signal) => resolve(signal)));
    // What does not fit into memory spills into the log long before the commit.
    const hasSpilled = () => expect(fs.statSync(`${file}-wal`).size).toBeGreaterThan(1_000_000);
    await vi.waitFor(hasSpilled, { timeout: 20_000, interval: 2 });
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(findDamage(file)).toBeNull();
    expect(tablesIn(file)).toEqual(['_prisma_migrations', 'person']);
    expect(migrate(file, dir)).toEqual(['2_slow']);
  });
});

describe('in one sentence', () => {
  test('it refuses the database of another program', () => {
    writeTo(path.join(home, 'other.db'), 'CREATE TABLE recipe (words TEXT)');
    expect(() => migrate(path.join(home, 'other.db'), dir)).toThrow('This database was made by another program');
  });

  test('it refuses a file that is no database', () => {
    fs.writeFileSync(file, 'Dear diary. '.repeat(500));
    expect(() => migrate(file, dir)).toThrow(`${file} is not a database that Callback can read.`);
  });

  test('it says that the folder cannot be used', () => {
    fs.writeFileSync(path.join(home, 'taken'), '');
    const inside = path.join(home, 'taken', 'callback.db');
    expect(() => migrate(inside, dir)).toThrow(`Callback cannot open ${inside}: its folder must exist and be writable`);
  });
});
