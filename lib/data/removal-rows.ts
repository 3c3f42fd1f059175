import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Tx } from './client';

const DAY = 86_400_000;

/** Keeps rows that are about to go, for one undo within a day. @returns the id of the removal */
export async function keepRemoval(tx: Tx, owner: OwnerId, rows: unknown, now: Date): Promise<string> {
  await tx.removal.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY) } } });
  return (
    await tx.removal.create({ data: { ownerId: owner, rows: JSON.stringify(rows), at: now }, select: { id: true } })
  ).id;
}

/** @returns a removal of the last day, null when there is none of that id */
export function findRemoval(tx: Tx, owner: OwnerId, id: string, now: Date) {
  const yesterday = new Date(now.getTime() - DAY);
  return tx.removal.findFirst({ where: { id, ownerId: owner, at: { gte: yesterday } } });
}
