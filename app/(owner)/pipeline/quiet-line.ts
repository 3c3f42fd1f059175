import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findUsualTimes, listQuiet } from '@/lib/data/quiet';
import { quietFinding } from '@/lib/domain/reply-times';

const NAMED = 3;

/** @returns who has gone quiet, as one sentence; null when nobody has */
export async function readQuietLine({ owner, account }: OwnerSession, now: Date): Promise<string | null> {
  const { count, rows } = await listQuiet(owner, await findUsualTimes(owner, account, now), now, NAMED);
  return count === 0 ? null : quietFinding(rows.map(({ company }) => company.name), count);
}
