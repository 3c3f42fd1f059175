import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { storyKey } from '@/lib/domain/stories';
import { missingParts } from '@/lib/domain/story-parts';
import { prisma, type Tx } from './client';

/** A story of the owner's, or one that is written down now: its title, and what happened in a line. */
export type StoryRef = { storyId: string } | { title: string; facts: string; strong?: string };

/** @returns the id of a story that is there already; null when it is not, or not the owner's. */
export async function knownStoryId(tx: Tx, owner: OwnerId, ref: StoryRef): Promise<string | null> {
  const where = 'storyId' in ref ? { id: ref.storyId } : { titleKey: storyKey(ref.title) };
  return (await tx.story.findFirst({ where: { ...where, ownerId: owner }, select: { id: true } }))?.id ?? null;
}

/** @returns the id of a story. A title that is known already is that story. Null for an id that is not the owner's. */
export async function storyIdFor(tx: Tx, owner: OwnerId, ref: StoryRef, now: Date): Promise<string | null> {
  if ('storyId' in ref) return knownStoryId(tx, owner, ref);
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

const MOST_OFFERED = 24;

/** @returns the owner's stories, the latest first, for choosing one. */
export function listStories(owner: OwnerId) {
  return prisma.story.findMany({
    where: { ownerId: owner },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: MOST_OFFERED,
    select: { id: true, title: true, facts: true, strong: true },
  });
}

/**
 * @param only the ids of the stories to read; all of them without
 * @returns the owner's stories as they are planned, by title: what a draft lacks, and how often each was said aloud
 */
export async function listStoriesToPlan(owner: OwnerId, only?: string[]) {
  const where = { ownerId: owner, ...(only && { id: { in: only } }) };
  const [stories, drafts] = await Promise.all([
    prisma.story.findMany({
      where,
      orderBy: { titleKey: 'asc' },
      select: { id: true, title: true, strong: true, touches: true, _count: { select: { runs: true } } },
    }),
    prisma.story.findMany({
      where: { ...where, OR: [{ situation: '' }, { task: '' }, { action: '' }, { result: '' }] },
      select: { id: true, situation: true, task: true, action: true, result: true, reflection: true },
    }),
  ]);
  const missing = new Map(drafts.map((draft) => [draft.id, missingParts(draft)]));
  return stories.map(({ _count, ...story }) => ({ ...story, runs: _count.runs, missing: missing.get(story.id) ?? [] }));
}

/** More companies than these are counted. */
const MOST_NAMED = 3;

/** @returns how many companies have heard each story, and which when they are few. A story that none has is not among them. */
export async function listHeardAt(owner: OwnerId): Promise<Map<string, { count: number; names: string[] }>> {
  // The rounds first: a story is told in many, and each is looked up once.
  const rows = await prisma.$queryRaw<{ storyId: string; count: bigint; names: string }[]>`
    WITH "where" AS MATERIALIZED (
      SELECT r."id", c."name" FROM "Round" r
      JOIN "Application" a ON a."id" = r."applicationId" JOIN "Company" c ON c."id" = a."companyId"
      WHERE r."ownerId" = ${owner})
    SELECT t."storyId", COUNT(DISTINCT w."name") AS "count",
      CASE WHEN COUNT(DISTINCT w."name") <= ${MOST_NAMED} THEN json_group_array(DISTINCT w."name") ELSE '[]' END AS "names"
    FROM "Telling" t JOIN "where" w ON w."id" = t."roundId"
    WHERE t."ownerId" = ${owner} AND t."toldAt" IS NOT NULL GROUP BY t."storyId"`;
  return new Map(rows.map(({ storyId, count, names }) => [storyId, { count: Number(count), names: (JSON.parse(names) as string[]).toSorted() }]));
}
