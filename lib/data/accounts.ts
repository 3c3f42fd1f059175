import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { reconsiderDeliveries } from './reminders';
import { settleRoundsAhead } from './settle-round';
import { refreshAllApplications } from './standing';

/** @param email lower case. @returns what a sign-in needs, for the sign-in alone. */
export function findCredentials(email: string) {
  return prisma.user.findUnique({ where: { email }, select: { id: true, passwordHash: true } });
}

export function findPasswordHash(owner: OwnerId) {
  return prisma.user.findUnique({ where: { id: owner }, select: { passwordHash: true } });
}

export async function countAccounts(): Promise<number> {
  return prisma.user.count();
}

/** @param id out of an address whose signature was checked */
export async function accountExists(id: string): Promise<boolean> {
  return (await prisma.user.count({ where: { id } })) === 1;
}

type NewAccount = { name: string; email: string; passwordHash: string; timeZone: string };

/** @param account email in lower case, an IANA zone. @returns the new id, or 'taken' when the address has an account. */
export function createAccount(account: NewAccount): Promise<{ id: string } | 'taken'> {
  return inTransaction(async (tx) => {
    const standing = await tx.user.findUnique({ where: { email: account.email }, select: { id: true } });
    if (standing) return 'taken';
    return tx.user.create({ data: account, select: { id: true } });
  });
}

/** Keeps a new password, ends every other session and notes it in the account's log. */
export async function changePassword(owner: OwnerId, passwordHash: string, keepSession: string, now: Date) {
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: owner }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { ownerId: owner, id: { not: keepSession } } });
    await tx.securityEvent.create({ data: { ownerId: owner, kind: 'password-changed', at: now } });
  });
}

export type Preferences = Partial<{
  name: string;
  timeZone: string;
  hour12: boolean;
  quietStart: string;
  quietEnd: string;
  guessAfterApplying: number;
  guessAfterRound: number;
  singleKeys: boolean;
  wordsPerMinute: number;
  theme: string;
}>;

/**
 * Keeps settings as they are changed. A new zone or a new guess moves what hangs on wall time and on guesses (reminders
 * at 18:00, replies expected), so every round ahead and every open application is worked out anew in the same
 * transaction.
 */
export async function updatePreferences(owner: OwnerId, preferences: Preferences, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.user.update({ where: { id: owner }, data: preferences });
    if (preferences.timeZone !== undefined) await settleRoundsAhead(tx, owner, now);
    const nights = ['timeZone', 'quietStart', 'quietEnd'] as const;
    if (nights.some((key) => preferences[key] !== undefined)) await reconsiderDeliveries(tx, owner, now);
    const moves = ['timeZone', 'guessAfterApplying', 'guessAfterRound'] as const;
    if (moves.some((key) => preferences[key] !== undefined)) await refreshAllApplications(tx, owner, now);
  });
}
