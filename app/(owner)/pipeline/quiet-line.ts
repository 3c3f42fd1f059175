import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findUsualTimes, nameQuiet } from '@/lib/data/quiet';
import { quietFinding } from '@/lib/domain/reply-times';

/** @returns who has gone quiet, as one sentence; null when nobody has */
export async function readQuietLine({ owner, account }: OwnerSession, now: Date): Promise<string | null> {
  const { count, names } = await nameQuiet(owner, await findUsualTimes(owner, account, now), now);
  return count === 0 ? null : quietFinding(names, count);
}
