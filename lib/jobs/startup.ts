import path from 'node:path';
import { prisma } from '@/lib/data/client';
import { databaseFile } from '@/lib/data/database-file';
import { migrate } from '@/lib/data/migrations';
import { ensurePushKeys } from '@/lib/data/push-keys';
import { ensureSecret } from '@/lib/data/secret';
import { startBackupLoop } from './backup-loop';
import { startDeliveryLoop } from './loops';

/**
 * Makes the server ready before its first request: the database brought up to this code, opened and its settings
 * checked, the secret and the push keys in place, the loops running.
 * @throws an Error of one sentence when the server must not start.
 */
export async function start(): Promise<void> {
  const file = databaseFile();
  ensureSecret(path.dirname(file));
  ensurePushKeys(path.dirname(file));
  migrate(file);
  await prisma.$connect();
  if (process.env.JOBS !== 'off') startLoops(file);
}

function startLoops(file: string): void {
  startBackupLoop(file);
  startDeliveryLoop();
}
