import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { backupDatabase } from './backups';
import { findDamage, inspect } from './inspection';
import { writeDatabase, writeMigrations } from './old-databases';
import { restoreBackup } from './restore';
import { scratchFolder, writeTo } from './scratch';
import { openDatabase } from './sqlite/open-database';

const NOW = new Date('2026-03-29T01:30:05Z');
const folder = scratchFolder();
let home: string;
let file: string;
let dir: string;
let backup: string;
let homes = 0;

const wordsIn = (database: string) => inspect(database, (ask) => ask('SELECT word FROM inspected.word')).flat();
const restore = (from = backup) => restoreBackup(from, file, NOW, dir);

beforeEach(async () => {
  home = path.join(folder, String(homes++));
  file = path.join(home, 'callback.db');
  dir = writeMigrations(path.join(home, 'migrations'), { '1_words': 'CREATE TABLE word (word TEXT PRIMARY KEY)' });
  writeDatabase(file, dir, "INSERT INTO word VALUES ('then')");
  ({ file: backup } = await backupDatabase(file, path.join(home, 'backups'), NOW));
  writeTo(file, "INSERT INTO word VALUES ('since')");
});

describe('a good backup', () => {
  test('takes the place of the database, which is kept', () => {
    expect(restore()).toBe(path.join(home, 'replaced-20260329-013005'));
    expect(wordsIn(file)).toEqual(['then']);
    expect(wordsIn(path.join(home, 'replaced-20260329-013005', 'callback.db'))).toEqual(['then', 'since']);
    expect(fs.existsSync(backup)).toBe(true);
    expect(fs.readdirSync(home).filter((name) => name.includes('restoring'))).toEqual([]);
  });

  test('can be undone by restoring what it replaced', () => {
    const kept = restore();
    restoreBackup(path.join(kept ?? '', 'callback.db'), file, new Date('2026-03-30T00:00:00Z'), dir);
    expect(wordsIn(file)).toEqual(['then', 'since']);
  });

  test('needs no database to be there', () => {
    fs.rmSync(file);
    expect(restore()).toBeNull();
    expect(wordsIn(file)).toEqual(['then']);
  });

  test('replaces a damaged database, which is kept with its log', () => {
    fs.writeFileSync(file, 'torn '.repeat(2_000));
    fs.writeFileSync(`${file}-wal`, 'torn too');
    const kept = restore();
    expect(wordsIn(file)).toEqual(['then']);
    expect(findDamage(file)).toBeNull();
    expect(fs.readFileSync(path.join(kept ?? '', 'callback.db'), 'utf8')).toMatch(/^torn/);
    expect(fs.readFileSync(path.join(kept ?? '', 'callback.db-wal'), 'utf8')).toBe('torn too');
  });

  test('may be a plain copy of a database in use, with its log', () => {
    const writer = openDatabase(file);
    writer.exec("INSERT INTO word VALUES ('in the log')");
    const copy = path.join(home, 'copy.db');
    for (const suffix of ['', '-wal']) fs.copyFileSync(file + suffix, copy + suffix);
    const elsewhere = path.join(home, 'elsewhere', 'callback.db');
    restoreBackup(copy, elsewhere, NOW, dir);
    writer.close();
    expect(wordsIn(elsewhere)).toEqual(['then', 'since', 'in the log']);
    expect(wordsIn(copy)).toEqual(['then', 'since', 'in the log']);
  });
});

const RECIPES = 'DROP TABLE _prisma_migrations; DROP TABLE word; CREATE TABLE recipe (words TEXT)';
const LOST_REFERENCE = `PRAGMA foreign_keys = OFF; CREATE TABLE reply (word TEXT REFERENCES word (word));
  INSERT INTO reply VALUES ('to nobody')`;
const NEWER = `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name)
  VALUES ('2', '', '2027-01-01T00:00:00.000+00:00', '2_more')`;

describe('is refused, and the database stays as it was', () => {
  test.each<[string, string, () => void]>([
    ['a backup that is cut off', 'is damaged', () => fs.truncateSync(backup, 5_000)],
    ['a file that is no database', 'is damaged', () => fs.writeFileSync(backup, 'a letter '.repeat(1_000))],
    ['an empty file', 'is not a backup of Callback', () => fs.truncateSync(backup, 0)],
    ['another database', 'made by another program', () => writeTo(backup, RECIPES)],
    ['a backup with lost references', '1 references lead nowhere', () => writeTo(backup, LOST_REFERENCE)],
    ['one of a newer Callback', 'written by a newer Callback (migration 2_more)', () => writeTo(backup, NEWER)],
    ['a missing one', 'There is no backup at', () => fs.rmSync(backup)],
  ])('%s', (_, sentence, spoil) => {
    spoil();
    expect(() => restore()).toThrow(sentence);
    expect(wordsIn(file)).toEqual(['then', 'since']);
    expect(fs.readdirSync(home).sort()).toEqual(['backups', 'callback.db', 'migrations']);
  });

  test('any backup, while Callback is running', () => {
    const running = openDatabase(file);
    running.exec('SELECT 1 FROM word');
    expect(() => restore()).toThrow('Callback is running: stop it, then restore.');
    running.close();
    expect(wordsIn(file)).toEqual(['then', 'since']);
  });
});
