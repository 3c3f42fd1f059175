import fs from 'node:fs';
import path from 'node:path';

/**
 * @param make writes what the file holds when there is none yet
 * @returns what the file holds, which only its user can read
 * @throws an Error of one sentence when others on this machine can read it
 */
export function readKept(file: string, make: () => string): string {
  if (!fs.existsSync(file)) makeFile(file, make());
  const mode = fs.statSync(file).mode & 0o777;
  // Windows keeps its permissions elsewhere; the mode says nothing there.
  if (process.platform !== 'win32' && mode & 0o077) {
    throw new Error(`Others can read ${file}: run "chmod 600" on it, or delete it to have a new one made.`);
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/** The file appears complete or not at all, and of two processes that start at once the second finds the first's. */
function makeFile(file: string, content: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${process.pid}.partial`;
  fs.rmSync(partial, { force: true });
  fs.writeFileSync(partial, `${content}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(partial);
  }
}
