import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { backupDatabase, lastVerifiedBackup, listBackups } from './backups';
import { findDamage, inspect } from './inspection';
import { scratchFolder, writeTo } from './scratch';
import { openDatabase } from './sqlite/open-database';

const NOW = new Date('2026-03-29T01:30:05.678Z');
const folder = scratchFolder();
let file: string;
let dir: string;
let homes = 0;

const wordsIn = (database: string) => inspect(database, (ask) => ask('SELECT word FROM inspected.word')).flat();

beforeEach(() => {
  const home = path.join(folder, String(homes++), "Ada's data");
  fs.mkdirSync(home, { recursive: true });
  file = path.join(home, 'callback.db');
  dir = path.join(home, 'backups');
  writeTo(
    file,
    "PRAGMA journal_mode = WAL; CREATE TABLE word (word TEXT PRIMARY KEY); INSERT INTO word VALUES ('kept')",
  );
});

test('a backup holds what was committed, also while somebody writes', async () => {
  const writer = openDatabase(file);
  writer.exec("INSERT INTO word VALUES ('in the log'); BEGIN IMMEDIATE; INSERT INTO word VALUES ('not yet')");
  const backup = await backupDatabase(file, dir, NOW);
  writer.exec('COMMIT');
  writer.close();
  expect(backup.file).toBe(path.join(dir, 'callback-20260329-013005.db'));
  expect(backup.madeAt).toEqual(new Date('2026-03-29T01:30:05Z'));
  expect(wordsIn(backup.file)).toEqual(['kept', 'in the log']);
  expect(fs.readdirSync(dir)).toEqual(['callback-20260329-013005.db']);
  expect(fs.statSync(backup.file).mode & 0o077).toBe(0);
});

test('the last verified backup is the newest, and nothing else in the folder counts', async () => {
  expect(lastVerifiedBackup(dir)).toBeNull();
  await backupDatabase(file, dir, NOW);
  const others = ['callback-20270101-000000.db.12.partial', 'before-2_notes.db'];
  for (const name of others) fs.writeFileSync(path.join(dir, name), '');
  expect(lastVerifiedBackup(dir)?.madeAt).toEqual(new Date('2026-03-29T01:30:05Z'));
});

test('the seven newest stay, and so do snapshots', async () => {
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'before-2_notes.db'), '');
  for (let day = 1; day <= 9; day++) await backupDatabase(file, dir, new Date(Date.UTC(2026, 0, day)));
  expect(listBackups(dir).map(({ madeAt }) => madeAt.getUTCDate())).toEqual([9, 8, 7, 6, 5, 4, 3]);
  expect(fs.existsSync(path.join(dir, 'before-2_notes.db'))).toBe(true);
});

test('what a killed backup left is removed once nobody can be writing it', async () => {
  fs.mkdirSync(dir);
  const [old, young] = ['a.db.1.partial', 'b.db.2.partial'].map((name) => path.join(dir, name));
  for (const partial of [old, young]) fs.writeFileSync(partial ?? '', '');
  fs.utimesSync(old ?? '', new Date(0), new Date(0));
  await backupDatabase(file, dir, NOW);
  expect(fs.readdirSync(dir).sort()).toEqual(['b.db.2.partial', 'callback-20260329-013005.db']);
});

test('a damaged database makes no backup and takes none away', async () => {
  await backupDatabase(file, dir, NOW);
  writeTo(
    file,
    `PRAGMA foreign_keys = OFF; CREATE TABLE reply (word TEXT REFERENCES word (word));
    INSERT INTO reply VALUES ('to nobody')`,
  );
  const tomorrow = new Date('2026-03-30T01:30:05Z');
  await expect(backupDatabase(file, dir, tomorrow)).rejects.toThrow('(1 references lead nowhere)');
  expect(fs.readdirSync(dir)).toEqual(['callback-20260329-013005.db']);
});

test('a missing database is not made by being backed up', async () => {
  const lost = path.join(folder, 'lost.db');
  await expect(backupDatabase(lost, dir, NOW)).rejects.toThrow(`There is no database at ${lost} to back up.`);
  expect(fs.existsSync(lost)).toBe(false);
});

test('a large one is written while others go on', async () => {
  writeTo(
    file,
    `CREATE TABLE large AS WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 60000)
    SELECT hex(randomblob(100)) FROM c`,
  );
  let beats = 0;
  const pulse = setInterval(() => beats++, 1);
  const backup = await backupDatabase(file, dir, NOW);
  clearInterval(pulse);
  expect(beats).toBeGreaterThan(3);
  expect(findDamage(backup.file)).toBeNull();
});

test('the disk being full is said in a sentence, and nothing half-written stays', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, fsync'), { code: 'ENOSPC' });
  vi.spyOn(fs, 'fsyncSync').mockImplementationOnce(() => {
    throw full;
  });
  await expect(backupDatabase(file, dir, NOW)).rejects.toThrow('The disk is full, so Callback cannot write to ');
  expect(fs.readdirSync(dir)).toEqual([]);
});
