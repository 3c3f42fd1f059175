import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { stamp } from './backups';
import { syncToDisk } from './copies';
import { findDamage, inspect } from './inspection';
import { assertKnown, migrationsDir, readHistory, readMigrations } from './migration-history';
import { settleRestored } from './restored-deliveries';
import { inPlainWords, isBusy } from './sqlite/errors';

/** What a database consists of on the disk: the -shm file beside them is only an index of the log. */
const WITH_LOG = ['', '-wal'];
const WITH_ALL = [...WITH_LOG, '-shm'];

/**
 * Puts a backup in the place of the database. Everything is checked before anything is replaced, and the replacing
 * itself is one rename: whenever it is interrupted, the old database or the new one is there, whole. What the backup
 * still has to send by now may have been sent since it was made, so it is not sent again.
 * @param now the instant in the name of the folder that keeps what was replaced, and until which nothing is sent again.
 * @param dir the folder of migrations that this code knows.
 * @returns the folder that keeps what was replaced, or null when there was no database.
 * @throws an Error of one sentence when the backup is bad or the database is in use; the database is as it was then.
 */
export function restoreBackup(
  backupFile: string,
  databaseFile: string,
  now: Date = new Date(),
  dir: string = migrationsDir(),
): string | null {
  const staging = `${databaseFile}.restoring`;
  try {
    stage(backupFile, staging);
    assertRestorable(staging, backupFile, dir);
    settleRestored(staging, now);
    syncToDisk(staging);
    const kept = fs.existsSync(databaseFile) ? setAside(databaseFile, now) : null;
    fs.renameSync(staging, databaseFile);
    syncToDisk(path.dirname(databaseFile));
    return kept;
  } catch (error) {
    throw inPlainWords(error, databaseFile);
  } finally {
    remove(staging);
  }
}

/** Copies the backup beside the database, with its log folded in when it is a plain copy of a database in use. */
function stage(backupFile: string, staging: string): void {
  if (!fs.existsSync(backupFile)) throw new Error(`There is no backup at ${backupFile}.`);
  fs.mkdirSync(path.dirname(staging), { recursive: true, mode: 0o700 });
  remove(staging);
  for (const suffix of WITH_LOG) {
    if (fs.existsSync(backupFile + suffix)) fs.copyFileSync(backupFile + suffix, staging + suffix);
  }
  fs.chmodSync(staging, 0o600);
}

function assertRestorable(staging: string, backupFile: string, dir: string): void {
  const damage = foldLog(staging) ?? findDamage(staging);
  if (damage) throw new Error(`The backup ${backupFile} is damaged (${damage}), so nothing was changed.`);
  const history = inspect(staging, (ask) => readHistory(ask, 'inspected'));
  if (!history?.length) throw new Error(`${backupFile} is not a backup of Callback, so nothing was changed.`);
  assertKnown(history, readMigrations(dir));
}

/** Keeps a copy of the old database, with whatever its log still holds, and makes the log ready to be left behind. */
function setAside(databaseFile: string, now: Date): string {
  const folder = path.join(path.dirname(databaseFile), `replaced-${stamp(now)}`);
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  // Copied before SQLite opens it: SQLite throws away the log of a database that it finds damaged.
  for (const suffix of WITH_LOG) {
    if (!fs.existsSync(databaseFile + suffix)) continue;
    const kept = path.join(folder, path.basename(databaseFile) + suffix);
    fs.copyFileSync(databaseFile + suffix, kept);
    syncToDisk(kept);
  }
  syncToDisk(folder);
  try {
    foldLog(databaseFile);
  } catch (error) {
    fs.rmSync(folder, { recursive: true });
    throw error;
  }
  // The log of the old database must not be read as that of the new one.
  for (const suffix of ['-wal', '-shm']) fs.rmSync(databaseFile + suffix, { force: true });
  return folder;
}

/**
 * Writes the log of a database into the database, which needs it for itself alone.
 * @returns why that is impossible, or null.
 * @throws an Error of one sentence when another process is using it.
 */
function foldLog(file: string): string | null {
  try {
    const database = new Database(file, { timeout: 1_000 });
    try {
      database.exec('PRAGMA journal_mode = DELETE');
    } finally {
      database.close();
    }
    return null;
  } catch (error) {
    if (isBusy(error)) throw new Error('Callback is running: stop it, then restore.', { cause: error });
    return error instanceof Error ? error.message : String(error);
  }
}

function remove(file: string): void {
  for (const suffix of WITH_ALL) fs.rmSync(file + suffix, { force: true });
}
