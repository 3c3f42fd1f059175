import fs from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import BackgroundDatabase from 'libsql/promise';
import { findDamage, quoted } from './inspection';
import { inPlainWords } from './sqlite/errors';

/**
 * Writes a checked copy of a database that may be in use. The target appears complete or not at all.
 * @throws an Error of one sentence; nothing is left behind then.
 */
export function copyDatabase(source: string, target: string): void {
  const partial = partialName(target);
  try {
    const database = new Database(source, { timeout: 60_000 });
    try {
      database.exec(`VACUUM INTO ${quoted(partial)}`);
    } finally {
      database.close();
    }
    keepCopy(partial, target);
  } catch (error) {
    discard(partial, error, target);
  }
}

/** The same, while other requests go on being answered. */
export async function copyDatabaseInBackground(source: string, target: string): Promise<void> {
  const partial = partialName(target);
  try {
    const database = new BackgroundDatabase(source, { timeout: 60_000 });
    try {
      await database.exec(`VACUUM INTO ${quoted(partial)}`);
    } finally {
      database.close();
    }
    keepCopy(partial, target);
  } catch (error) {
    discard(partial, error, target);
  }
}

/** Makes sure that what was written, or renamed in this folder, survives a power cut. */
export function syncToDisk(fileOrFolder: string): void {
  let handle: number | undefined;
  try {
    handle = fs.openSync(fileOrFolder, fs.statSync(fileOrFolder).isDirectory() ? 'r' : 'r+');
    fs.fsyncSync(handle);
  } catch (error) {
    if (process.platform !== 'win32') throw error; // Windows cannot sync a folder, and needs not
  } finally {
    if (handle !== undefined) fs.closeSync(handle);
  }
}

const PARTIAL = '.partial';
const AN_HOUR_MS = 3_600_000;

/** Removes what a killed process left half-written; a younger one may still be at work. */
export function removeStalePartials(folder: string): void {
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!name.includes(PARTIAL)) continue;
    const age = Date.now() - (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > AN_HOUR_MS) fs.rmSync(file, { force: true });
  }
}

function partialName(target: string): string {
  fs.mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 });
  const partial = `${target}.${process.pid}${PARTIAL}`;
  fs.rmSync(partial, { force: true });
  return partial;
}

function keepCopy(partial: string, target: string): void {
  fs.chmodSync(partial, 0o600);
  const damage = findDamage(partial);
  if (damage) throw new Error(`The copy ${target} did not pass its check (${damage}), so it was thrown away.`);
  syncToDisk(partial);
  fs.renameSync(partial, target);
  syncToDisk(path.dirname(target));
}

function discard(partial: string, error: unknown, target: string): never {
  fs.rmSync(partial, { force: true });
  throw inPlainWords(error, target);
}
