import 'server-only';
import { createHash } from 'node:crypto';
import { headers } from 'next/headers';
import { clearAttempts, countAttempt, peekAttempts } from '@/lib/data/attempts';

const WINDOW = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 100;
const SIGN_UPS_PER_ADDRESS = 300;

const keyed = (kind: string, value: string) => createHash('sha256').update(`${kind}:${value}`).digest('base64url');

/**
 * The address that asks. Forwarded headers are believed only when the operator says a proxy of theirs sets them
 * (TRUST_PROXY=1); without one, all direct callers share a single allowance.
 */
async function callerAddress(): Promise<string> {
  if (process.env.TRUST_PROXY !== '1') return 'direct';
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'direct';
}

/** @returns whether this address may still try to sign in to this account; fails closed when the count cannot be read. */
export async function maySignIn(email: string): Promise<boolean> {
  const now = new Date();
  const [account, address] = await Promise.all([
    peekAttempts(keyed('account', email), now),
    peekAttempts(keyed('address', await callerAddress()), now),
  ]);
  return account < PER_ACCOUNT && address < PER_ADDRESS;
}

/** Counts a wrong password against the account and the address for 15 minutes. */
export async function noteFailedSignIn(email: string): Promise<void> {
  const now = new Date();
  await countAttempt(keyed('account', email), now, WINDOW);
  await countAttempt(keyed('address', await callerAddress()), now, WINDOW);
}

/** A right password clears the account's count, never the address's. */
export async function clearFailedSignIns(email: string): Promise<void> {
  await clearAttempts(keyed('account', email));
}

/** @returns whether this address may make another account; counts the try. */
export async function maySignUp(): Promise<boolean> {
  return (await countAttempt(keyed('sign-up', await callerAddress()), new Date(), WINDOW)) <= SIGN_UPS_PER_ADDRESS;
}
