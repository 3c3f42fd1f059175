import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { listStories } from './stories';

const MOST_STORIES = 60;

/** @returns what the owner has for any round: every story by its themes, and which questions were ever said aloud. */
export async function findRepertoire(owner: OwnerId) {
  const [stories, practised] = await Promise.all([
    listStories(owner, MOST_STORIES),
    prisma.practiceRun.groupBy({ by: ['questionId'], where: { ownerId: owner } }),
  ]);
  return { stories, practised: practised.map(({ questionId }) => questionId) };
}
