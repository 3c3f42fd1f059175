import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { isUnspaced, searchWords } from '@/lib/domain/search-words';
import { Prisma } from './generated/prisma/client';
import { matching } from './search-index';

const SHORTEST = 3;

/**
 * @returns a condition on "Application"."id": each of the words is in something that was written about it, of the people
 *   and findings of its company too. One or two letters alone are looked for in its name and role only.
 */
export function isFoundBy(owner: OwnerId, text: string): Prisma.Sql {
  const words = searchWords(text);
  if (!words.length) return Prisma.sql`true`;
  return Prisma.join(words.map((word) => (isUnspaced(word) ? isNamed(owner, word) : isMentioned(owner, word))), ' AND ');
}

function isMentioned(owner: OwnerId, word: string): Prisma.Sql {
  if (word.length < SHORTEST) {
    return Prisma.sql`"id" IN (SELECT s."applicationId" FROM "SearchTitle" AS t JOIN "SearchRow" AS s ON s."id" = t.rowid
      WHERE t."SearchTitle" MATCH ${matching(owner, [word], 'companies')})`;
  }
  const match = matching(owner, [word]);
  const rows = Prisma.sql`SELECT rowid FROM "SearchText" WHERE "SearchText" MATCH ${match}
    UNION ALL SELECT rowid FROM "SearchLetter" WHERE "SearchLetter" MATCH ${match}`;
  return Prisma.sql`"id" IN (WITH "found" AS MATERIALIZED (SELECT "applicationId", "companyId" FROM "SearchRow" WHERE "id" IN (${rows}))
    SELECT "applicationId" FROM "found" WHERE "applicationId" IS NOT NULL
    UNION SELECT "id" FROM "Application" WHERE "companyId" IN (SELECT "companyId" FROM "found" WHERE "applicationId" IS NULL))`;
}

function isNamed(owner: OwnerId, word: string): Prisma.Sql {
  return Prisma.sql`"id" IN (SELECT a."id" FROM "Application" AS a JOIN "Company" AS c ON c."id" = a."companyId"
    WHERE a."ownerId" = ${owner} AND (c."name" LIKE ${`%${word}%`} OR a."role" LIKE ${`%${word}%`}))`;
}
