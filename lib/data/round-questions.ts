import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const WHO = { select: { id: true, name: true, title: true, lastMetAt: true } } as const;

/** @returns a round with its people in order of time and the questions of both directions; null when not the owner's. */
export function findRoundQuestions(owner: OwnerId, roundId: string) {
  return prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: {
      id: true,
      kind: true,
      ordinal: true,
      loggedAt: true,
      application: { select: { id: true, role: true, level: true, company: { select: { id: true, name: true } } } },
      interviews: {
        where: { cancelledAt: null },
        orderBy: { startAt: 'asc' },
        select: {
          startAt: true,
          endAt: true,
          zone: true,
          format: true,
          encounters: { orderBy: { position: 'asc' }, select: { relation: true, person: WHO } },
        },
      },
      asked: {
        orderBy: [{ rank: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
        include: { question: true, person: { select: { id: true, name: true } } },
      },
    },
  });
}

export type RoundQuestions = NonNullable<Awaited<ReturnType<typeof findRoundQuestions>>>;

/** @returns what was asked at a company in either direction, the earliest first, with the answers. */
export function listAskedAt(owner: OwnerId, companyId: string) {
  return prisma.asked.findMany({
    where: { ownerId: owner, askedAt: { not: null }, round: { application: { companyId } } },
    orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    select: {
      roundId: true,
      personId: true,
      askedAt: true,
      answer: true,
      person: { select: { name: true } },
      question: { select: { direction: true, wordsKey: true } },
    },
  });
}

export type AskedAt = Awaited<ReturnType<typeof listAskedAt>>[number];
