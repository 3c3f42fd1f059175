import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

/** @returns an application with its timeline, for its page; null when it is not the owner's. */
export function findApplicationPage(owner: OwnerId, id: string) {
  return prisma.application.findFirst({
    where: { id, ownerId: owner },
    include: {
      company: { select: { id: true, name: true } },
      offer: true,
      moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
      replies: { orderBy: { at: 'desc' } },
      checkIns: {
        where: { sentAt: { not: null } },
        orderBy: { sentAt: 'desc' },
        select: { id: true, sentAt: true, subject: true, body: true, person: { select: { name: true } } },
      },
      stated: { orderBy: { saidAt: 'desc' }, take: 1 },
      noteList: {
        where: { withdrawnAt: null },
        orderBy: { dueAt: 'asc' },
        select: {
          id: true,
          roundId: true,
          personId: true,
          dueAt: true,
          sentAt: true,
          skippedAt: true,
          draftedAt: true,
          helped: true,
          person: { select: { name: true, title: true } },
        },
      },
      rounds: {
        orderBy: { createdAt: 'asc' },
        include: {
          signs: { select: { kind: true } },
          stated: { select: { words: true, byDay: true } },
          asked: {
            where: { askedAt: { not: null }, question: { direction: 'theirs' } },
            orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
            select: { id: true, question: { select: { words: true } } },
          },
          interviews: {
            orderBy: { startAt: 'asc' },
            include: {
              encounters: {
                orderBy: { position: 'asc' },
                include: {
                  person: { select: { id: true, name: true, title: true } },
                  talkingPoints: { orderBy: { position: 'asc' }, select: { words: true } },
                },
              },
            },
          },
        },
      },
    },
  });
}

export type ApplicationPage = NonNullable<Awaited<ReturnType<typeof findApplicationPage>>>;
