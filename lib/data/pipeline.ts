import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { tagList } from '@/lib/domain/applications';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import type { PipelineFilter, Sort } from '@/lib/domain/pipeline-view';
import { listCards } from './application-cards';
import { prisma } from './client';
import { listColumns, listInOrder } from './pipeline-order';

const MOST_NAMES = 200;

/**
 * @param shown how many cards each column holds
 * @returns the cards of the board by stage, in the order of the view; one more than shown where a column goes on
 */
export async function listBoard(owner: OwnerId, filter: PipelineFilter, sort: Sort, shown: Record<Stage, number>, now: Date) {
  const cards = await listCards(owner, await listColumns(owner, filter, sort, (stage) => shown[stage] + 1, now));
  return new Map(STAGES.map((stage) => [stage, cards.filter((card) => card.stage === stage).slice(0, shown[stage] + 1)]));
}

/** @returns the rows of the table in its order; at most `take`. */
export async function listTable(owner: OwnerId, filter: PipelineFilter, sort: Sort, take: number, now: Date) {
  return listCards(owner, await listInOrder(owner, filter, sort, take, now));
}

/** @returns where applications came from, each once: one step through the index per source, however many came from it. */
export async function listSources(owner: OwnerId): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ source: string }[]>`WITH RECURSIVE "step"("source") AS (
      SELECT MIN("source") FROM "Application" WHERE "ownerId" = ${owner} AND "source" > ''
      UNION ALL
      SELECT (SELECT MIN("source") FROM "Application" WHERE "ownerId" = ${owner} AND "source" > "step"."source")
      FROM "step" WHERE "step"."source" IS NOT NULL
    ) SELECT "source" FROM "step" WHERE "source" IS NOT NULL LIMIT 100`;
  return rows.map((row) => row.source);
}

/** @returns the tags in use, each once whatever its case, in alphabetical order; of very many those used most. */
export async function listTags(owner: OwnerId): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ tags: string; count: bigint }[]>`SELECT "tags", COUNT(*) AS "count"
    FROM "Application" WHERE "ownerId" = ${owner} AND "tags" > '' GROUP BY "tags"`;
  const used = new Map<string, { tag: string; count: number }>();
  for (const { tags, count } of rows)
    for (const tag of tagList(tags)) {
      const key = tag.toLocaleLowerCase('en-GB');
      used.set(key, { tag, count: (used.get(key)?.count ?? 0) + Number(count) });
    }
  const most = [...used.values()].toSorted((a, b) => b.count - a.count).slice(0, MOST_NAMES);
  return most.map(({ tag }) => tag).toSorted((a, b) => a.localeCompare(b, 'en-GB'));
}

/** @returns the offers that wait for an answer, the first deadline first. */
export function listOpenOffers(owner: OwnerId) {
  return prisma.application.findMany({
    where: { ownerId: owner, stage: 'offer', offer: { isNot: null } },
    select: { id: true, company: { select: { name: true } }, offer: { select: { answerBy: true } } },
    orderBy: { offer: { answerBy: 'asc' } },
    take: 10,
  });
}
