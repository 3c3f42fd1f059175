import { createECDH } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { ensurePushKeys } from './push-keys';
import { outputOf, scratchFolder, startProcess } from './scratch';

const folder = scratchFolder();
let dir: string;
let dirs = 0;
const file = () => path.join(dir, 'push-keys.json');

beforeEach(() => void (dir = path.join(folder, String(dirs++))));

test('are made once, belong together, and only their user can read them', () => {
  const made = ensurePushKeys(dir);
  expect(ensurePushKeys(dir)).toEqual(made);
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(made.privateKey, 'base64url');
  expect(curve.getPublicKey('base64url')).toBe(made.publicKey);
  expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
  expect(fs.readdirSync(dir)).toEqual(['push-keys.json']);
});

test('are others in every installation', () => {
  expect(ensurePushKeys(`${dir}-other`)).not.toEqual(ensurePushKeys(dir));
});

test('are the same for processes that start at once', async () => {
  const script = new URL('./push-keys.process.ts', import.meta.url);
  const outputs = await Promise.all([1, 2, 3].map(() => outputOf(startProcess(script, dir))));
  expect(new Set(outputs.flat())).toEqual(new Set([ensurePushKeys(dir).publicKey]));
  expect(fs.readdirSync(dir)).toEqual(['push-keys.json']);
});

test.each(['', 'not JSON', '{}', '{"publicKey":"B","privateKey":""}', 'null', '[]'])('are not read from %j', (content) => {
  fs.mkdirSync(dir);
  fs.writeFileSync(file(), content, { mode: 0o600 });
  expect(() => ensurePushKeys(dir)).toThrow(`${file()} holds no push keys: delete it and the next start makes new ones.`);
});

test.skipIf(process.platform === 'win32')('that others can read are refused', () => {
  ensurePushKeys(dir);
  fs.chmodSync(file(), 0o644);
  expect(() => ensurePushKeys(dir)).toThrow(`Others can read ${file()}`);
});
