import 'server-only';
import { PAY_PERIODS } from '@/lib/domain/applications';
import { yearlyPay } from '@/lib/domain/offer-sum';
import type { OwnerId } from '@/lib/domain/owner';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import type { PipelineFilter, Sort } from '@/lib/domain/pipeline-view';
import { prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { matching, soonAfter, stagesWithin } from './pipeline-filter';

type Pressing = { id: string; stage: Stage; isDue: boolean; rank: number; at: string };

/**
 * What presses most in each stage: a note due first, by its deadline, then by what presses; of what is closed, the last to
 * change. Each stage is read along its own index, as far as it is shown.
 * @param take how many of each stage
 */
async function listPressing(owner: OwnerId, filter: PipelineFilter, take: (stage: Stage) => number, now: Date): Promise<Pressing[]> {
  const soon = soonAfter(now);
  const columns = stagesWithin(filter).flatMap((stage) => {
    const where = matching(owner, { ...filter, stages: [stage] }, now);
    if (stage === 'closed')
      return Prisma.sql`SELECT * FROM (SELECT "id", "stage", FALSE AS "isDue", 9 AS "rank", '' AS "at" FROM "Application"
        WHERE ${where} ORDER BY "touchedAt" DESC, "id" DESC LIMIT ${take(stage)})`;
    const due = Prisma.sql`SELECT * FROM (SELECT "id", "stage", TRUE AS "isDue", 0 AS "rank", "noteDueAt" || '' AS "at"
      FROM "Application" WHERE ${where} AND "noteDueAt" <= ${soon} ORDER BY "noteDueAt" LIMIT ${take(stage)})`;
    if (filter.notesDue) return due;
    return Prisma.sql`${due} UNION ALL SELECT * FROM (SELECT "id", "stage", FALSE AS "isDue", "pressRank" AS "rank",
      IFNULL("pressAt", '') || '' AS "at" FROM "Application" WHERE ${where}
      AND ("noteDueAt" IS NULL OR "noteDueAt" > ${soon}) ORDER BY "pressRank", "pressAt", "id" LIMIT ${take(stage)})`;
  });
  if (columns.length === 0) return [];
  const rows = await prisma.$queryRaw<(Omit<Pressing, 'isDue'> & { isDue: bigint })[]>`${Prisma.join(columns, ' UNION ALL ')}`;
  return rows.map((row) => ({ ...row, isDue: Number(row.isDue) === 1, rank: Number(row.rank) }));
}

/** The order of all stages together; what is closed comes last, in the order it has. */
function byPress(a: Pressing, b: Pressing): number {
  if (a.isDue !== b.isDue) return a.isDue ? -1 : 1;
  return a.rank - b.rank || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
}

const COMPANY = Prisma.sql`(SELECT "nameKey" FROM "Company" WHERE "Company"."id" = "Application"."companyId")`;
const STAGE = Prisma.sql`CASE "stage" ${Prisma.join(
  STAGES.map((stage, place) => Prisma.sql`WHEN ${stage} THEN ${place}`),
  ' ',
)} END`;
/** A year of pay, as an offer counts it. */
const PAY = Prisma.sql`COALESCE("payMax", "payMin") * CASE "payPeriod" ${Prisma.join(
  PAY_PERIODS.map(({ id }) => Prisma.sql`WHEN ${id} THEN ${yearlyPay(1, id)}`),
  ' ',
)} ELSE 1 END`;

/** What each column is sorted by, ascending; what is empty comes last either way. */
const KEYS: Record<Exclude<Sort['by'], 'next'>, Prisma.Sql[]> = {
  company: [COMPANY],
  role: [Prisma.sql`NULLIF("role", '') COLLATE NOCASE`],
  stage: [STAGE, Prisma.sql`"pressRank"`, Prisma.sql`"pressAt"`],
  applied: [Prisma.sql`"appliedAt"`],
  age: [Prisma.sql`-JULIANDAY("stageSince")`],
  source: [Prisma.sql`NULLIF("source", '') COLLATE NOCASE`],
  pay: [Prisma.sql`IIF(${PAY} IS NULL, NULL, "payCurrency")`, PAY],
  place: [Prisma.sql`NULLIF("place", '') COLLATE NOCASE`],
  touched: [Prisma.sql`"touchedAt"`],
};

function orderBy({ by, down }: Sort, soon: string): Prisma.Sql {
  const way = down ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  if (by !== 'next')
    return Prisma.join(
      [...KEYS[by].map((key) => Prisma.sql`${key} ${way} NULLS LAST`), Prisma.sql`${COMPANY} ASC`, Prisma.sql`"id" ASC`],
      ', ',
    );
  // What presses least first: the order of `byPress`, from its end.
  const isOpen = Prisma.sql`"stage" <> 'closed'`;
  const isDue = Prisma.sql`(${isOpen} AND "noteDueAt" IS NOT NULL AND "noteDueAt" <= ${soon})`;
  return Prisma.sql`${isOpen}, IIF(${isOpen}, NULL, "touchedAt"), ${isDue}, IIF(${isDue}, "noteDueAt", NULL) DESC,
    "pressRank" DESC, "pressAt" DESC, "id"`;
}

/**
 * @param take how many of each stage
 * @returns the ids of each column of the board in its order
 */
export async function listColumns(owner: OwnerId, filter: PipelineFilter, sort: Sort, take: (stage: Stage) => number, now: Date): Promise<string[]> {
  if (sort.by === 'next' && !sort.down) return (await listPressing(owner, filter, take, now)).map(({ id }) => id);
  const columns = stagesWithin(filter).map(
    (stage) => Prisma.sql`SELECT * FROM (SELECT "id" FROM "Application" WHERE ${matching(owner, { ...filter, stages: [stage] }, now)}
      ORDER BY ${orderBy(sort, soonAfter(now))} LIMIT ${take(stage)})`,
  );
  if (columns.length === 0) return [];
  const rows = await prisma.$queryRaw<{ id: string }[]>`${Prisma.join(columns, ' UNION ALL ')}`;
  return rows.map(({ id }) => id);
}

/** @returns the ids of a table's rows in its order, as many as it shows. */
export async function listInOrder(owner: OwnerId, filter: PipelineFilter, sort: Sort, take: number, now: Date): Promise<string[]> {
  if (sort.by === 'next' && !sort.down) {
    const pressing = await listPressing(owner, filter, () => take, now);
    return pressing.toSorted(byPress).slice(0, take).map(({ id }) => id);
  }
  const rows = await prisma.$queryRaw<{ id: string }[]>`SELECT "id" FROM "Application" WHERE ${matching(owner, filter, now)}
    ORDER BY ${orderBy(sort, soonAfter(now))} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}
