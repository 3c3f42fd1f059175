import 'server-only';
import { ALL_REACHED, endingOf, type Course, type Tally } from '@/lib/domain/insights';
import type { SentNote } from '@/lib/domain/insights-notes';
import type { SignedRound } from '@/lib/domain/insights-signs';
import type { OwnerId } from '@/lib/domain/owner';
import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import { prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { sqlDate, toDayOrNull } from './instants';

/** Which applications, notes and rounds count: from, up to but not at `before`; with or without what ended in a no. */
export type Scope = { from: Date | null; before: Date | null; hideRejections: boolean };

/** Of what is drawn one by one, so many of the latest; the page says so. */
export const LATEST = 100;

/** Only the ends that are there are compared: of ten thousand rows that is felt. */
function within(column: Prisma.Sql, { from, before }: Scope): Prisma.Sql {
  const parts = [Prisma.sql`${column} IS NOT NULL`];
  if (from) parts.push(Prisma.sql`${column} >= ${sqlDate(from)}`);
  if (before) parts.push(Prisma.sql`${column} < ${sqlDate(before)}`);
  return Prisma.join(parts, ' AND ');
}
const between = ({ from, before }: Scope) => ({ ...(from && { gte: from }), ...(before && { lt: before }) });
const notRefused = ({ hideRejections }: Scope) =>
  hideRejections ? { OR: [{ closeReason: null }, { closeReason: { not: 'rejected' } }] } : {};

/**
 * @returns how many applications are alike in source, how far they came and how they stand. One step through one index,
 *   in its order: the plus keeps SQLite from taking another one for the dates. Who came anywhere was heard from, so most
 *   rows are told by one column.
 */
export async function tallyApplications(owner: OwnerId, scope: Scope, now: Date): Promise<Tally[]> {
  const at = sqlDate(now);
  const cameTo = (step: Prisma.Sql) => Prisma.sql`COUNT(*) FILTER (WHERE "repliedAt" IS NOT NULL AND (${step}))`;
  const rows = await prisma.$queryRaw<Record<'n0' | 'n1' | 'n2' | 'n3' | 'n4' | 'source' | 'stage' | 'reason', unknown>[]>`
    SELECT "source", "stage", "closeReason" AS "reason", COUNT(*) AS "n0",
      ${cameTo(Prisma.sql`"repliedAt" <= ${at}`)} AS "n1",
      ${cameTo(Prisma.sql`"roundOneAt" <= ${at} OR "offeredAt" <= ${at}`)} AS "n2",
      ${cameTo(Prisma.sql`"roundTwoAt" <= ${at} OR "offeredAt" <= ${at}`)} AS "n3",
      ${cameTo(Prisma.sql`"offeredAt" <= ${at}`)} AS "n4"
    FROM "Application" WHERE "ownerId" = ${owner} AND ${within(Prisma.sql`+"appliedAt"`, scope)}
      ${scope.hideRejections ? Prisma.sql`AND "closeReason" IS NOT 'rejected'` : Prisma.empty}
    GROUP BY "source", "stage", "closeReason"`;
  return rows.flatMap((row) => {
    const came = [row.n0, row.n1, row.n2, row.n3, row.n4, 0].map(Number);
    const facts = { stage: row.stage as Stage, closeReason: row.reason as CloseReason | null };
    return ALL_REACHED.flatMap((reached) => {
      const n = came[reached]! - came[reached + 1]!;
      return n > 0 ? [{ source: String(row.source), reached, ending: endingOf(facts, reached), n }] : [];
    });
  });
}

const ms = (date: Date | null) => date && date.getTime();

/**
 * @param among all of them, or those that have replied: of many, the latest have not had the time
 * @returns the latest applications of the scope with their course, the latest first
 */
export async function listCourses(owner: OwnerId, scope: Scope, among: 'all' | 'replied') {
  const rows = await prisma.application.findMany({
    where: { ownerId: owner, appliedAt: { not: null, ...between(scope) }, ...(among === 'replied' && { repliedAt: { not: null } }), ...notRefused(scope) },
    orderBy: [{ appliedAt: 'desc' }, { id: 'asc' }],
    take: LATEST,
    select: {
      id: true,
      role: true,
      source: true,
      stage: true,
      closeReason: true,
      appliedAt: true,
      repliedAt: true,
      roundOneAt: true,
      roundTwoAt: true,
      offeredAt: true,
      answeredAt: true,
      waitOverdueAt: true,
      nextInterviewAt: true,
      touchedAt: true,
      company: { select: { name: true } },
    },
  });
  return rows.map(({ id, role, company, ...row }) => ({
    id,
    role,
    company: company.name,
    waitOverdueAt: ms(row.waitOverdueAt),
    nextInterviewAt: ms(row.nextInterviewAt),
    touchedAt: row.touchedAt.getTime(),
    ...({
      source: row.source,
      stage: row.stage as Stage,
      closeReason: row.closeReason as CloseReason | null,
      appliedAt: row.appliedAt?.getTime() ?? 0,
      repliedAt: ms(row.repliedAt),
      roundOneAt: ms(row.roundOneAt),
      roundTwoAt: ms(row.roundTwoAt),
      offeredAt: ms(row.offeredAt),
      answeredAt: ms(row.answeredAt),
    } satisfies Course),
  }));
}

/** @param soon a day from now: no note is owed before the conversation has ended. @returns how many notes each application owes */
export async function countNotesDue(owner: OwnerId, applications: string[], soon: Date): Promise<Map<string, number>> {
  const rows = await prisma.thankYouNote.groupBy({
    by: ['applicationId'],
    where: { ownerId: owner, applicationId: { in: applications }, sentAt: null, skippedAt: null, withdrawnAt: null, dueAt: { lte: soon } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.applicationId, row._count]));
}

/** @returns the latest notes that went out in the scope */
export async function listSentTimes(owner: OwnerId, scope: Scope): Promise<SentNote[]> {
  const rows = await prisma.thankYouNote.findMany({
    where: {
      ownerId: owner,
      sentAt: { not: null, ...between(scope) },
      ...(scope.hideRejections && { application: notRefused(scope) }),
    },
    orderBy: { sentAt: 'desc' },
    take: LATEST,
    select: { dueAt: true, sentAt: true, postedOn: true },
  });
  return rows.map(({ dueAt, sentAt, postedOn }) => ({
    dueAt: dueAt.getTime(),
    sentAt: sentAt?.getTime() ?? 0,
    postedOn: toDayOrNull(postedOn),
  }));
}

/**
 * @returns the latest rounds that ended in the scope and of which it is known by now what came next: another round, an
 *   offer, or a closed application
 */
export async function listSignedRounds(owner: OwnerId, scope: Scope, now: Date): Promise<SignedRound[]> {
  const at = sqlDate(now);
  const rows = await prisma.$queryRaw<Record<'signs' | 'ranLonger' | 'wentOn', bigint | number>[]>`
    SELECT
      (SELECT COUNT(*) FROM "Sign" AS s WHERE s."roundId" = r."id") AS "signs",
      EXISTS (SELECT 1 FROM "Interview" AS l WHERE l."roundId" = r."id" AND l."cancelledAt" IS NULL
        AND ROUND((julianday(l."actualEndAt") - julianday(l."plannedEndAt")) * 86400000) >= 600000) AS "ranLonger",
      (a."offeredAt" >= i."startAt" AND a."offeredAt" <= ${at}) IS TRUE OR EXISTS (
        SELECT 1 FROM "Round" AS o JOIN "Interview" AS n ON n."roundId" = o."id" AND n."cancelledAt" IS NULL
        WHERE o."applicationId" = a."id" AND o."id" <> r."id" AND n."startAt" >= i."endAt") AS "wentOn"
    FROM "Interview" AS i JOIN "Round" AS r ON r."id" = i."roundId" JOIN "Application" AS a ON a."id" = r."applicationId"
    WHERE i."ownerId" = ${owner} AND ${within(Prisma.sql`i."endAt"`, scope)} AND i."endAt" <= ${at} AND i."cancelledAt" IS NULL
      ${scope.hideRejections ? Prisma.sql`AND a."closeReason" IS NOT 'rejected'` : Prisma.empty}
      AND r."kind" <> 'offer-call' AND NOT EXISTS (
        SELECT 1 FROM "Interview" AS last WHERE last."roundId" = i."roundId" AND last."cancelledAt" IS NULL
        AND (last."endAt" > i."endAt" OR (last."endAt" = i."endAt" AND last."id" > i."id")))
      AND (a."stage" = 'closed' OR "wentOn")
    ORDER BY i."endAt" DESC LIMIT ${LATEST}`;
  return rows.map((row) => ({ signs: Number(row.signs) + Number(row.ranLonger), wentOn: Number(row.wentOn) > 0 }));
}

export type Week = { from: Date; before: Date };

/** @returns for each week how many applications went out, interviews were held by now and notes went out */
export async function countActivity(owner: OwnerId, weeks: Week[], { hideRejections }: Pick<Scope, 'hideRejections'>, now: Date) {
  // Looked up one by one: of what a week holds, few are asked about.
  const wanted = (application: Prisma.Sql) =>
    hideRejections
      ? Prisma.sql`AND NOT EXISTS (SELECT 1 FROM "Application" AS a WHERE a."id" = ${application} AND a."closeReason" = 'rejected')`
      : Prisma.empty;
  const values = weeks.map(({ from, before }, at) => Prisma.sql`(${at}, ${sqlDate(from)}, ${sqlDate(before)})`);
  const rows = await prisma.$queryRaw<Record<'applications' | 'interviews' | 'notes', bigint | number>[]>`
    WITH "week"("at", "start", "end") AS (VALUES ${Prisma.join(values)})
    SELECT
      (SELECT COUNT(*) FROM "Application" AS o WHERE "ownerId" = ${owner} AND "appliedAt" >= "start" AND "appliedAt" < "end"
        ${wanted(Prisma.sql`o."id"`)}) AS "applications",
      (SELECT COUNT(*) FROM "Interview" AS i WHERE "ownerId" = ${owner} AND "startAt" >= "start" AND "startAt" < "end"
        AND "startAt" <= ${sqlDate(now)} AND "cancelledAt" IS NULL
        ${wanted(Prisma.sql`(SELECT r."applicationId" FROM "Round" AS r WHERE r."id" = i."roundId")`)}) AS "interviews",
      (SELECT COUNT(*) FROM "ThankYouNote" AS n WHERE "ownerId" = ${owner} AND "sentAt" >= "start" AND "sentAt" < "end"
        ${wanted(Prisma.sql`n."applicationId"`)}) AS "notes"
    FROM "week" ORDER BY "at"`;
  return rows.map((row) => ({ applications: Number(row.applications), interviews: Number(row.interviews), notes: Number(row.notes) }));
}

/** @returns when the first application went out, or null */
export async function findFirstApplied(owner: OwnerId): Promise<Date | null> {
  const row = await prisma.application.findFirst({
    where: { ownerId: owner, appliedAt: { not: null } },
    orderBy: { appliedAt: 'asc' },
    select: { appliedAt: true },
  });
  return row?.appliedAt ?? null;
}
