// npm run restore -- <backup>   puts a backup in the place of the database, and keeps what was there
import path from 'node:path';
import { listBackups } from '../lib/data/backups';
import { backupsDir, databaseFile } from '../lib/data/database-file';
import { restoreBackup } from '../lib/data/restore';

const relative = (file: string) => path.relative(process.cwd(), file);

try {
  const database = databaseFile();
  const [backup] = process.argv.slice(2);
  if (!backup) throw new Error(whichBackup(database));
  const kept = restoreBackup(path.resolve(backup), database);
  console.log(`Restored ${backup}.${kept ? ` What it replaced is in ${relative(kept)}.` : ''}`);
} catch (error) {
  console.error(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function whichBackup(database: string): string {
  const folder = backupsDir(database);
  const [newest] = listBackups(folder);
  const example = newest ? `${relative(newest.file)} (the newest)` : `backup.db (there is none in ${relative(folder)})`;
  return `say which backup, as in npm run restore -- ${example}.`;
}
