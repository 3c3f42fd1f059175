import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as wasm from '@prisma/schema-engine-wasm/schema_engine_bg';
import { SqliteAdapterFactory } from '../lib/data/sqlite/adapter';

type MigrationList = Parameters<wasm.SchemaEngine['applyMigrations']>[0]['migrationsList'];

/** The search index, which SQLite keeps in tables of its own and the schema cannot name. */
const SEARCH_TABLES = [
  ...['SearchTitle', 'SearchText', 'SearchLetter'].flatMap((name) => [name, ...['config', 'data', 'docsize', 'idx'].map((part) => `${name}_${part}`)]),
  'SearchTextWord',
  'SearchLetterWord',
];

/**
 * Asks Prisma's own schema engine what SQL leads from the migrations to the schema. It is the WebAssembly build of the
 * engine, so no binary has to be downloaded.
 * @returns the SQL, or null when they agree.
 */
export async function differenceFromMigrations(schemaFile: string, migrationsDir: string): Promise<string | null> {
  const content = fs.readFileSync(schemaFile, 'utf8');
  const migrations = listMigrations(migrationsDir);
  const engine = await openEngine(content);
  const { exitCode, stdout } = await engine.diff({
    from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] },
    script: true,
    exitCode: true,
    filters: { externalTables: SEARCH_TABLES, externalEnums: [] },
  });
  return exitCode === 0 ? null : stdout;
}

async function openEngine(schema: string): Promise<wasm.SchemaEngine> {
  const registry = { set_message: (message: string) => console.error('The schema engine failed:', message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const binary = fs.readFileSync(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': { ...wasm } });
  wasm.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: begin } = instance.exports;
  if (typeof begin === 'function') begin();
  const adapter = bindMigrationAwareSqlAdapterFactory(new SqliteAdapterFactory(() => ':memory:'));
  return wasm.SchemaEngine.new({ datamodels: [['schema.prisma', schema]] }, () => undefined, adapter);
}

function listMigrations(dir: string): MigrationList {
  const entries = fs.existsSync(dir) ? fs.readdirSync(dir, { withFileTypes: true }) : [];
  const lock = path.join(dir, 'migration_lock.toml');
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir: dir,
    lockfile: { path: 'migration_lock.toml', content: fs.existsSync(lock) ? fs.readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok', value: fs.readFileSync(path.join(dir, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}
