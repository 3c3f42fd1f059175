import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const LEAST_BYTES = 32;

/**
 * Finds the secret that signs sessions: NEXTAUTH_SECRET, or the one that this installation made at its first start and
 * keeps in its data folder. Puts it into process.env for next-auth.
 * @throws an Error of one sentence when it is too short, or when others on this machine can read it.
 */
export function ensureSecret(dir: string): string {
  const secret = process.env.NEXTAUTH_SECRET || readSecret(path.join(/* turbopackIgnore: true */ dir, 'secret'));
  if (Buffer.byteLength(secret) < LEAST_BYTES) {
    throw new Error(`NEXTAUTH_SECRET must be ${LEAST_BYTES} bytes or longer.`);
  }
  process.env.NEXTAUTH_SECRET = secret;
  return secret;
}

function readSecret(file: string): string {
  if (!fs.existsSync(file)) makeSecret(file);
  const mode = fs.statSync(file).mode & 0o777;
  // Windows keeps its permissions elsewhere; the mode says nothing there.
  if (process.platform !== 'win32' && mode & 0o077) {
    throw new Error(`Others can read ${file}: run "chmod 600" on it, or delete it to have a new one made.`);
  }
  const secret = fs.readFileSync(file, 'utf8').trim();
  if (Buffer.byteLength(secret) < LEAST_BYTES) {
    throw new Error(`${file} is shorter than ${LEAST_BYTES} bytes: delete it and the next start makes a new one.`);
  }
  return secret;
}

/** The file appears complete or not at all, and of two processes that start at once the second finds the first's. */
function makeSecret(file: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const partial = `${file}.${process.pid}.partial`;
  fs.rmSync(partial, { force: true });
  const secret = randomBytes(LEAST_BYTES).toString('base64url');
  fs.writeFileSync(partial, `${secret}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    fs.linkSync(partial, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(partial);
  }
}
