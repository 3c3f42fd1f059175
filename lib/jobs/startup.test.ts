import fs from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { listBackups } from '@/lib/data/backups';
import { closeDatabase, prisma } from '@/lib/data/client';
import { scratchFolder } from '@/lib/data/scratch';
import { backupIfDue } from './backup-loop';
import { start } from './startup';

const folder = scratchFolder();

beforeEach(() => {
  vi.stubEnv('DATABASE_URL', `file:${path.join(folder, 'callback.db')}`);
  vi.stubEnv('NEXTAUTH_SECRET', undefined);
  vi.stubEnv('JOBS', 'off');
});
afterAll(closeDatabase);

test('the first start makes the database, the secret and the push keys', async () => {
  await start();
  expect(await prisma.user.count()).toBe(0);
  expect(process.env.NEXTAUTH_SECRET).toBe(fs.readFileSync(path.join(folder, 'secret'), 'utf8').trim());
  expect(fs.existsSync(path.join(folder, 'push-keys.json'))).toBe(true);
  expect(fs.existsSync(path.join(folder, 'backups'))).toBe(false);
});

test('with its jobs on it makes the first backup', async () => {
  vi.stubEnv('JOBS', undefined);
  await start();
  await vi.waitFor(() => expect(listBackups(path.join(folder, 'backups'))).toHaveLength(1));
});

test('a backup is due once a day', async () => {
  const home = path.join(folder, 'days');
  fs.mkdirSync(home);
  fs.copyFileSync(listBackups(path.join(folder, 'backups'))[0]?.file ?? '', path.join(home, 'callback.db'));
  const due = (instant: string) => backupIfDue(path.join(home, 'callback.db'), new Date(instant));
  expect(await due('2026-03-28T12:00:00Z')).toBe(true);
  expect(await due('2026-03-29T11:59:59Z')).toBe(false);
  expect(await due('2026-03-29T12:00:00Z')).toBe(true);
});

test('a backup that fails is said, and does not stop the server', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await backupIfDue(path.join(folder, 'nowhere', 'none.db'), new Date())).toBe(false);
  expect(said).toHaveBeenCalledWith(expect.stringMatching(/^The daily backup failed: There is no database at /));
});
