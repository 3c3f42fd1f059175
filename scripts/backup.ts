// npm run backup   writes a checked backup of the database, which may be in use
import path from 'node:path';
import { backupDatabase } from '../lib/data/backups';
import { backupsDir, databaseFile } from '../lib/data/database-file';

try {
  const file = databaseFile();
  const backup = await backupDatabase(file, backupsDir(file), new Date());
  console.log(`Backed up and checked: ${path.relative(process.cwd(), backup.file)}`);
} catch (error) {
  console.error(`No backup was made: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
