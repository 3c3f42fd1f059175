import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { MOST_LEARNT_FROM, usualTime, type UsualTime } from '@/lib/domain/reply-times';
import { prisma } from './client';
import { Prisma } from './generated/prisma/client';
import { sqlDate } from './instants';

const DAY = 86_400_000;
/** Applications and sittings looked back at; those of a long search before that are not read. */
const MOST_APPLICATIONS = 500;
const MOST_SITTINGS = 200;
/** The most rows of quiet companies at once. */
const MOST_QUIET = 100;
const WAITING = ['applied', 'screening', 'interviewing'];

export type UsualTimes = { applying: UsualTime; round: UsualTime };

/**
 * How long the companies of this owner usually take to answer, learnt from the latest answers.
 * @param own the owner's settings, in days, which serve while there are too few
 */
export async function findUsualTimes(
  owner: OwnerId,
  own: { guessAfterApplying: number; guessAfterRound: number },
  now: Date,
): Promise<UsualTimes> {
  const [applying, round] = await Promise.all([
    prisma.$queryRaw<{ days: number }[]>`SELECT julianday("repliedAt") - julianday("appliedAt") AS "days" FROM
      (SELECT "appliedAt", "repliedAt" FROM "Application" WHERE "ownerId" = ${owner} AND "appliedAt" IS NOT NULL
        ORDER BY "appliedAt" DESC LIMIT ${MOST_APPLICATIONS})
      WHERE "repliedAt" > "appliedAt" LIMIT ${MOST_LEARNT_FROM}`,
    prisma.$queryRaw<{ days: number }[]>`WITH "held" AS (
        SELECT "roundId", MAX("endAt") AS "endAt" FROM
          (SELECT "roundId", "endAt" FROM "Interview" WHERE "ownerId" = ${owner} AND "cancelledAt" IS NULL
            AND "endAt" <= ${sqlDate(now)} ORDER BY "endAt" DESC LIMIT ${MOST_SITTINGS})
        GROUP BY "roundId"
      ), "answers" AS (
        SELECT h."endAt", MIN(
          COALESCE((SELECT MIN("at") FROM "Reply" WHERE "applicationId" = r."applicationId" AND "at" > h."endAt"), '9'),
          COALESCE((SELECT MIN("bookedAt") FROM "Round" WHERE "applicationId" = r."applicationId" AND "bookedAt" > h."endAt"), '9'),
          COALESCE((SELECT MIN("at") FROM "Move" WHERE "applicationId" = r."applicationId" AND "at" > h."endAt"
            AND ("stage" = 'offer' OR "reason" IN ('rejected', 'accepted'))), '9')
        ) AS "at"
        FROM "held" AS h JOIN "Round" AS r ON r."id" = h."roundId"
      )
      SELECT julianday("at") - julianday("endAt") AS "days" FROM "answers" WHERE "at" <> '9'
      ORDER BY "endAt" DESC LIMIT ${MOST_LEARNT_FROM}`,
  ]);
  const days = (rows: { days: number }[]) => rows.map((row) => Number(row.days));
  return { applying: usualTime(days(applying), own.guessAfterApplying), round: usualTime(days(round), own.guessAfterRound) };
}

/**
 * Who has gone quiet: an answer is waited for longer than usual, and they gave no day for it. A check-in begins the
 * wait anew: it is quiet again once its answer is overdue.
 */
