import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { surplusWordings } from '@/lib/domain/wordings';
import type { Tx } from './client';

const TEXT = { title: true, situation: true, task: true, action: true, result: true, reflection: true } as const;

/**
 * Keeps a story as it is worded now, so that what was told stays as it was told. The wording that was kept last is that
 * one when no word has changed since.
 * @returns the id of the wording; null when the story is not the owner's
 */
export async function keepWording(tx: Tx, owner: OwnerId, storyId: string, now: Date): Promise<string | null> {
  const story = await tx.story.findFirst({ where: { id: storyId, ownerId: owner }, select: TEXT });
  if (!story) return null;
  const last = await tx.wording.findFirst({ where: { storyId }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: { id: true, ...TEXT } });
  const isSame = last && (Object.keys(TEXT) as (keyof typeof TEXT)[]).every((part) => last[part] === story[part]);
  if (isSame) return last.id;
  return (await tx.wording.create({ data: { ...story, ownerId: owner, storyId, at: now }, select: { id: true } })).id;
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
