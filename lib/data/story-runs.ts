import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';

export type StoryRunFields = {
  storyId: string;
  roundId: string | null;
  seconds: number;
  rating: string;
  change: string;
  withFriend: boolean;
};

/**
 * Keeps a story that was said aloud. Sending it again keeps what is newer of it: it happened once.
 * @param id made by the browser
 */
export function logStoryRun(owner: OwnerId, id: string, run: StoryRunFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const { storyId, roundId, ...rest } = run;
    if (!(await tx.story.count({ where: { id: storyId, ownerId: owner } }))) return 'not-found';
    if (roundId && !(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const standing = await tx.storyRun.findUnique({ where: { id }, select: { ownerId: true } });
    const data = { ...rest, ownerId: owner, storyId, roundId, at: now };
    if (standing?.ownerId === owner) await tx.storyRun.update({ where: { id }, data: rest });
    else await tx.storyRun.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** @returns a story with how it went aloud, the latest first, and its owner's pace; null when it is not the owner's. */
export function findStoryToSay(owner: OwnerId, id: string) {
  return prisma.story.findFirst({
    where: { id, ownerId: owner },
    select: {
      id: true,
      title: true,
      facts: true,
      situation: true,
      task: true,
      action: true,
      result: true,
      reflection: true,
      owner: { select: { wordsPerMinute: true } },
      runs: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 12 },
      _count: { select: { runs: true } },
    },
  });
}

/** @returns what is planned and not told in rounds that are still to come, with how often each story was said aloud. */
export function listPlannedToSay(owner: OwnerId, now: Date) {
  const ahead = { cancelledAt: null, endAt: { gt: now } };
  return prisma.telling.findMany({
    where: { ownerId: owner, plannedAt: { not: null }, toldAt: null, round: { interviews: { some: ahead } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      roundId: true,
      storyId: true,
      personId: true,
      person: { select: { name: true } },
      story: {
        select: {
          title: true,
          runs: { orderBy: { at: 'desc' }, take: 1, select: { at: true } },
          _count: { select: { runs: true } },
        },
      },
      round: {
        select: {
          interviews: { where: ahead, orderBy: { startAt: 'asc' }, take: 1, select: { startAt: true } },
          application: { select: { company: { select: { name: true } } } },
        },
      },
    },
  });
}
