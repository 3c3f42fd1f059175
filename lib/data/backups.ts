import fs from 'node:fs';
import path from 'node:path';
import { copyDatabaseInBackground, removeStalePartials } from './copies';

/** A week of daily ones. */
const KEPT = 7;
const NAME = /^callback-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)\.db$/;

export type Backup = { file: string; madeAt: Date };

/**
 * Writes a backup of a database that may be in use, reads all of it back, and lets go of the oldest ones.
 * @param now the instant in its name, in UTC. A backup has its name only once it has passed its check.
 * @throws an Error of one sentence; the earlier backups are all still there then.
 */
export async function backupDatabase(file: string, backupsDir: string, now: Date): Promise<Backup> {
  if (!fs.existsSync(file)) throw new Error(`There is no database at ${file} to back up.`);
  const target = path.join(backupsDir, `callback-${stamp(now)}.db`);
  await copyDatabaseInBackground(file, target);
  removeStalePartials(backupsDir);
  for (const { file: old } of listBackups(backupsDir).slice(KEPT)) fs.rmSync(old, { force: true });
  return { file: target, madeAt: new Date(Math.floor(now.getTime() / 1000) * 1000) };
}

/** @returns the scheduled backups, newest first; snapshots from before a migration are not among them. */
export function listBackups(backupsDir: string): Backup[] {
  const names = fs.existsSync(backupsDir) ? fs.readdirSync(backupsDir) : [];
  return names
    .flatMap((name) => {
      const [, year, month, day, hour, minute, second] = NAME.exec(name) ?? [];
      if (!year) return [];
      const madeAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
      return [{ file: path.join(backupsDir, name), madeAt }];
    })
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime());
}

/** @returns the newest backup that has passed its check, or null. */
export function lastVerifiedBackup(backupsDir: string): Backup | null {
  return listBackups(backupsDir)[0] ?? null;
}

/** @returns an instant as "YYYYMMDD-HHmmss" in UTC. */
export function stamp(now: Date): string {
  const [day, time] = now.toISOString().replace(/[-:]/g, '').split('T');
  return `${day}-${time?.slice(0, 6)}`;
}
