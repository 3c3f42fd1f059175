import 'server-only';
import { randomBytes } from 'node:crypto';
import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { decode, encode } from 'next-auth/jwt';
import type { OwnerId } from '@/lib/domain/owner';
import { createSession, findSession, deleteSession, touchSession, type SignedIn } from '@/lib/data/sessions';
import {
  SESSION_IDLE_DAYS,
  SESSION_LIFETIME_DAYS,
  sessionCookieName,
  sessionCookieOptions,
} from './cookie';
import { deviceWords } from './device';

const DAY = 86_400_000;
const TOUCH_EVERY = 5 * 60_000;
/** Set by proxy.ts for every page. */
const ASKED_HEADER = 'x-asked-for';

export type OwnerSession = { owner: OwnerId; sessionId: string; account: SignedIn['account'] };

/** The one place where an id becomes an OwnerId: a session row has just vouched for it. */
function ownerId(id: string): OwnerId {
  return id as OwnerId;
}

/**
 * Makes a session row and signs its id into the cookie.
 * @param accountId an account whose password was verified a moment ago
 */
export async function startSession(accountId: string): Promise<void> {
  const sessionId = await openSession(accountId, (await headers()).get('user-agent') ?? '');
  const token = await encode({
    token: { sub: accountId, sid: sessionId },
    secret: process.env.NEXTAUTH_SECRET!,
    maxAge: SESSION_LIFETIME_DAYS * 86_400,
  });
  (await cookies()).set(sessionCookieName(), token, sessionCookieOptions());
}

/** @returns the id of a new session row for this account on the device that this user agent names. */
export async function openSession(accountId: string, userAgent: string): Promise<string> {
  const sessionId = randomBytes(32).toString('base64url');
  await createSession(accountId, { id: sessionId, device: deviceWords(userAgent), now: new Date() });
  return sessionId;
}

/**
 * @returns who is asking, or null. A token alone opens nothing: its row must still be there, used within 30 days and
 *   begun within 180, so that signing out, revoking and a new password end a session at once.
 */
export const currentSession = cache(async (): Promise<OwnerSession | null> => {
  const token = (await cookies()).get(sessionCookieName())?.value;
  if (!token) return null;
  const claims = await decode({ token, secret: process.env.NEXTAUTH_SECRET! }).catch(() => null);
  if (typeof claims?.sid !== 'string') return null;
  return sessionOf(claims.sid);
});

/** @param sessionId from a token whose signature was checked */
export async function sessionOf(sessionId: string): Promise<OwnerSession | null> {
  const found = await findSession(sessionId);
  if (!found) return null;
  const now = Date.now();
  const idle = now - found.lastSeenAt.getTime();
  if (idle > SESSION_IDLE_DAYS * DAY || now - found.createdAt.getTime() > SESSION_LIFETIME_DAYS * DAY) {
    await deleteSession(sessionId);
    return null;
  }
  if (idle > TOUCH_EVERY) await touchSession(sessionId, new Date(now));
  return { owner: ownerId(found.account.id), sessionId, account: found.account };
}

/** For pages: who is asking, or off to the sign-in page and back to the address that was asked for afterwards. */
export async function requireSession(): Promise<OwnerSession> {
  const session = await currentSession();
  if (session) return session;
  const asked = (await headers()).get(ASKED_HEADER) ?? '/';
  redirect(asked === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(asked)}`);
}

/** Ends the session of this browser: the row first, then the cookie. */
export async function endSession(): Promise<void> {
  const session = await currentSession();
  if (session) await deleteSession(session.sessionId);
  (await cookies()).delete({ name: sessionCookieName(), path: '/' });
}
