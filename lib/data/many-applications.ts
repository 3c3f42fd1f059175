import 'server-only';
import { tagList } from '@/lib/domain/applications';
import { MOST_AT_ONCE, type Left } from '@/lib/domain/many-words';
import type { OwnerId } from '@/lib/domain/owner';
import { moveProblem, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { withoutTags, withTags } from '@/lib/domain/tags';
import { inTransaction, type Tx } from './client';
import { keepMany, type Change } from './many-removal';
import { waitMark } from './quiet';
import { refreshApplications } from './standing';

export type ManyAnswer =
  | { outcome: 'changed'; done: string[]; left: { company: string; why: Left }[]; undo: string | null }
  | { outcome: 'not-found' | 'not-allowed' };

/** The applications of these ids that are the owner's; the others are as if they were not there. */
async function ownRows(tx: Tx, owner: OwnerId, ids: readonly string[]) {
  const rows = await tx.application.findMany({
    where: { ownerId: owner, id: { in: [...new Set(ids)].slice(0, MOST_AT_ONCE) } },
    select: {
      id: true,
      stage: true,
      stageSince: true,
      waitSince: true,
      waitExpectedOn: true,
      waitIsGuess: true,
      tags: true,
      archivedAt: true,
      company: { select: { name: true } },
      _count: { select: { moves: true } },
    },
  });
  const places = new Map(ids.map((id, index) => [id, index]));
  return rows.toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

type Row = Awaited<ReturnType<typeof ownRows>>[number];

/**
 * Changes some of the chosen applications and leaves the others, in one transaction with one undo.
 * @param whyLeft why this one stays as it is, or null when it is changed
 * @param change writes the rows and tells what it takes to put them back
 */
function changeMany(
  owner: OwnerId,
  ids: readonly string[],
  now: Date,
  whyLeft: (row: Row) => Left | null,
  change: (tx: Tx, rows: Row[]) => Promise<Change>,
): Promise<ManyAnswer> {
  return inTransaction(async (tx) => {
    const all = await ownRows(tx, owner, ids);
    if (all.length === 0) return { outcome: 'not-found' };
    const judged = all.map((row) => ({ row, why: whyLeft(row) }));
    const rows = judged.filter(({ why }) => why === null).map(({ row }) => row);
    const left = judged.flatMap(({ row, why }) => (why ? { company: row.company.name, why } : []));
    const undo = rows.length ? await keepMany(tx, owner, await change(tx, rows), now) : null;
    return { outcome: 'changed', done: rows.map(({ company }) => company.name), left, undo };
  });
}

/**
 * Moves many applications by hand, as moveApplication moves one. What is closed already is not closed anew: it keeps
 * how it ended. What moved after that instant would stay where it is, so it is left.
 * @param move a reason is needed for 'closed', ignored otherwise; `waits` is what each waited for when it was chosen
 * (`waitMark`, by id), and what waits for something else by now is left
 */
export async function moveMany(
  owner: OwnerId,
  ids: readonly string[],
  move: { stage: Stage; at: Date; reason: CloseReason | null; waits?: ReadonlyMap<string, string> | null },
  now: Date,
): Promise<ManyAnswer> {
  const { stage, at, waits } = move;
  if (moveProblem(stage, move.reason)) return { outcome: 'not-allowed' };
  const reason = stage === 'closed' ? move.reason : null;
  const whyLeft = (row: Row) => {
    if (row.stage === stage) return stage === 'closed' ? 'closed-already' : 'there-already';
    if (waits && waits.get(row.id) !== waitMark(row)) return 'changed-since';
    return row.stageSince > at ? 'later-move' : null;
  };
  return changeMany(owner, ids, now, whyLeft, async (tx, rows) => {
    const made = await tx.move.createManyAndReturn({
      data: rows.map(({ id }) => ({ applicationId: id, stage, at, reason })),
      select: { id: true, applicationId: true },
    });
    await refreshApplications(tx, rows.map(({ id }) => id), now);
    const moveIds = new Map(made.map((row) => [row.applicationId, row.id]));
    return {
      kind: 'moved',
      at: at.toISOString(),
      reason,
      rows: rows.map(({ id, archivedAt, _count }) => ({
        id,
        moveId: moveIds.get(id) ?? '',
        moves: _count.moves + 1,
        archivedAt: archivedAt?.toISOString() ?? null,
      })),
    };
  });
}

/**
 * Puts tags on many applications, or takes them off.
 * @param tags as typed, between commas
 */
export function tagMany(owner: OwnerId, ids: readonly string[], tags: string, off: boolean, now: Date): Promise<ManyAnswer> {
  const list = tagList(tags);
  const after = (row: Row) => (off ? withoutTags(row.tags, list) : withTags(row.tags, list));
  const whyLeft = (row: Row) => {
    const changed = after(row);
    return changed === null ? 'no-room' : changed === row.tags ? (off ? 'not-tagged' : 'tagged-already') : null;
  };
  return changeMany(owner, ids, now, whyLeft, async (tx, rows) => {
    const changed = rows.map((row) => ({ id: row.id, before: row.tags, after: after(row) ?? row.tags }));
    for (const { id, after: tagsNow } of changed)
      await tx.application.update({
        where: { id },
        data: { tags: tagsNow, version: { increment: 1 }, updatedAt: now },
        select: { id: true },
      });
    return { kind: 'tagged', rows: changed };
  });
}

/** Puts closed applications out of sight, or back into it. What is open cannot be put away. */
export function archiveMany(owner: OwnerId, ids: readonly string[], away: boolean, now: Date): Promise<ManyAnswer> {
  const whyLeft = ({ stage, archivedAt }: Row) => {
    if (!away) return archivedAt ? null : 'not-archived';
    return stage !== 'closed' ? 'open' : archivedAt ? 'archived-already' : null;
  };
  return changeMany(owner, ids, now, whyLeft, async (tx, rows) => {
    const archivedAt = away ? now : null;
    await tx.application.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { archivedAt } });
    const text = (date: Date | null) => date?.toISOString() ?? null;
    return { kind: 'archived', rows: rows.map((row) => ({ id: row.id, before: text(row.archivedAt), after: text(archivedAt) })) };
  });
}
