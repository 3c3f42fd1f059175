import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { readKept } from './kept-file';

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
  const secret = readKept(file, () => randomBytes(LEAST_BYTES).toString('base64url'));
  if (Buffer.byteLength(secret) < LEAST_BYTES) {
    throw new Error(`${file} is shorter than ${LEAST_BYTES} bytes: delete it and the next start makes a new one.`);
  }
  return secret;
}
