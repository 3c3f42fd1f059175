import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { copyDatabase } from './copies';
import { backupsDir } from './database-file';
import { inspect } from './inspection';
import { assertKnown, HISTORY_TABLE, migrationsDir, readHistory, readMigrations } from './migration-history';
import type { Migration } from './migration-history';
import { inPlainWords } from './sqlite/errors';
import { openDatabase, type RawDatabase } from './sqlite/open-database';

/** Another process may be taking a snapshot of a large database before its own migration. */
const LOCK_WAIT_MS = 120_000;

/**
 * Brings a database up to this code: each migration as a whole or not at all, recorded as `prisma migrate deploy` does.
 * Before the first one a snapshot is kept in the backups folder, unless the database is new.
 * @param dir the folder of migrations, each `<name>/migration.sql`.
 * @returns the names of those applied, oldest first; none when there was nothing to do.
 * @throws an Error of one sentence: newer than this code, edited migration, disk full, not writable, not a database.
 */
export function migrate(file: string, dir: string = migrationsDir()): string[] {
  const known = readMigrations(dir);
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const database = openDatabase(file, LOCK_WAIT_MS);
    try {
      database.exec('PRAGMA foreign_keys = OFF'); // tables are rebuilt; every reference is checked before the commit
      const applied: string[] = [];
      for (;;) {
        const name = inWriteLock(database, () => applyNext(database, file, known, applied.length === 0));
        if (!name) return applied;
        applied.push(name);
      }
    } finally {
      database.close();
    }
  } catch (error) {
    throw inPlainWords(error, file);
  }
}

/** @returns the name of the last migration a database has seen, or null when there is no database yet. */
export function schemaVersion(file: string): string | null {
  if (!fs.existsSync(file)) return null;
  const history = inspect(file, (ask) => readHistory(ask, 'inspected'));
  return history?.at(-1)?.name ?? null;
}

/** @returns the name of the migration applied, or null when the database is up to date. */
function applyNext(database: RawDatabase, file: string, known: Migration[], first: boolean): string | null {
  const history = readHistory((sql) => database.prepare(sql).raw().all() as unknown[][]);
  assertKnown(history ?? [], known);
  const done = new Set(history?.map(({ name }) => name));
  const next = known.find(({ name }) => !done.has(name));
  if (!next) return null;
  // The lock is held already, so the snapshot is exactly what this migration will change.
  if (history && first) copyDatabase(file, path.join(backupsDir(file), `before-${next.name}.db`));
  apply(database, next);
  return next.name;
}

function apply(database: RawDatabase, { name, sql, checksum }: Migration): void {
  const started = timestamp();
  database.exec(HISTORY_TABLE);
  database.exec(sql);
  const broken = database.prepare('PRAGMA foreign_key_check').raw().all().length;
  if (broken) throw new Error(`Migration ${name} leaves ${broken} references that lead nowhere, so it was undone.`);
  database
    .prepare(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES (?, ?, ?, ?, ?, 1)`,
    )
    .run(randomUUID(), checksum, timestamp(), name, started);
}

/** Of several processes that start at once the others wait here, and then find the work done. */
function inWriteLock<T>(database: RawDatabase, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } finally {
    if (database.inTransaction) database.exec('ROLLBACK');
  }
}

function timestamp(): string {
  return new Date().toISOString().replace('Z', '+00:00');
}
