import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const MOST_STORIES = 60;

/** @returns what the owner has for any round: every story by its themes, and which questions were ever said aloud. */
export async function findRepertoire(owner: OwnerId) {
  const [stories, practised] = await Promise.all([
    prisma.story.findMany({
      where: { ownerId: owner },
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      take: MOST_STORIES,
      select: { title: true, strong: true, situation: true, task: true, action: true, result: true, reflection: true },
    }),
    prisma.practiceRun.groupBy({ by: ['questionId'], where: { ownerId: owner } }),
  ]);
  return { stories, practised: practised.map(({ questionId }) => questionId) };
}
