import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const account = {
  id: true,
  email: true,
  name: true,
  timeZone: true,
  hour12: true,
  quietStart: true,
  quietEnd: true,
  guessAfterApplying: true,
  guessAfterRound: true,
  singleKeys: true,
  wordsPerMinute: true,
  theme: true,
} as const;

export type SignedIn = NonNullable<Awaited<ReturnType<typeof findSession>>>;

/** Keeps a new session; its id is the secret half of the signed cookie. */
export async function createSession(accountId: string, session: { id: string; device: string; now: Date }) {
  const { id, device, now } = session;
  await prisma.session.create({ data: { id, ownerId: accountId, device, createdAt: now, lastSeenAt: now } });
}

/** @returns the session with the account it belongs to, or null when it was ended. */
export async function findSession(id: string) {
  const row = await prisma.session.findUnique({
    where: { id },
    select: { createdAt: true, lastSeenAt: true, owner: { select: account } },
  });
  return row && { createdAt: row.createdAt, lastSeenAt: row.lastSeenAt, account: row.owner };
}

export async function touchSession(id: string, now: Date): Promise<void> {
  await prisma.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

export async function deleteSession(id: string): Promise<void> {
  await prisma.session.deleteMany({ where: { id } });
}

/** @returns the owner's sessions, the latest seen first. */
export function listSessions(owner: OwnerId) {
  return prisma.session.findMany({
    where: { ownerId: owner },
    select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  });
}

/** Ends one session of this owner; another's is not found. */
export async function revokeSession(owner: OwnerId, id: string): Promise<'revoked' | 'not-found'> {
  const { count } = await prisma.session.deleteMany({ where: { ownerId: owner, id } });
  return count ? 'revoked' : 'not-found';
}

/** Ends every session of this owner but the one that asks. @returns how many ended */
export async function revokeOtherSessions(owner: OwnerId, keep: string): Promise<number> {
  const { count } = await prisma.session.deleteMany({ where: { ownerId: owner, id: { not: keep } } });
  return count;
}
