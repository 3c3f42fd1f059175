import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const ROOMS = ['app', 'bench', 'components', 'e2e', 'lib', 'prisma', 'scripts'];

/** Every file that is written by hand, by its path in the project. */
function sources(): string[] {
  const inRooms = ROOMS.flatMap((room) =>
    fs.readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => path.join(room, file)),
  );
  const atRoot = fs.readdirSync(root).filter((file) => !/lock|env\.d\.ts$/.test(file));
  return [...inRooms, ...atRoot].filter(
    (file) => /\.(tsx?|mts|mjs|js|jsonc?|css|md|prisma|sql)$/.test(file) && !/generated/.test(file),
  );
}

const files = sources().map((file) => ({
  file: file.split(path.sep).join('/'),
  text: fs.readFileSync(path.join(root, file), 'utf8'),
}));
const filesWith = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
const isForTests = (file: string) => /\.test\.ts$|\/test-[\w-]+\.ts$/.test(file);

test('the sources are looked at', () => {
  expect(files.length).toBeGreaterThan(300);
});

test('an id becomes an OwnerId in lib/auth alone', () => {
  const makers = filesWith(/\bas OwnerId\b/).filter((file) => !isForTests(file));
  expect(makers.sort()).toEqual(['lib/auth/feed-secret.ts', 'lib/auth/session.ts', 'lib/auth/unsubscribe.ts']);
});

test('no file is named after nothing', () => {
  const EMPTY = /(^|-)(utils?|helpers?|commons?|misc|shared|managers?|services?)$/;
  const names = files.flatMap(({ file }) => file.split('/').map((part) => ({ file, part: part.replace(/\..*$/, '') })));
  expect(names.filter(({ part }) => EMPTY.test(part)).map(({ file }) => file)).toEqual([]);
});

test('no file speaks of the machine it was written on', () => {
  const homes = ['work', 'root', 'home', 'Users'].map((folder) => `(?<![\\w.)}\\]])/${folder}/`);
  expect(filesWith(new RegExp(homes.join('|')))).toEqual([]);
});

test('a module of actions says so in its first line', () => {
  const actions = files.filter(
    ({ file, text }) =>
      /^lib\/actions\//.test(file) && /export const \w+Action\b|export async function \w+Action\b/.test(text),
  );
  expect(actions.length).toBeGreaterThan(8);
  expect(actions.filter(({ text }) => !text.startsWith("'use server';\n")).map(({ file }) => file)).toEqual([]);
});
