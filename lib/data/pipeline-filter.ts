import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { STAGES, type Stage } from '@/lib/domain/pipeline';
import type { PipelineFilter } from '@/lib/domain/pipeline-view';
import { capitalised } from '@/lib/domain/words';
import { isFoundBy } from './found-applications';
import { Prisma } from './generated/prisma/client';
import { sqlDate } from './instants';

const DAY = 86_400_000;

const OPEN: readonly Stage[] = STAGES.filter((stage) => stage !== 'closed');
const TO_BE_HEARD_FROM: readonly Stage[] = ['applied', 'screening', 'interviewing'];

/** @returns the instant until which a note counts as due: a day from now. */
export const soonAfter = (now: Date) => sqlDate(new Date(now.getTime() + DAY));

/** @returns the stages that an application the filter shows can be in; what was put away is closed. */
export function stagesWithin(filter: PipelineFilter): Stage[] {
  const sets: readonly (readonly Stage[])[] = [
    filter.stages.length ? filter.stages : STAGES,
    filter.notesDue || filter.interviewDays !== null ? OPEN : STAGES,
    filter.quietDays === null ? STAGES : TO_BE_HEARD_FROM,
    filter.archived ? ['closed'] : STAGES,
  ];
  return STAGES.filter((stage) => sets.every((set) => set.includes(stage)));
}

/** Named one by one, stages are looked up in the index; "not closed" would read all of it. */
function inStages(stages: readonly Stage[]): Prisma.Sql[] {
  if (stages.length === STAGES.length) return [];
  if (stages.length === 0) return [Prisma.sql`FALSE`];
  return [stages.length === 1 ? Prisma.sql`"stage" = ${stages[0]}` : Prisma.sql`"stage" IN (${Prisma.join(stages)})`];
}

function isQuiet(days: number, now: Date): Prisma.Sql {
  const before = sqlDate(new Date(now.getTime() - days * DAY));
  // Silence past a promised day is a reply overdue, not quiet.
  return Prisma.sql`"touchedAt" < ${before}
    AND ("waitIsGuess" OR "waitOverdueAt" IS NULL OR "waitOverdueAt" > ${sqlDate(now)})`;
}

/** Tags stand between commas as typed. The database folds the case of A to Z alone, so other letters are tried each way. */
function isTagged(owner: OwnerId, tags: readonly string[]): Prisma.Sql {
  const ways = tags.flatMap((tag) => {
    const [small, large] = [tag.toLocaleLowerCase('en-GB'), tag.toLocaleUpperCase('en-GB')];
    return [...new Set([tag, small, large, capitalised(small)])];
  });
  const likes = ways.map((way) => {
    const like = `%,${way.replace(/[\\%_]/g, '\\$&')},%`;
    return Prisma.sql`',' || REPLACE(REPLACE(REPLACE("tags", '  ', ' '), ', ', ','), ' ,', ',') || ',' LIKE ${like} ESCAPE '\\'`;
  });
  return Prisma.sql`"id" IN (SELECT "id" FROM "Application" WHERE "ownerId" = ${owner} AND "tags" > ''
    AND (${Prisma.join(likes, ' OR ')}))`;
}

function isInterviewedWithin(owner: OwnerId, days: number, now: Date): Prisma.Sql {
  const until = sqlDate(new Date(now.getTime() + days * DAY));
  return Prisma.sql`"id" IN (SELECT r."applicationId" FROM "Interview" AS i JOIN "Round" AS r ON r."id" = i."roundId"
    WHERE i."ownerId" = ${owner} AND i."startAt" > ${sqlDate(now)} AND i."startAt" <= ${until} AND i."cancelledAt" IS NULL)`;
}

/** How many different people sat in what has begun and was not cancelled; 0 is nobody yet. */
function hasMet(people: number, now: Date): Prisma.Sql {
  const met = Prisma.sql`FROM "Round" AS r JOIN "Interview" AS i ON i."roundId" = r."id"
    JOIN "Encounter" AS e ON e."interviewId" = i."id"
    WHERE r."applicationId" = "Application"."id" AND i."startAt" <= ${sqlDate(now)} AND i."cancelledAt" IS NULL`;
  if (people === 0) return Prisma.sql`NOT EXISTS (SELECT 1 ${met})`;
  if (people === 1) return Prisma.sql`EXISTS (SELECT 1 ${met})`;
  return Prisma.sql`(SELECT COUNT(DISTINCT e."personId") ${met}) >= ${people}`;
}

/**
 * @returns a condition on "Application", which must not go by another name: of this owner, and shown by the filter. Parts
 *   are joined by "and", several values of one part by "or".
 */
export function matching(owner: OwnerId, filter: PipelineFilter, now: Date): Prisma.Sql {
  const stages = stagesWithin(filter);
  const parts = [Prisma.sql`"ownerId" = ${owner}`, ...inStages(stages)];
  if (filter.archived) parts.push(Prisma.sql`"archivedAt" IS NOT NULL`);
  else if (stages.includes('closed')) parts.push(Prisma.sql`"archivedAt" IS NULL`);
  if (filter.sources.length) parts.push(Prisma.sql`"source" IN (${Prisma.join(filter.sources)})`);
  if (filter.notesDue) parts.push(Prisma.sql`"noteDueAt" <= ${soonAfter(now)}`);
  if (filter.replyOverdue) parts.push(Prisma.sql`"waitOverdueAt" <= ${sqlDate(now)}`);
  if (filter.quietDays !== null) parts.push(isQuiet(filter.quietDays, now));
  if (filter.tags.length) parts.push(isTagged(owner, filter.tags));
  if (filter.interviewDays !== null) parts.push(isInterviewedWithin(owner, filter.interviewDays, now));
  if (filter.peopleMet !== null) parts.push(hasMet(filter.peopleMet, now));
  if (filter.text) parts.push(isFoundBy(owner, filter.text));
  return Prisma.join(parts, ' AND ');
}
