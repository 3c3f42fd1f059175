import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const DAY = 86_400_000;

/** @returns the notes owed at this moment, the first due first, with whom they go to; fifty at most */
export async function listOwedNames(owner: OwnerId, now: Date): Promise<{ id: string; personId: string; name: string }[]> {
  const soon = new Date(now.getTime() + DAY);
  const rows = await prisma.thankYouNote.findMany({
    where: { ownerId: owner, sentAt: null, skippedAt: null, withdrawnAt: null, dueAt: { lte: soon } },
    select: { id: true, personId: true, person: { select: { name: true } } },
    orderBy: { dueAt: 'asc' },
    take: 50,
  });
  return rows.flatMap(({ id, personId, person }) => (person.name ? [{ id, personId, name: person.name }] : []));
}
