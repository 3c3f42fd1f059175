import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import type { PipelineFilter } from '@/lib/domain/pipeline-view';
import { prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { matching } from './pipeline-filter';

/** @returns how many applications each of the filters shows, in their order, in one query. */
export async function countMatching(owner: OwnerId, filters: readonly PipelineFilter[], now: Date): Promise<number[]> {
  if (filters.length === 0) return [];
  const counts = filters.map((filter) => Prisma.sql`SELECT COUNT(*) AS n FROM "Application" WHERE ${matching(owner, filter, now)}`);
  const rows = await prisma.$queryRaw<{ n: bigint }[]>`${Prisma.join(counts, ' UNION ALL ')}`;
  return rows.map(({ n }) => Number(n));
}

/** @returns how many of those that the filter shows each stage holds. */
export async function countStages(owner: OwnerId, filter: PipelineFilter, now: Date): Promise<Map<Stage, number>> {
  const rows = await prisma.$queryRaw<{ stage: string; n: bigint }[]>`SELECT "stage", COUNT(*) AS n FROM "Application"
    WHERE ${matching(owner, filter, now)} GROUP BY "stage"`;
  return new Map(STAGES.map((stage) => [stage, Number(rows.find((each) => each.stage === stage)?.n ?? 0)]));
}

/** @returns how many replies are overdue. */
export function countOverdueReplies(owner: OwnerId, now: Date): Promise<number> {
  return prisma.application.count({ where: { ownerId: owner, waitOverdueAt: { lte: now } } });
}

/** @returns the figures of the header, about everything that was ever sent. */
export async function countFigures(owner: OwnerId) {
  const [row = {}] = await prisma.$queryRaw<Record<string, bigint | string | null>[]>`SELECT
    (SELECT COUNT(*) FROM "Application" WHERE "ownerId" = ${owner} AND "appliedAt" IS NOT NULL) AS "sent",
    (SELECT MIN("appliedAt") FROM "Application" WHERE "ownerId" = ${owner}) AS "sentSince",
    (SELECT COUNT(*) FROM "Application" WHERE "ownerId" = ${owner} AND "heardAt" IS NOT NULL AND "appliedAt" IS NOT NULL) AS "replied",
    (SELECT COUNT(*) FROM "Person" WHERE "ownerId" = ${owner} AND "lastMetAt" IS NOT NULL) AS "met"`;
  return {
    sent: Number(row.sent ?? 0),
    sentSince: typeof row.sentSince === 'string' ? new Date(row.sentSince) : null,
    replied: Number(row.replied ?? 0),
    met: Number(row.met ?? 0),
  };
}
