import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findDamage, inspect } from '../inspection';
import { outputOf, scratchFolder, startProcess, writeTo } from '../scratch';

const folder = scratchFolder();
const numbersIn = (file: string) =>
  inspect(file, (ask) => ask('SELECT n FROM inspected.promise ORDER BY n').map(([n]) => Number(n)));

test('two processes that read, then write, neither fail nor lose a write', async () => {
  const file = path.join(folder, 'tally.db');
  writeTo(file, 'CREATE TABLE tally (n INTEGER, plain INTEGER); INSERT INTO tally VALUES (0, 0)');
  const script = new URL('./count-up.process.ts', import.meta.url);
  await Promise.all([1, 2].map(() => outputOf(startProcess(script, file, '300'))));
  expect(inspect(file, (ask) => ask('SELECT n, plain FROM inspected.tally'))).toEqual([[600, 600]]);
});

test('a process killed while writing loses nothing that it acknowledged', async () => {
  const file = newPromises('killed.db');
  const acknowledged = await killedAfter(2_000, file);
  expect(findDamage(file)).toBeNull();
  expect(numbersIn(file).slice(0, acknowledged.length)).toEqual(acknowledged);
});

test('a log that is cut off loses its end, and nothing else', async () => {
  const file = newPromises('cut-off.db');
  const acknowledged = await killedAfter(50, file);
  fs.truncateSync(`${file}-wal`, Math.floor(fs.statSync(`${file}-wal`).size / 2) + 7);
  expect(findDamage(file)).toBeNull();
  const found = numbersIn(file);
  expect(found.length).toBeGreaterThan(10);
  expect(found).toEqual(acknowledged.slice(0, found.length));
});

function newPromises(name: string): string {
  const file = path.join(folder, name);
  writeTo(file, 'CREATE TABLE promise (n INTEGER PRIMARY KEY, words TEXT)');
  return file;
}

/** @returns every number that was printed, the last ones perhaps while the signal was on its way. */
async function killedAfter(count: number, file: string): Promise<number[]> {
  const child = startProcess(new URL('./acknowledge.process.ts', import.meta.url), file);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.split('\n').length > count) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.on('close', resolve));
  return printed.split('\n').slice(0, -1).map(Number);
}
