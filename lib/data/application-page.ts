import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { REQUIREMENTS } from './requirements';

/** @returns an application with its timeline, for its page; null when it is not the owner's. */
export function findApplicationPage(owner: OwnerId, id: string) {
  return prisma.application.findFirst({
    where: { id, ownerId: owner },
    include: {
      company: { select: { id: true, name: true, research: { select: { topic: true } } } },
      tasks: { where: { kind: 'material' }, orderBy: { createdAt: 'asc' } },
      evidence: { select: { quality: true } },
      requirements: REQUIREMENTS,
      outreach: { orderBy: { contactedOn: 'desc' }, select: { person: { select: { id: true, name: true } } } },
      plan: { include: { goals: true } },
      offer: true,
      claims: { orderBy: { saidAt: 'asc' }, include: { person: { select: { name: true } } } },
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
          asked: { orderBy: { createdAt: 'asc' }, include: { question: { select: { words: true, direction: true } } } },
          tellings: { orderBy: { createdAt: 'asc' }, include: { story: { select: { title: true } }, person: { select: { name: true } } } },
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
