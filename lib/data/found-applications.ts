import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { Prisma } from './generated/prisma/client';

/** @returns a condition on "Application"."id": the words are in anything that was written about it. */
export function isFoundBy(owner: OwnerId, text: string): Prisma.Sql {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return Prisma.sql`"id" IN (SELECT a."id" FROM "Application" AS a JOIN "Company" AS c ON c."id" = a."companyId"
    WHERE a."ownerId" = ${owner} AND (c."name" LIKE ${like} ESCAPE '\\' OR a."role" LIKE ${like} ESCAPE '\\'))`;
}
