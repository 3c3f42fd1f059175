import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { dictionary } from '@zxcvbn-ts/language-common';

/** argon2id (the library's own choice) with the parameters OWASP recommends: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const MINIMUM = 12;
const MAXIMUM = 200;

const common = new Set(dictionary['passwords-common'].map((word) => String(word).toLowerCase()));

/**
 * @param password as typed
 * @param email the account's address, which must not be the password
 * @returns a sentence that says how to mend it, or null when the password will do (OWASP ASVS 5.0 6.2.1 to 6.2.12:
 *   length and a list of known passwords, no rules about the kinds of characters)
 */
export function passwordProblem(password: string, email: string): string | null {
  const length = [...password].length;
  if (length < MINIMUM) return `Use twelve characters or more. This has ${length}.`;
  if (length > MAXIMUM) return `Use at most ${MAXIMUM} characters.`;
  const folded = password.toLowerCase();
  const [mailbox = ''] = email.toLowerCase().split('@');
  if (isCommon(folded) || folded === email.toLowerCase() || (mailbox.length > 3 && folded.replace(mailbox, '').length < 4))
    return 'That password is easy to guess. Four words that do not belong together will do.';
  return null;
}

/** A listed word, the same short piece over and over, or a listed word with digits behind it. */
function isCommon(folded: string): boolean {
  if (common.has(folded)) return true;
  if (/^(.{1,4})\1+$/.test(folded) || /^(.{5,})\1+$/.test(folded)) return true;
  const stem = folded.replace(/[\d\W_]+$/, '');
  return stem.length < MINIMUM && stem.length > 3 && common.has(stem) && folded.length - stem.length <= 6;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2);
}

let unknownAccountHash: Promise<string> | null = null;

/**
 * @param storedHash null for an account that does not exist: the same work is done, so that the time tells nothing
 */
export async function verifyPassword(storedHash: string | null, password: string): Promise<boolean> {
  unknownAccountHash ??= hash('nobody has this password', ARGON2);
  const matches = await verify(storedHash ?? (await unknownAccountHash), password);
  return storedHash !== null && matches;
}
