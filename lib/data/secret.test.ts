import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { scratchFolder } from './scratch';
import { ensureSecret } from './secret';

const folder = scratchFolder();
let dir: string;
let dirs = 0;

beforeEach(() => {
  dir = path.join(folder, String(dirs++));
  vi.stubEnv('NEXTAUTH_SECRET', undefined);
});
afterEach(() => vi.unstubAllEnvs());

function forget(): void {
  vi.stubEnv('NEXTAUTH_SECRET', undefined);
}

test('is made once, and only its user can read it', () => {
  const made = ensureSecret(dir);
  expect(process.env.NEXTAUTH_SECRET).toBe(made);
  forget();
  expect(ensureSecret(dir)).toBe(made);
  expect(Buffer.from(made, 'base64url')).toHaveLength(32);
  expect(fs.statSync(path.join(dir, 'secret')).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(dir)).toEqual(['secret']);
});

test('is another one in every installation', () => {
  const first = ensureSecret(dir);
  forget();
  expect(ensureSecret(`${dir}-other`)).not.toBe(first);
});

test('that was set is used, and no file is made', () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'a secret of the person who runs this');
  expect(ensureSecret(dir)).toBe('a secret of the person who runs this');
  expect(fs.existsSync(dir)).toBe(false);
});

test('that was set too short is refused', () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'change me');
  expect(() => ensureSecret(dir)).toThrow('NEXTAUTH_SECRET must be 32 bytes or longer.');
});

test.skipIf(process.platform === 'win32')('that others can read is refused', () => {
  ensureSecret(dir);
  forget();
  fs.chmodSync(path.join(dir, 'secret'), 0o640);
  expect(() => ensureSecret(dir)).toThrow(`Others can read ${path.join(dir, 'secret')}`);
  expect(process.env.NEXTAUTH_SECRET).toBeUndefined();
});

test('whose file was cut short is refused', () => {
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'secret'), 'short\n', { mode: 0o600 });
  expect(() => ensureSecret(dir)).toThrow('is shorter than 32 bytes');
});