function quiet(owner: OwnerId, usual: UsualTimes, now: Date): Prisma.Sql {
  const before = ({ days }: UsualTime) => sqlDate(new Date(now.getTime() - days * DAY));
  const [applied, moved] = [before(usual.applying), before(usual.round)];
  const of = Prisma.sql`SELECT a."id", a."waitSince" FROM "Application" AS a WHERE a."ownerId" = ${owner} AND a."waitIsGuess" = 1`;
  const isCheckIn = Prisma.sql`EXISTS (SELECT 1 FROM "CheckIn" AS c WHERE c."applicationId" = a."id" AND c."sentAt" = a."waitSince")`;
  const isOver = Prisma.sql`a."waitOverdueAt" <= ${sqlDate(now)}`;
  const isApplied = Prisma.sql`a."stage" = 'applied'`;
  const isMovedOn = Prisma.sql`a."stage" IN ('screening', 'interviewing')`;
  // Each of them falls under one of these at most, and all are answered from one index.
  return Prisma.sql`${of} AND ${isApplied} AND a."waitSince" <= ${applied} AND (${isOver} OR NOT ${isCheckIn})
    UNION ALL ${of} AND ${isMovedOn} AND a."waitSince" <= ${moved} AND (${isOver} OR NOT ${isCheckIn})
    UNION ALL ${of} AND ${isApplied} AND a."waitSince" > ${applied} AND ${isOver} AND ${isCheckIn}
    UNION ALL ${of} AND ${isMovedOn} AND a."waitSince" > ${moved} AND ${isOver} AND ${isCheckIn}`;
}

/** @returns how many have gone quiet, and the names of the first three. */
export async function nameQuiet(owner: OwnerId, usual: UsualTimes, now: Date): Promise<{ count: number; names: string[] }> {
  const found = await prisma.$queryRaw<{ name: string; count: bigint }[]>`WITH "first" AS (
      SELECT "id", "waitSince", COUNT(*) OVER () AS "count" FROM (${quiet(owner, usual, now)}) ORDER BY "waitSince", "id" LIMIT 3
    ) SELECT c."name", f."count" FROM "first" AS f JOIN "Application" AS a ON a."id" = f."id"
      JOIN "Company" AS c ON c."id" = a."companyId" ORDER BY f."waitSince", f."id"`;
  return { count: Number(found[0]?.count ?? 0), names: found.map(({ name }) => name) };
}

const rowsOfWait = {
  id: true,
  role: true,
  stage: true,
  appliedAt: true,
  waitSince: true,
  waitExpectedOn: true,
  waitIsGuess: true,
  waitOverdueAt: true,
  company: { select: { name: true } },
  checkIns: { where: { sentAt: { not: null } }, orderBy: { sentAt: 'desc' }, take: 1, select: { sentAt: true } },
} satisfies Prisma.ApplicationSelect;

const longestFirst = { waitSince: 'asc' } as const;

/** @returns how many have gone quiet, and the first of them, those that were silent longest first. */
export async function listQuiet(owner: OwnerId, usual: UsualTimes, now: Date, take = MOST_QUIET) {
  const found = await prisma.$queryRaw<{ id: string; count: bigint }[]>`SELECT "id", COUNT(*) OVER () AS "count"
    FROM (${quiet(owner, usual, now)}) ORDER BY "waitSince", "id" LIMIT ${take}`;
  const where = { ownerId: owner, id: { in: found.map(({ id }) => id) } };
  const rows = found.length ? await prisma.application.findMany({ where, orderBy: longestFirst, select: rowsOfWait }) : [];
  return { count: Number(found[0]?.count ?? 0), rows };
}

/** @returns those of the applications that wait for an answer, whether or not it is late, longest first. */
export function listWaitingAmong(owner: OwnerId, ids: readonly string[]) {
  return prisma.application.findMany({
    where: { ownerId: owner, id: { in: [...ids] }, stage: { in: WAITING }, waitSince: { not: null } },
    orderBy: longestFirst,
    take: MOST_QUIET,
    select: rowsOfWait,
  });
}

type WaitColumns = { stage: string; waitSince: Date | null; waitExpectedOn: string | null; waitIsGuess: boolean };

/** A wait as one word: a page that showed it knows by that whether it still goes on, and is still the same. */
export function waitMark({ stage, waitSince, waitExpectedOn, waitIsGuess }: WaitColumns): string {
  return [stage, waitSince?.getTime() ?? 'none', waitExpectedOn, waitIsGuess].join('.');
}
