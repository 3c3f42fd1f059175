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

/** @returns the tags in use, each once whatever its case, in alphabetical order. */
export async function listTags(owner: OwnerId): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ tags: string }[]>`WITH RECURSIVE "step"("tags") AS (
      SELECT MIN("tags") FROM "Application" WHERE "ownerId" = ${owner} AND "tags" > ''
      UNION ALL
      SELECT (SELECT MIN("tags") FROM "Application" WHERE "ownerId" = ${owner} AND "tags" > "step"."tags")
      FROM "step" WHERE "step"."tags" IS NOT NULL
    ) SELECT "tags" FROM "step" WHERE "tags" IS NOT NULL LIMIT ${MOST_NAMES}`;
  const each = new Map(rows.flatMap(({ tags }) => tagList(tags)).map((tag) => [tag.toLocaleLowerCase('en-GB'), tag]));
  return [...each.values()].toSorted((a, b) => a.localeCompare(b, 'en-GB'));
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
