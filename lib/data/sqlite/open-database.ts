import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { inPlainWords, isBusy } from './errors';

export type RawDatabase = Database.Database;

/** How long one statement waits for another process before it fails, unless the caller asks for less. */
export const BUSY_TIMEOUT_MS = 5_000;

const DEMANDS = [
  { pragma: 'journal_mode', value: 'WAL', reads: 'wal' },
  { pragma: 'synchronous', value: 'FULL', reads: 2 },
  { pragma: 'foreign_keys', value: 'ON', reads: 1 },
] as const;

/**
 * Opens a database the only way Callback uses one: WAL, every commit synced, foreign keys on.
 * @param file a path, or ':memory:' (which has no WAL).
 * @param busyTimeoutMs how long its statements wait for a lock held elsewhere.
 * @throws an Error of one sentence when the file cannot be opened or a setting does not hold.
 */
export function openDatabase(file: string, busyTimeoutMs = BUSY_TIMEOUT_MS): RawDatabase {
  let database: RawDatabase | undefined;
  try {
    assertWritable(file);
    database = new Database(file, { timeout: busyTimeoutMs });
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    switchToWal(database, busyTimeoutMs);
    for (const { pragma, value } of DEMANDS.slice(1)) database.exec(`PRAGMA ${pragma} = ${value}`);
    database.exec('PRAGMA cache_size = -32000');
    assertSettings(database, busyTimeoutMs);
    return database;
  } catch (error) {
    database?.close();
    throw inPlainWords(error, file);
  }
}

/**
 * Reads the settings back from an open connection.
 * @throws an Error of one sentence that names the setting which does not hold.
 */
export function assertSettings(database: RawDatabase, busyTimeoutMs = BUSY_TIMEOUT_MS): void {
  for (const { pragma, reads } of [...DEMANDS, { pragma: 'busy_timeout', reads: busyTimeoutMs }]) {
    const found = readPragma(database, pragma);
    if (pragma === 'journal_mode' && database.memory) continue;
    if (found !== reads) {
      throw new Error(`The database keeps ${pragma} at ${found}, but Callback is only safe with ${reads}.`);
    }
  }
}

/** SQLite would open a database that cannot be written for reading, and fail at the first write only. */
function assertWritable(file: string): void {
  if (file === ':memory:') return;
  fs.accessSync(path.dirname(file), fs.constants.W_OK);
  if (fs.existsSync(file)) fs.accessSync(file, fs.constants.W_OK);
}

function readPragma(database: RawDatabase, pragma: string): unknown {
  const [row] = database.prepare(`PRAGMA ${pragma}`).raw().all() as unknown[][];
  const value = row?.[0];
  return typeof value === 'bigint' ? Number(value) : value;
}

/** SQLite does not wait by itself when several processes switch a new file to WAL at the same moment. */
function switchToWal(database: RawDatabase, patienceMs: number): void {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
