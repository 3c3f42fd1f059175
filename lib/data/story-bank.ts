import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const TEXTS = { situation: true, task: true, action: true, result: true, reflection: true } as const;
/** Those that were begun together, from a resume, keep its order. */
const LAST_BEGUN = [{ createdAt: 'desc' }, { id: 'asc' }] as const;
/** Rule 9 where a query has to ask it: the texts are trimmed when they are kept. */
const READY = { situation: { not: '' }, task: { not: '' }, action: { not: '' }, result: { not: '' } };

/** @returns the owner's stories, the last begun first, without their texts: whether each is ready, and how often it was told */
export async function listBank(owner: OwnerId) {
  const [stories, ready, told] = await Promise.all([
    prisma.story.findMany({
      where: { ownerId: owner },
      orderBy: [...LAST_BEGUN],
      select: { id: true, title: true, occasion: true, happened: true, strong: true, touches: true },
    }),
    prisma.story.findMany({ where: { ownerId: owner, ...READY }, select: { id: true } }),
    prisma.telling.groupBy({ by: ['storyId'], where: { ownerId: owner, toldAt: { not: null } }, _count: true }),
  ]);
  const readyIds = new Set(ready.map(({ id }) => id));
  const counts = new Map(told.map(({ storyId, _count }) => [storyId, _count]));
  return stories.map((story) => ({ ...story, isReady: readyIds.has(story.id), told: counts.get(story.id) ?? 0 }));
}

/** @returns which competencies the open applications ask for: a row for each application and competency, with the company */
export function listAskedFor(owner: OwnerId): Promise<{ competency: string; company: string }[]> {
  return prisma.$queryRaw`SELECT q."competency", c."name" AS "company" FROM "Requirement" q
    JOIN "Application" a ON a."id" = q."applicationId" JOIN "Company" c ON c."id" = a."companyId"
    WHERE q."ownerId" = ${owner} AND q."competency" <> '' AND a."stage" <> 'closed'
    GROUP BY q."applicationId", q."competency" ORDER BY q."applicationId", q."competency"`;
}

/** @returns a story with its texts, and the last it was told to; null when it is not the owner's */
export function findBankStory(owner: OwnerId, storyId: string, tellings: number) {
  return prisma.story.findFirst({
    where: { id: storyId, ownerId: owner },
    select: {
      id: true,
      title: true,
      strong: true,
      touches: true,
      ...TEXTS,
      owner: { select: { wordsPerMinute: true } },
      tellings: {
        where: { toldAt: { not: null } },
        orderBy: [{ toldAt: 'desc' }, { createdAt: 'asc' }, { id: 'asc' }],
        take: tellings,
        select: {
          roundId: true,
          toldAt: true,
          person: { select: { name: true, title: true } },
          round: { select: { kind: true, ordinal: true, application: { select: { company: { select: { name: true } } } } } },
        },
      },
    },
  });
}

/** @returns the owner's stories with every word they can be found by, the last begun first */
export function listFindable(owner: OwnerId) {
  return prisma.story.findMany({
    where: { ownerId: owner },
    orderBy: [...LAST_BEGUN],
    select: { id: true, title: true, facts: true, occasion: true, strong: true, touches: true, ...TEXTS },
  });
}

/**
 * @returns the owner's stories that are ready, with what goes on a card, how often each was said aloud, and since when
 * it is planned: for this round when one is given, else for any that is not over
 */
export async function listCards(owner: OwnerId, roundId: string | null) {
  const rows = await prisma.story.findMany({
    where: { ownerId: owner, ...READY },
    orderBy: [...LAST_BEGUN],
    select: {
      id: true,
      title: true,
      facts: true,
      ...TEXTS,
      _count: { select: { runs: true } },
      tellings: {
        where: { plannedAt: { not: null }, ...(roundId ? { roundId } : { toldAt: null, round: { loggedAt: null } }) },
        orderBy: { plannedAt: 'asc' },
        take: 1,
        select: { plannedAt: true },
      },
    },
  });
  return rows.map(({ _count, tellings, ...story }) => ({ ...story, runs: _count.runs, plannedAt: tellings[0]?.plannedAt?.getTime() ?? null }));
}

/** @returns the round that cards are carried to, and the stories planned for it that are still drafts; null when it is not the owner's */
export function findCardRound(owner: OwnerId, roundId: string) {
  return prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: {
      id: true,
      kind: true,
      ordinal: true,
      application: { select: { company: { select: { name: true } } } },
      tellings: {
        where: { plannedAt: { not: null }, story: { NOT: READY } },
        distinct: ['storyId'],
        orderBy: { plannedAt: 'asc' },
        select: { story: { select: { id: true, title: true } } },
      },
    },
  });
}
