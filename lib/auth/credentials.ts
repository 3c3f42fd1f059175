import 'server-only';
import { findCredentials } from '@/lib/data/accounts';
import { clearFailedSignIns, maySignIn, noteFailedSignIn } from './limits';
import { verifyPassword } from './passwords';

export type CredentialsAnswer = { outcome: 'matched'; accountId: string } | { outcome: 'no-match' } | { outcome: 'too-many' };

/**
 * The one check of an email and a password, for the sign-in form and for next-auth's own door.
 * @returns 'no-match' for a wrong password and for an unknown account alike, after the same work
 */
export async function checkCredentials(email: string, password: string): Promise<CredentialsAnswer> {
  const key = email.trim().toLowerCase();
  if (!(await maySignIn(key))) return { outcome: 'too-many' };
  const found = await findCredentials(key);
  if (!(await verifyPassword(found?.passwordHash ?? null, password)) || !found) {
    await noteFailedSignIn(key);
    return { outcome: 'no-match' };
  }
  await clearFailedSignIns(key);
  return { outcome: 'matched', accountId: found.id };
}
