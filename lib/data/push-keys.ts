import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { databaseFile } from './database-file';
import { readKept } from './kept-file';

/** Both as base64url: the uncompressed point of 65 bytes, and the number of 32 bytes (RFC 8292, section 3.2). */
export type PushKeys = { publicKey: string; privateKey: string };

const PUBLIC = /^B[A-P][\w-]{85}$/;
const PRIVATE = /^[\w-]{43}$/;

/**
 * Finds the keys by which push services know this installation; made at its first start and kept beside its secret.
 * Browsers subscribe to the public one, so with other keys every device must turn push on again.
 * @throws an Error of one sentence when the file holds no keys, or when others on this machine can read it.
 */
export function ensurePushKeys(dir: string): PushKeys {
  const file = path.join(/* turbopackIgnore: true */ dir, 'push-keys.json');
  const keys = parseKeys(readKept(file, () => JSON.stringify(newKeys(), null, 2)));
  if (!keys) throw new Error(`${file} holds no push keys: delete it and the next start makes new ones.`);
  return keys;
}

/** @returns the keys of this installation, for whoever sends, and the public one for browsers that subscribe. */
export function pushKeys(): PushKeys {
  return ensurePushKeys(path.dirname(databaseFile()));
}

function newKeys(): PushKeys {
  const { x = '', y = '', d = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' });
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  return { publicKey: point.toString('base64url'), privateKey: d };
}

function parseKeys(text: string): PushKeys | null {
  try {
    const { publicKey, privateKey } = JSON.parse(text) as Partial<PushKeys>;
    return PUBLIC.test(publicKey ?? '') && PRIVATE.test(privateKey ?? '') ? { publicKey: publicKey!, privateKey: privateKey! } : null;
  } catch {
    return null;
  }
}
