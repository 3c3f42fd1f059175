import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { findFeedByHash, touchFeed } from '@/lib/data/feeds';
import type { FeedParts } from '@/lib/domain/calendar-entries';
import { readerWords } from '@/lib/domain/feed-readers';
import type { OwnerId } from '@/lib/domain/owner';

const TOUCH_EVERY = 5 * 60_000;

/** @returns 256 random bits for a private address. They are shown once and kept as a hash only. */
export function newFeedSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret of 256 random bits cannot be guessed from its hash, so a quick one will do. */
export function hashFeedSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/**
 * @param secret from an address that was asked for, whoever asks
 * @returns whose calendar it opens and what that carries, or null: for a secret that was replaced exactly as for one that
 *   was never given out
 */
export async function feedOfSecret(
  secret: string,
  userAgent: string,
  now: Date,
): Promise<{ owner: OwnerId; parts: FeedParts } | null> {
  const feed = await findFeedByHash(hashFeedSecret(secret));
  if (!feed) return null;
  // The row was found by the hash of the secret, which vouches for its owner as a session does.
  const owner = feed.ownerId as OwnerId;
  if (!feed.readAt || now.getTime() - feed.readAt.getTime() > TOUCH_EVERY) await touchFeed(owner, readerWords(userAgent), now);
  return { owner, parts: feed.parts };
}
