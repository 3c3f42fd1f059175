import fs from 'node:fs';
import path from 'node:path';
import { HISTORY_TABLE, readMigrations } from './migration-history';
import { writeTo } from './scratch';

/** For tests: a folder of migrations, by name. */
export function writeMigrations(dir: string, migrations: Record<string, string>): string {
  for (const [name, sql] of Object.entries(migrations)) {
    fs.mkdirSync(path.join(dir, name), { recursive: true });
    fs.writeFileSync(path.join(dir, name, 'migration.sql'), sql);
  }
  return dir;
}

/** For tests: a database that has seen every migration of a folder, with rows of its own. */
export function writeDatabase(file: string, migrationsDir: string, rows = ''): void {
  const steps = readMigrations(migrationsDir).map(
    ({ name, sql, checksum }) => `${sql};
      INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name)
      VALUES ('${name}', '${checksum}', '2026-01-01T00:00:00.000+00:00', '${name}')`,
  );
  writeTo(file, ['PRAGMA journal_mode = WAL', HISTORY_TABLE, ...steps, rows].join(';\n'));
}
