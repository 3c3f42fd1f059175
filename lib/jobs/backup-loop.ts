import { backupDatabase, lastVerifiedBackup } from '@/lib/data/backups';
import { backupsDir } from '@/lib/data/database-file';

const AN_HOUR_MS = 3_600_000;
const A_DAY_MS = 24 * AN_HOUR_MS;

/** Looks every hour, and at once, whether a backup is due. It keeps no process alive. */
export function startBackupLoop(file: string): void {
  void backupIfDue(file, new Date());
  setInterval(() => void backupIfDue(file, new Date()), AN_HOUR_MS).unref();
}

/**
 * Makes a backup when the last verified one is a day old. A failure is logged and tried again at the next look.
 * @returns whether one was made.
 */
export async function backupIfDue(file: string, now: Date): Promise<boolean> {
  const folder = backupsDir(file);
  const last = lastVerifiedBackup(folder);
  if (last && now.getTime() - last.madeAt.getTime() < A_DAY_MS) return false;
  try {
    await backupDatabase(file, folder, now);
    return true;
  } catch (error) {
    console.error(`The daily backup failed: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
