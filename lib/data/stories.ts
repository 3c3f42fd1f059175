import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { storyKey } from '@/lib/domain/stories';
import { inTransaction, prisma, type Tx } from './client';

/** A story of the owner's, or one that is written down now: its title, and what happened in a line. */
export type StoryRef = { storyId: string } | { title: string; facts: string; strong?: string };

/** A story told in a round, to whom (nobody in particular when empty), and how it landed. */
export type ToldFields = StoryRef & { to: string[]; landed: '' | 'well' | 'flat' };

/** @returns the id of a story. A title that is known already is that story. Null for an id that is not the owner's. */
async function storyIdFor(tx: Tx, owner: OwnerId, ref: StoryRef, now: Date): Promise<string | null> {
  if ('storyId' in ref) {
    const found = await tx.story.findFirst({ where: { id: ref.storyId, ownerId: owner }, select: { id: true } });
    return found?.id ?? null;
  }
  const titleKey = storyKey(ref.title);
  if (!titleKey) return null;
  const known = await tx.story.findUnique({ where: { ownerId_titleKey: { ownerId: owner, titleKey } } });
  const { title, facts, strong = '' } = ref;
  if (!known) {
    const data = { ownerId: owner, title, titleKey, facts, strong, createdAt: now };
    return (await tx.story.create({ data, select: { id: true } })).id;
  }
  if ((facts && !known.facts) || (strong && !known.strong))
    await tx.story.update({
      where: { id: known.id },
      data: { facts: known.facts || facts, strong: known.strong || strong, version: { increment: 1 } },
    });
  return known.id;
}

/** @returns whether every story among these is one of the owner's; asked before anything is written. */
export async function knowsStories(tx: Tx, owner: OwnerId, refs: StoryRef[]): Promise<boolean> {
  const ids = [...new Set(refs.flatMap((ref) => ('storyId' in ref ? ref.storyId : [])))];
  return (await tx.story.count({ where: { ownerId: owner, id: { in: ids } } })) === ids.length;
}

/**
 * Makes the stories told in a round what its debrief says; saving it again replaces it. What was planned and not told
 * stays planned.
 */
export async function writeTellings(
  tx: Tx,
  owner: OwnerId,
  roundId: string,
  told: ToldFields[],
  at: { toldAt: Date; now: Date },
): Promise<void> {
  const before = await tx.telling.findMany({ where: { ownerId: owner, roundId } });
  const kept = new Set<string>();
  for (const { to, landed, ...ref } of told) {
    const storyId = await storyIdFor(tx, owner, ref as StoryRef, at.now);
    if (!storyId) continue;
    for (const personId of to.length ? to : [null]) {
      const key = `${storyId} ${personId}`;
      if (kept.has(key)) continue;
      kept.add(key);
      const standing = before.find((each) => each.storyId === storyId && each.personId === personId);
      const data = { toldAt: at.toldAt, landed };
      if (standing) await tx.telling.update({ where: { id: standing.id }, data });
      else
        await tx.telling.create({ data: { ...data, ownerId: owner, roundId, storyId, personId, createdAt: at.now } });
    }
  }
  const gone = before.filter((each) => !kept.has(`${each.storyId} ${each.personId}`));
  const ids = (planned: boolean) => ({ in: gone.filter((each) => !each.plannedAt !== planned).map(({ id }) => id) });
  await tx.telling.updateMany({ where: { id: ids(true) }, data: { toldAt: null, landed: '' } });
  await tx.telling.deleteMany({ where: { id: ids(false) } });
}

/** Plans a story for somebody in a round, or for nobody in particular. */
export function planStory(owner: OwnerId, roundId: string, personId: string | null, ref: StoryRef, now: Date) {
  return inTransaction(async (tx): Promise<'planned' | 'not-found'> => {
    const isTheirs = personId
      ? (await tx.person.count({ where: { id: personId, ownerId: owner } })) > 0
      : true;
    if (!isTheirs || !(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const storyId = await storyIdFor(tx, owner, ref, now);
    if (!storyId) return 'not-found';
    const standing = await tx.telling.findFirst({ where: { roundId, storyId, personId } });
    if (standing) await tx.telling.update({ where: { id: standing.id }, data: { plannedAt: standing.plannedAt ?? now } });
    else await tx.telling.create({ data: { ownerId: owner, roundId, storyId, personId, plannedAt: now, createdAt: now } });
    return 'planned';
  });
}

/** Takes a planned story back; one that was told stays told. */
export function unplanStory(owner: OwnerId, tellingId: string): Promise<'unplanned' | 'not-found'> {
  return inTransaction(async (tx) => {
    const telling = await tx.telling.findFirst({ where: { id: tellingId, ownerId: owner } });
    if (!telling) return 'not-found';
    if (telling.toldAt) await tx.telling.update({ where: { id: tellingId }, data: { plannedAt: null } });
    else await tx.telling.delete({ where: { id: tellingId } });
    return 'unplanned';
  });
}

/** @returns the owner's stories, the latest first, for choosing one. */
export function listStories(owner: OwnerId, take = 24) {
  return prisma.story.findMany({
    where: { ownerId: owner },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take,
    select: { id: true, title: true, facts: true, strong: true },
  });
}

/** @returns the stories that the company of an application has heard, in any of its rounds, as they were told. */
export function listTold(owner: OwnerId, applicationId: string) {
  const company = { applications: { some: { id: applicationId, ownerId: owner } } };
  return prisma.telling.findMany({
    where: { ownerId: owner, toldAt: { not: null }, round: { application: { company } } },
    orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      storyId: true,
      roundId: true,
      personId: true,
      toldAt: true,
      landed: true,
      story: { select: { title: true } },
      person: { select: { name: true } },
    },
  });
}
