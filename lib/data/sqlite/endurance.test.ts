import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { scratchFolder } from '../scratch';
import { column, openDriver, query } from './driver';
import { assertSettings, openDatabase } from './open-database';

const folder = scratchFolder();

function openFiles(): number {
  const links = fs.readdirSync('/proc/self/fd').map((fd) => {
    try {
      return fs.readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ''; // the folder's own, closed by now
    }
  });
  return links.filter((link) => link.startsWith(folder)).length;
}

test.skipIf(process.platform !== 'linux')('3,000 transactions open no more files and keep the settings', async () => {
  const driver = await openDriver(path.join(folder, 'busy.db'));
  await driver.executeScript('CREATE TABLE tally (n INTEGER)');
  const before = openFiles();
  for (let n = 0; n < 3_000; n++) {
    const transaction = await driver.startTransaction();
    await transaction.executeRaw(query('INSERT INTO tally VALUES (?)', [n]));
    if (n % 3) await transaction.commit();
    else await transaction.rollback();
  }
  expect(openFiles()).toBe(before);
  expect(await column(driver, 'SELECT count(*) FROM tally')).toEqual([2_000]);
  expect(await column(driver, 'PRAGMA journal_mode')).toEqual(['wal']);
  expect(await column(driver, 'PRAGMA synchronous')).toEqual([2]);
  expect(await column(driver, 'PRAGMA foreign_keys')).toEqual([1]);
  expect(await column(driver, 'SELECT timeout FROM pragma_busy_timeout')).toEqual([5_000]);
});

test('more different statements than are kept prepared', async () => {
  const driver = await openDriver(':memory:');
  for (let n = 0; n < 700; n++) expect(await column(driver, `SELECT ${n % 350}`)).toEqual([n % 350]);
});

test.each([
  ['journal_mode', 'DELETE'],
  ['synchronous', 'NORMAL'],
  ['foreign_keys', 'OFF'],
  ['busy_timeout', '0'],
])('a connection whose %s is %s is refused', (pragma, value) => {
  const database = openDatabase(path.join(folder, `${pragma}.db`));
  assertSettings(database);
  database.exec(`PRAGMA ${pragma} = ${value}`);
  expect(() => assertSettings(database)).toThrow(`The database keeps ${pragma} at `);
});

test('what is no database is named in a sentence', () => {
  const junk = path.join(folder, 'junk.db');
  fs.writeFileSync(junk, 'a letter, not a database. '.repeat(300));
  expect(() => openDatabase(junk)).toThrow(`${junk} is not a database that Callback can read.`);
  const readOnly = Object.assign(new Error('EROFS: read-only file system'), { code: 'EROFS' });
  vi.spyOn(fs, 'accessSync').mockImplementationOnce(() => {
    throw readOnly;
  });
  expect(() => openDatabase(junk)).toThrow(`Callback may not write to ${junk}: make the file and its folder writable`);
  const lost = path.join(folder, 'no', 'such', 'folder.db');
  expect(() => openDatabase(lost)).toThrow(`Callback cannot open ${lost}: its folder must exist`);
});
