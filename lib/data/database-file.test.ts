import path from 'node:path';
import { expect, test } from 'vitest';
import { backupsDir, databaseFile } from './database-file';

test.each([
  [{}, 'data/callback.db'],
  [{ DATABASE_URL: '', DATA_DIR: '' }, 'data/callback.db'],
  [{ DATA_DIR: 'elsewhere' }, 'elsewhere/callback.db'],
  [{ DATA_DIR: '/var/lib/callback' }, '/var/lib/callback/callback.db'],
  [{ DATABASE_URL: 'file:./data/e2e/app.db', DATA_DIR: 'elsewhere' }, 'data/e2e/app.db'],
  [{ DATABASE_URL: 'file:/srv/app.db' }, '/srv/app.db'],
  [{ DATABASE_URL: 'file:///srv/app.db' }, '/srv/app.db'],
  [{ DATABASE_URL: 'file:app.db?connection_limit=1' }, 'app.db'],
])('%j is %s', (env, file) => {
  expect(databaseFile(env)).toBe(path.resolve(file));
});

test.each(['postgres://localhost/callback', 'libsql://example.com', 'callback.db', 'file:', 'file:?mode=memory'])(
  '%s is refused',
  (url) => {
    expect(() => databaseFile({ DATABASE_URL: url })).toThrow('DATABASE_URL must name a file');
  },
);

test('backups lie beside the database', () => {
  expect(backupsDir('/srv/app.db')).toBe(path.resolve('/srv/backups'));
});
