import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { surplusWordings } from '@/lib/domain/wordings';
import type { Tx } from './client';

const TEXT = { title: true, situation: true, task: true, action: true, result: true, reflection: true } as const;

/**
 * Keeps a story as it is worded now, so that what was told stays as it was told. The wording that was kept last is that
 * one when no word has changed since: it was so worded until now.
 * @returns the id of the wording; null when the story is not the owner's
 */
export async function keepWording(tx: Tx, owner: OwnerId, storyId: string, now: Date): Promise<string | null> {
  const story = await tx.story.findFirst({ where: { id: storyId, ownerId: owner }, select: TEXT });
  if (!story) return null;
  const last = await tx.wording.findFirst({ where: { storyId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true, ...TEXT } });
  const isSame = last && (Object.keys(TEXT) as (keyof typeof TEXT)[]).every((part) => last[part] === story[part]);
  if (isSame) return (await tx.wording.update({ where: { id: last.id }, data: { at: now }, select: { id: true } })).id;
  return (await tx.wording.create({ data: { ...story, ownerId: owner, storyId, at: now }, select: { id: true } })).id;
}

/**
 * The wording of a story at the time it was told: the one that was kept first after that, when it was rewritten since.
 * @returns its id, kept now when it is how the story is worded still; null when the story is not the owner's
 */
export async function wordingTold(tx: Tx, owner: OwnerId, storyId: string, toldAt: Date, now: Date): Promise<string | null> {
  const rewritten = await tx.story.count({ where: { id: storyId, ownerId: owner, wordedAt: { gt: toldAt } } });
  const then = rewritten
    ? await tx.wording.findFirst({ where: { storyId, ownerId: owner, at: { gt: toldAt } }, orderBy: [{ at: 'asc' }, { id: 'asc' }], select: { id: true } })
    : null;
  return then?.id ?? keepWording(tx, owner, storyId, now);
}

/** Of the wordings of a story that nobody was told, only the latest stay. */
export async function dropSurplusWordings(tx: Tx, storyId: string): Promise<void> {
  const all = await tx.wording.findMany({
    where: { storyId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    select: { id: true, _count: { select: { tellings: true } } },
  });
  const surplus = surplusWordings(all.map(({ id, _count }) => ({ id, isTold: _count.tellings > 0 })));
  await tx.wording.deleteMany({ where: { id: { in: surplus } } });
}
