import 'server-only';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lastVerifiedBackup } from './backups';
import { prisma } from './client';
import { backupsDir, databaseFile } from './database-file';
import { schemaVersion } from './migrations';

const version = (JSON.parse(readFileSync(path.join(process.cwd(), 'package.json'), 'utf8')) as { version: string }).version;

export type Health = { status: 'ok' | 'failing'; version: string; schema: string | null; lastVerifiedBackup: string | null };

/** @returns whether the database answers, what is installed and when the last backup was verified; nobody's data. */
export async function readHealth(): Promise<Health> {
  try {
    await prisma.$queryRaw`SELECT 1`;
    const backup = lastVerifiedBackup(backupsDir());
    return { status: 'ok', version, schema: schemaVersion(databaseFile()), lastVerifiedBackup: backup?.madeAt.toISOString() ?? null };
  } catch {
    return { status: 'failing', version, schema: null, lastVerifiedBackup: null };
  }
}
