import 'server-only';
import type { CalendarEntry } from '@/lib/domain/calendar-entries';
import { entryOfText, reconcileEntries, type EntryChanges, type PublishedEntry } from '@/lib/domain/feed-entries';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';
import { toInstant } from './instants';

const listSaid = (asker: Pick<Tx, 'feedEntry'>, owner: OwnerId) =>
  asker.feedEntry.findMany({ where: { ownerId: owner }, orderBy: { uid: 'asc' } });

type Row = Awaited<ReturnType<typeof listSaid>>[number];

function changesOf(rows: Row[], entries: CalendarEntry[], now: Date): EntryChanges {
  const before = rows.map(({ uid, sequence, said, cancelledAt }) => ({
    uid,
    sequence,
    said,
    cancelledAt: cancelledAt && toInstant(cancelledAt),
  }));
  return reconcileEntries(before, entries, toInstant(now));
}

const isNothing = ({ say, drop }: EntryChanges) => say.length === 0 && drop.length === 0;

/**
 * Brings what the feed says into line with its entries (P39), and returns all of it, cancellations of what is gone
 * included. A calendar is read all day: while nothing has changed, nothing is written and nobody waits for the lock.
 */
export async function syncFeedEntries(owner: OwnerId, entries: CalendarEntry[], now: Date): Promise<PublishedEntry[]> {
  const rows = await listSaid(prisma, owner);
  if (isNothing(changesOf(rows, entries, now))) return rows.map(published);
  return inTransaction(async (tx) => {
    await write(tx, owner, changesOf(await listSaid(tx, owner), entries, now), now);
    return (await listSaid(tx, owner)).map(published);
  });
}

async function write(tx: Tx, owner: OwnerId, { say, drop }: EntryChanges, now: Date): Promise<void> {
  const rows = say.map(({ isGone, ...row }) => ({ ownerId: owner, ...row, changedAt: now, cancelledAt: isGone ? now : null }));
  await tx.feedEntry.createMany({ data: rows.filter(({ sequence }) => sequence === 0) });
  for (const { ownerId, uid, ...data } of rows.filter(({ sequence }) => sequence > 0))
    await tx.feedEntry.update({ where: { ownerId_uid: { ownerId, uid } }, data });
  if (drop.length) await tx.feedEntry.deleteMany({ where: { ownerId: owner, uid: { in: drop } } });
}

function published({ said, sequence, changedAt }: Row): PublishedEntry {
  return { entry: entryOfText(said), sequence, changedAt: toInstant(changedAt) };
}
