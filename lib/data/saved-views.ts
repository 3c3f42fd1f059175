import 'server-only';
import { foldName } from '@/lib/domain/names';
import type { OwnerId } from '@/lib/domain/owner';
import { MOST_PINNED, MOST_VIEWS } from '@/lib/domain/saved-views';
import { inTransaction, prisma, type Tx } from './client';

/** @returns the saved views, pinned or not, in the order in which they were made. */
export function listViews(owner: OwnerId) {
  return prisma.savedView.findMany({
    where: { ownerId: owner },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, address: true, pinned: true },
  });
}

const withName = (tx: Tx, owner: OwnerId, name: string) =>
  tx.savedView.findUnique({ where: { ownerId_nameKey: { ownerId: owner, nameKey: foldName(name) } }, select: { id: true } });

const hasRoomToPin = async (tx: Tx, owner: OwnerId) =>
  (await tx.savedView.count({ where: { ownerId: owner, pinned: true } })) < MOST_PINNED;

/**
 * Keeps an address of the pipeline under a name. It is pinned while there is room.
 * @param replaces whether a view of this name is to show this address from now on
 */
export function saveView(
  owner: OwnerId,
  view: { name: string; address: string; replaces: boolean },
  now: Date,
): Promise<'saved' | 'replaced' | 'taken' | 'too-many'> {
  const { name, address, replaces } = view;
  return inTransaction(async (tx) => {
    const known = await withName(tx, owner, name);
    if (known && !replaces) return 'taken';
    if (known) {
      await tx.savedView.update({ where: { id: known.id }, data: { name, address } });
      return 'replaced';
    }
    const { _count, _max } = await tx.savedView.aggregate({ where: { ownerId: owner }, _count: true, _max: { position: true } });
    if (_count >= MOST_VIEWS) return 'too-many';
    const [pinned, position] = [await hasRoomToPin(tx, owner), (_max.position ?? 0) + 1];
    await tx.savedView.create({ data: { ownerId: owner, name, nameKey: foldName(name), address, pinned, position, createdAt: now } });
    return 'saved';
  });
}

export function renameView(owner: OwnerId, id: string, name: string): Promise<'saved' | 'taken' | 'not-found'> {
  return inTransaction(async (tx) => {
    if (!(await tx.savedView.findFirst({ where: { id, ownerId: owner }, select: { id: true } }))) return 'not-found';
    const known = await withName(tx, owner, name);
    if (known && known.id !== id) return 'taken';
    await tx.savedView.update({ where: { id }, data: { name, nameKey: foldName(name) } });
    return 'saved';
  });
}

/** Pinned views stand as tabs above the pipeline; the others in a menu. */
export function pinView(owner: OwnerId, id: string, pinned: boolean): Promise<'saved' | 'too-many' | 'not-found'> {
  return inTransaction(async (tx) => {
    const row = await tx.savedView.findFirst({ where: { id, ownerId: owner }, select: { pinned: true } });
    if (!row) return 'not-found';
    if (pinned && !row.pinned && !(await hasRoomToPin(tx, owner))) return 'too-many';
    await tx.savedView.update({ where: { id }, data: { pinned } });
    return 'saved';
  });
}
