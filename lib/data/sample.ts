import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { sampleSearch } from '@/lib/domain/sample-search';
import { inTransaction, prisma } from './client';
import { toInstant } from './instants';
import { writeSampleApplications } from './sample-application';
import { dropSample } from './sample-removal';

/**
 * Adds the sample job search (P48), set as if it were today for the owner. Everything of it carries a flag, and nothing
 * of the owner's own is touched. A sample that is there already stays as it is.
 */
export async function addSample(owner: OwnerId, now: Date): Promise<'added' | 'already-there'> {
  // Worked out before the write lock is taken.
  const account = await prisma.user.findUniqueOrThrow({ where: { id: owner }, select: { name: true, timeZone: true } });
  const applications = sampleSearch(toInstant(now), account.timeZone, account.name);
  return inTransaction(async (tx) => {
    if (await tx.application.count({ where: { ownerId: owner, sample: true } })) return 'already-there';
    // Applications can be removed one by one; what they leave behind must not stand here twice.
    await dropSample(tx, owner, now);
    await writeSampleApplications(tx, { owner, zone: account.timeZone, now }, applications);
    return 'added';
  });
}

/** Removes the sample job search, as a whole or not at all. What the owner has made of it themselves stays. */
export function removeSample(owner: OwnerId, now: Date): Promise<'removed' | 'nothing-there'> {
  return inTransaction((tx) => dropSample(tx, owner, now));
}
