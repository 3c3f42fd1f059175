import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { sampleSearch } from '@/lib/domain/sample-search';
import { inTransaction } from './client';
import { toInstant } from './instants';
import { writeSampleApplications } from './sample-application';
import { dropSample } from './sample-removal';

/**
 * Adds the sample job search (P48), set as if it were today for the owner. Everything of it carries a flag, and nothing
 * of the owner's own is touched. A sample that is there already stays as it is.
 */
export function addSample(owner: OwnerId, now: Date): Promise<'added' | 'already-there'> {
  return inTransaction(async (tx) => {
    if (await tx.application.count({ where: { ownerId: owner, sample: true } })) return 'already-there';
    const account = await tx.user.findUniqueOrThrow({ where: { id: owner }, select: { name: true, timeZone: true } });
    // Applications can be removed one by one; what they leave behind must not stand here twice.
    await dropSample(tx, owner, now);
    const applications = sampleSearch(toInstant(now), account.timeZone, account.name);
    const of = { owner, zone: account.timeZone, now };
    await writeSampleApplications(tx, of, applications);
    return 'added';
  });
}

/** Removes the sample job search, as a whole or not at all. What the owner has made of it themselves stays. */
export function removeSample(owner: OwnerId, now: Date): Promise<'removed' | 'nothing-there'> {
  return inTransaction((tx) => dropSample(tx, owner, now));
}
