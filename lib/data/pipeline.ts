import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import { prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { cardRows } from './step-facts';

export const QUIET_DAYS = 10;
const DAY = 86_400_000;

const OPEN_STAGES = STAGES.filter((stage) => stage !== 'closed');

export const FILTERS = ['all', 'notes-due', 'reply-overdue', 'quiet'] as const;
export type Filter = (typeof FILTERS)[number];

export type BoardFilter = { filter: Filter; source: string | null };

// Dates are kept as ISO text with an offset, so raw SQL compares them as text written the same way.
const sqlDate = (date: Date) => date.toISOString().replace('Z', '+00:00');

function conditions(owner: OwnerId, { filter, source }: BoardFilter, now: Date): Prisma.Sql {
  const soon = sqlDate(new Date(now.getTime() + DAY));
  const quietBefore = sqlDate(new Date(now.getTime() - QUIET_DAYS * DAY));
  const parts = [Prisma.sql`"ownerId" = ${owner}`];
  // Named one by one, the open stages are looked up in the index; "not closed" would read all of it.
  if (filter === 'notes-due') parts.push(Prisma.sql`"stage" IN (${Prisma.join(OPEN_STAGES)}) AND "noteDueAt" <= ${soon}`);
  if (filter === 'reply-overdue') parts.push(Prisma.sql`"waitOverdueAt" <= ${sqlDate(now)}`);
  // Silence past a promised day is a reply overdue, not quiet.
  if (filter === 'quiet')
    parts.push(Prisma.sql`"stage" IN ('applied', 'screening', 'interviewing') AND "touchedAt" < ${quietBefore}
      AND ("waitIsGuess" OR "waitOverdueAt" IS NULL OR "waitOverdueAt" > ${sqlDate(now)})`);
  if (source !== null) parts.push(Prisma.sql`"source" = ${source}`);
  return Prisma.join(parts, ' AND ');
}

/**
 * @param shown how many cards each column holds
 * @returns the ids of the board's cards: in each column those with a note owed first, by deadline, then by what presses
 */
async function boardIds(owner: OwnerId, by: BoardFilter, shown: Record<Stage, number>, now: Date): Promise<string[]> {
  const soon = sqlDate(new Date(now.getTime() + DAY));
  const where = conditions(owner, by, now);
  const columns = STAGES.map((stage) => {
    const take = shown[stage] + 1;
    if (stage === 'closed')
      return Prisma.sql`SELECT * FROM (SELECT "id" FROM "Application" WHERE ${where} AND "stage" = 'closed'
        ORDER BY "touchedAt" DESC LIMIT ${take})`;
    return Prisma.sql`SELECT * FROM (SELECT "id" FROM "Application" WHERE ${where} AND "stage" = ${stage}
        AND "noteDueAt" <= ${soon} ORDER BY "noteDueAt" LIMIT ${take})
      UNION ALL SELECT * FROM (SELECT "id" FROM "Application" WHERE ${where} AND "stage" = ${stage}
        AND ("noteDueAt" IS NULL OR "noteDueAt" > ${soon}) ORDER BY "pressRank", "pressAt", "id" LIMIT ${take})`;
  });
  const rows = await prisma.$queryRaw<{ id: string }[]>`${Prisma.join(columns, ' UNION ALL ')}`;
  return rows.map((row) => row.id);
}

/** @returns the cards of the board by stage; one more than shown where a column goes on. */
export async function listBoard(owner: OwnerId, by: BoardFilter, shown: Record<Stage, number>, now: Date) {
  const ids = await boardIds(owner, by, shown, now);
  const rows = await prisma.application.findMany({ where: { ownerId: owner, id: { in: ids } }, select: cardRows });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = ids.flatMap((id) => byId.get(id) ?? []);
  return new Map(STAGES.map((stage) => [stage, ordered.filter((row) => row.stage === stage).slice(0, shown[stage] + 1)]));
}

export type BoardCard = NonNullable<Awaited<ReturnType<typeof listBoard>> extends Map<Stage, (infer Row)[]> ? Row : never>;

/** @returns how many applications each stage holds. */
export async function countStages(owner: OwnerId, by: BoardFilter, now: Date): Promise<Map<Stage, number>> {
  const rows = await prisma.$queryRaw<{ stage: string; n: bigint }[]>`SELECT "stage", COUNT(*) AS n FROM "Application"
    WHERE ${conditions(owner, by, now)} GROUP BY "stage"`;
  return new Map(STAGES.map((stage) => [stage, Number(rows.find((each) => each.stage === stage)?.n ?? 0)]));
}

/** @returns how many replies are overdue. */
export function countOverdueReplies(owner: OwnerId, now: Date): Promise<number> {
  return prisma.application.count({ where: { ownerId: owner, waitOverdueAt: { lte: now } } });
}

/** @returns how many applications each narrowing filter holds, and the figures of the header, in one query. */
export async function countFigures(owner: OwnerId, source: string | null, now: Date) {
  const where = (filter: Filter) => conditions(owner, { filter, source }, now);
  const [row = {}] = await prisma.$queryRaw<Record<string, bigint | string | null>[]>`SELECT
    (SELECT COUNT(*) FROM "Application" WHERE ${where('notes-due')}) AS "notes-due",
    (SELECT COUNT(*) FROM "Application" WHERE ${where('reply-overdue')}) AS "reply-overdue",
    (SELECT COUNT(*) FROM "Application" WHERE ${where('quiet')}) AS "quiet",
    (SELECT COUNT(*) FROM "Application" WHERE "ownerId" = ${owner} AND "appliedAt" IS NOT NULL) AS "sent",
    (SELECT MIN("appliedAt") FROM "Application" WHERE "ownerId" = ${owner}) AS "sentSince",
    (SELECT COUNT(*) FROM "Application" WHERE "ownerId" = ${owner} AND "heardAt" IS NOT NULL AND "appliedAt" IS NOT NULL) AS "replied",
    (SELECT COUNT(*) FROM "Person" WHERE "ownerId" = ${owner} AND "lastMetAt" IS NOT NULL) AS "met"`;
  const count = (key: string) => Number(row[key] ?? 0);
  return {
    byFilter: { 'notes-due': count('notes-due'), 'reply-overdue': count('reply-overdue'), quiet: count('quiet') },
    sent: count('sent'),
    sentSince: typeof row.sentSince === 'string' ? new Date(row.sentSince) : null,
    replied: count('replied'),
    met: count('met'),
  };
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

/** @returns the offers that wait for an answer, the first deadline first. */
export function listOpenOffers(owner: OwnerId) {
  return prisma.application.findMany({
    where: { ownerId: owner, stage: 'offer', offer: { isNot: null } },
    select: { id: true, company: { select: { name: true } }, offer: { select: { answerBy: true } } },
    orderBy: { offer: { answerBy: 'asc' } },
    take: 10,
  });
}
