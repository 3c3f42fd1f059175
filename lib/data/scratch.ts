import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { afterAll } from 'vitest';

/** For tests: a folder of their own, removed when the file of tests is done. */
export function scratchFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'callback-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** For tests: writes to a database and lets go of its file at once, which only works without prepared statements. */
export function writeTo(file: string, sql: string): void {
  const database = new Database(file, { timeout: 5_000 });
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

/** For tests: runs a TypeScript file in a process of its own. */
export function startProcess(script: URL, ...args: string[]): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', script.pathname, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** For tests: what a process printed, line by line, once it has ended well. */
export async function outputOf(child: ChildProcess): Promise<string[]> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`A process ended with ${code} after printing ${text}`);
  return text.split('\n').filter(Boolean);
}
