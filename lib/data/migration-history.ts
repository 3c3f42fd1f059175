import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export type Migration = { name: string; sql: string; checksum: string };
type Recorded = { name: string; checksum: string; finished: boolean };

/** The table that `prisma migrate deploy` keeps, so that either tool can go on where the other stopped. */
export const HISTORY_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

/** @returns where the migrations of this code lie. */
export function migrationsDir(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma/migrations');
}

/**
 * @returns the migrations of this code in their order.
 * @throws an Error of one sentence when the folder is not there.
 */
export function readMigrations(dir: string): Migration[] {
  if (!fs.existsSync(/* turbopackIgnore: true */ dir)) {
    throw new Error(`There are no migrations in ${dir}: start Callback from its own folder.`);
  }
  return fs
    .readdirSync(/* turbopackIgnore: true */ dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(/* turbopackIgnore: true */ dir, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Reads what a database records about itself, oldest first.
 * @param ask runs one statement and returns its rows.
 * @param schema where the tables are: 'main', or the name of an attached database.
 * @returns null when it is empty.
 * @throws an Error of one sentence when it holds tables of something else.
 */
export function readHistory(ask: (sql: string) => unknown[][], schema = 'main'): Recorded[] | null {
  const tables = ask(`SELECT name FROM ${schema}.sqlite_master
    WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'`);
  if (!tables.length) return null;
  if (!tables.some(([name]) => name === '_prisma_migrations')) {
    throw new Error('This database was made by another program, so Callback will not touch it.');
  }
  const rows = ask(`SELECT migration_name, checksum, finished_at IS NOT NULL FROM ${schema}._prisma_migrations
    WHERE rolled_back_at IS NULL ORDER BY migration_name`);
  return rows.map(([name, checksum, finished]) => ({
    name: String(name),
    checksum: String(checksum),
    finished: Number(finished) === 1,
  }));
}

/** @throws an Error of one sentence when the code cannot have written this history. */
export function assertKnown(history: Recorded[], known: Migration[]): void {
  for (const { name, checksum, finished } of history) {
    const migration = known.find((candidate) => candidate.name === name);
    if (!migration) {
      throw new Error(
        `This database was written by a newer Callback (migration ${name}). ` +
          'Update Callback, or restore a backup made before the update.',
      );
    }
    if (!finished) {
      throw new Error(`Migration ${name} was interrupted by another tool: restore a backup made before it.`);
    }
    if (migration.checksum !== checksum) {
      throw new Error(`Migration ${name} was edited after it was applied here: put its file back as it was.`);
    }
  }
}
