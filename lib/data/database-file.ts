import path from 'node:path';

type Environment = Record<string, string | undefined>;

/** @returns the absolute folder of everything this installation keeps: DATA_DIR, or ./data. */
function dataDir(env: Environment = process.env): string {
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), env.DATA_DIR || './data');
}

/**
 * @returns the absolute path of the database: DATABASE_URL ("file:..." from the working folder), or callback.db in the
 * data folder.
 * @throws an Error of one sentence when DATABASE_URL is anything but a file.
 */
export function databaseFile(env: Environment = process.env): string {
  const url = env.DATABASE_URL;
  if (!url) return path.join(/* turbopackIgnore: true */ dataDir(env), 'callback.db');
  const file = /^file:(?<path>[^?]+)/.exec(url)?.groups?.path;
  if (!file) throw new Error('DATABASE_URL must name a file, for example file:./data/callback.db.');
  return path.resolve(/* turbopackIgnore: true */ process.cwd(), file.replace(/^\/\/(?=\/)/, ''));
}

/** @returns the folder of backups and snapshots, beside the database. */
export function backupsDir(file: string = databaseFile()): string {
  return path.join(path.dirname(file), 'backups');
}
