import 'server-only';
import type { FeedParts } from '@/lib/domain/calendar-entries';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';

const parts = { interviews: true, deadlines: true, checkIns: true, offers: true, details: true } as const;

/** @returns the private calendar of an owner, or null when none was made. Its secret is not known here. */
export function findFeed(owner: OwnerId) {
  return prisma.feed.findUnique({ where: { ownerId: owner }, select: { ...parts, madeAt: true, readAt: true, reader: true } });
}

/**
 * For lib/auth, which alone turns the id of an owner into one that may ask.
 * @param secretHash of the secret in an address that was asked for
 */
export async function findFeedByHash(secretHash: string) {
  const row = await prisma.feed.findUnique({ where: { secretHash }, select: { ...parts, ownerId: true, readAt: true } });
  if (!row) return null;
  const { ownerId, readAt, ...carried } = row;
  return { ownerId, readAt, parts: carried satisfies FeedParts };
}

/** Makes the private address, or replaces it: the one before leads nowhere from then on. What it carries stays chosen. */
export async function makeFeed(owner: OwnerId, secretHash: string, now: Date): Promise<void> {
  const fresh = { secretHash, madeAt: now };
  await inTransaction(async (tx) => {
    await tx.feed.upsert({
      where: { ownerId: owner },
      create: { ownerId: owner, ...fresh },
      update: { ...fresh, readAt: null, reader: '' },
    });
    await tx.securityEvent.create({ data: { ownerId: owner, kind: 'feed-made', at: now } });
  });
}

/** Takes the private address away, with what it said. */
export function removeFeed(owner: OwnerId, now: Date): Promise<'removed' | 'not-found'> {
  return inTransaction(async (tx) => {
    const { count } = await tx.feed.deleteMany({ where: { ownerId: owner } });
    if (!count) return 'not-found';
    await tx.feedEntry.deleteMany({ where: { ownerId: owner } });
    await tx.securityEvent.create({ data: { ownerId: owner, kind: 'feed-removed', at: now } });
    return 'removed';
  });
}

/** Keeps what the calendar carries, from its next reading on. */
export async function chooseFeedParts(owner: OwnerId, chosen: FeedParts): Promise<'saved' | 'not-found'> {
  const { count } = await prisma.feed.updateMany({ where: { ownerId: owner }, data: chosen });
  return count ? 'saved' : 'not-found';
}

/** Notes that the calendar was read. @param reader in words */
export async function touchFeed(owner: OwnerId, reader: string, now: Date): Promise<void> {
  await prisma.feed.updateMany({ where: { ownerId: owner }, data: { readAt: now, reader } });
}
