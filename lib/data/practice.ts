import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { questionIdFor, type QuestionRef } from './questions';

export type PracticeFields = {
  question: QuestionRef;
  roundId: string | null;
  seconds: number;
  rating: string;
  change: string;
  withFriend: boolean;
};

/**
 * Keeps an answer that was said aloud. Sending it again keeps what is newer of it: it happened once.
 * @param id made by the browser
 */
export function logPractice(owner: OwnerId, id: string, run: PracticeFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const { question, roundId, ...rest } = run;
    if (roundId && !(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const questionId = await questionIdFor(tx, owner, question, now);
    if (!questionId) return 'not-found';
    const standing = await tx.practiceRun.findUnique({ where: { id }, select: { ownerId: true } });
    const data = { ...rest, ownerId: owner, questionId, roundId, at: now };
    if (standing?.ownerId === owner) await tx.practiceRun.update({ where: { id }, data: rest });
    else await tx.practiceRun.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** @returns how these questions went aloud and what was answered when they were asked, the latest of each first. */
export function listPractised(owner: OwnerId, questionIds: string[]) {
  return prisma.question.findMany({
    where: { ownerId: owner, id: { in: questionIds } },
    select: {
      id: true,
      practised: { orderBy: { at: 'desc' }, take: 12 },
      asked: {
        where: { askedAt: { not: null } },
        orderBy: { askedAt: 'desc' },
        take: 1,
        select: { askedAt: true, answer: true, person: { select: { name: true } } },
      },
    },
  });
}
