import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, type Tx } from './client';
import { findRemoval, keepRemoval } from './removal-rows';
import { refreshApplications } from './standing';

/** What was done to many applications at once, and what each of them was before. Dates are ISO text. */
export type Change =
  | {
      kind: 'moved';
      at: string;
      reason: string | null;
      /** `moves`: how many it had with this one */
      rows: { id: string; moveId: string; moves: number; archivedAt: string | null }[];
    }
  | { kind: 'tagged'; rows: { id: string; before: string; after: string }[] }
  | { kind: 'archived'; rows: { id: string; before: string | null; after: string | null }[] };

/** @returns the id for undoing it */
export function keepMany(tx: Tx, owner: OwnerId, many: Change, now: Date): Promise<string> {
  return keepRemoval(tx, owner, { many }, now);
}

const dateOf = (text: string | null) => (text === null ? null : new Date(text));

/**
 * Puts back what was done to many applications at once, exactly. One that was changed by hand since keeps what it was
 * given then; one that is not there any more is passed over.
 * @returns the companies of those that keep it
 */
export function undoMany(owner: OwnerId, removalId: string, now: Date): Promise<{ kept: string[] } | 'not-found'> {
  return inTransaction(async (tx) => {
    const removal = await findRemoval(tx, owner, removalId, now);
    const { many } = JSON.parse(removal?.rows ?? '{}') as { many?: Change };
    if (!removal || !many) return 'not-found';
    await tx.removal.delete({ where: { id: removalId } });
    const rows = await tx.application.findMany({
      where: { ownerId: owner, id: { in: many.rows.map(({ id }) => id) } },
      select: { id: true, tags: true, stage: true, archivedAt: true, company: { select: { name: true } } },
    });
    const standing = new Map(rows.map((row) => [row.id, row]));
    const kept = await putBack(tx, many, standing, now);
    return { kept: kept.flatMap((id) => standing.get(id)?.company.name ?? []) };
  });
}

function putBack(tx: Tx, many: Change, standing: Standing, now: Date): Promise<string[]> {
  if (many.kind === 'moved') return unmove(tx, many, standing, now);
  return many.kind === 'tagged' ? untag(tx, many, standing, now) : unarchive(tx, many, standing);
}

type Standing = Map<string, { tags: string; stage: string; archivedAt: Date | null }>;

/** @returns the ids of those that were moved on, or archived, since */
async function unmove(tx: Tx, many: Extract<Change, { kind: 'moved' }>, standing: Standing, now: Date): Promise<string[]> {
  const known = await tx.application.findMany({
    where: { id: { in: [...standing.keys()] } },
    select: { id: true, moves: { select: { id: true, at: true, reason: true } } },
  });
  const isAsMade = ({ id, moveId, moves, archivedAt }: (typeof many.rows)[number]) => {
    const row = known.find((each) => each.id === id);
    const made = row?.moves.find((move) => move.id === moveId);
    const isSame = made?.at.getTime() === Date.parse(many.at) && made.reason === many.reason;
    const away = standing.get(id)?.archivedAt ?? null;
    const isPutAway = away !== null && away.getTime() !== dateOf(archivedAt)?.getTime();
    return isSame && row?.moves.length === moves && !isPutAway;
  };
  const [back, kept] = parted(many.rows, isAsMade);
  await tx.move.deleteMany({ where: { id: { in: back.map(({ moveId }) => moveId) } } });
  await refreshApplications(tx, back.map(({ id }) => id), now);
  // Reopening brought them back into sight.
  for (const { id, archivedAt } of back)
    if (archivedAt) await tx.application.updateMany({ where: { id, stage: 'closed' }, data: { archivedAt: new Date(archivedAt) } });
  return kept.map(({ id }) => id);
}

/** @returns the ids of those whose tags are not as they were left */
async function untag(tx: Tx, many: Extract<Change, { kind: 'tagged' }>, standing: Standing, now: Date): Promise<string[]> {
  const [back, kept] = parted(many.rows, ({ id, after }) => standing.get(id)?.tags === after);
  for (const { id, before } of back)
    await tx.application.update({
      where: { id },
      data: { tags: before, version: { increment: 1 }, updatedAt: now },
      select: { id: true },
    });
  return kept.map(({ id }) => id);
}

/** @returns the ids of those that were archived or taken out of the archive, or reopened, since */
async function unarchive(tx: Tx, many: Extract<Change, { kind: 'archived' }>, standing: Standing): Promise<string[]> {
  const isAsMade = ({ id, after }: (typeof many.rows)[number]) => {
    const row = standing.get(id);
    return row?.stage === 'closed' && row.archivedAt?.getTime() === dateOf(after)?.getTime();
  };
  const [back, kept] = parted(many.rows, isAsMade);
  for (const { id, before } of back)
    await tx.application.update({ where: { id }, data: { archivedAt: dateOf(before) }, select: { id: true } });
  return kept.map(({ id }) => id);
}

function parted<T>(rows: readonly T[], is: (row: T) => boolean): [T[], T[]] {
  return [rows.filter(is), rows.filter((row) => !is(row))];
}
