import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

/** @returns what the owner has for any round: every story by its themes, and which questions were ever said aloud. */
export async function findRepertoire(owner: OwnerId) {
  const [stories, practised] = await Promise.all([
    prisma.story.findMany({
      where: { ownerId: owner },
      orderBy: { createdAt: 'desc' },
      take: 60,
      select: { title: true, themes: true },
    }),
    prisma.practiceRun.groupBy({ by: ['questionId'], where: { ownerId: owner } }),
  ]);
  return { stories, practised: practised.map(({ questionId }) => questionId) };
}
