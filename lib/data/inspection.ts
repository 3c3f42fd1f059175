import fs from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';

/** Asks the inspected database, whose name in SQL is "inspected". */
export type Ask = (sql: string) => unknown[][];

/**
 * Looks into a database file without creating or changing it. It is attached to an empty database, because libsql keeps
 * a file that it opened directly open until the next garbage collection.
 * @throws SQLite's own error when it cannot be read.
 */
export function inspect<T>(file: string, look: (ask: Ask) => T): T {
  fs.accessSync(file);
  const database = new Database(':memory:');
  try {
    database.exec(`ATTACH ${quoted(`${pathToFileURL(file).href}?mode=rw`)} AS inspected`);
    const found = look((sql) => database.prepare(sql).raw().all() as unknown[][]);
    database.exec('DETACH inspected');
    return found;
  } finally {
    database.close();
  }
}

/**
 * Reads every page of a database and every reference in it.
 * @returns what is wrong with it in a few words, or null when it is sound.
 */
export function findDamage(file: string): string | null {
  try {
    return inspect(file, (ask) => {
      const [[verdict] = []] = ask('PRAGMA inspected.integrity_check(1)');
      if (verdict !== 'ok') return String(verdict);
      const broken = ask('PRAGMA inspected.foreign_key_check').length;
      return broken ? `${broken} references lead nowhere` : null;
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A text as SQL writes it. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
