import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';

const person = { select: { id: true, name: true, title: true, email: true } } as const;

/**
 * @returns an application with everything its check-in page shows: the wait, their words, who was met and what they
 *   said, every check-in with the last mail of it, and when it will be asked again; null when it is not the owner's.
 */
export function findCheckIn(owner: OwnerId, applicationId: string, now: Date) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: {
      id: true,
      sample: true,
      role: true,
      stage: true,
      closeReason: true,
      appliedAt: true,
      heardAt: true,
      stageSince: true,
      waitSince: true,
      waitExpectedOn: true,
      waitIsGuess: true,
      waitZone: true,
      waitWords: true,
      waitOverdueAt: true,
      company: { select: { name: true } },
      stated: { orderBy: { saidAt: 'desc' }, take: 1 },
      checkIns: {
        orderBy: { createdAt: 'asc' },
        include: {
          person,
          mails: {
            where: { state: { not: 'cancelled' } },
            orderBy: { createdAt: 'desc' },
            take: 1,
            select: { state: true, answer: true, attempts: true, leavesAt: true, toAddress: true },
          },
        },
      },
      rounds: {
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          kind: true,
          ordinal: true,
          interviews: {
            where: { cancelledAt: null, startAt: { lte: now } },
            orderBy: { startAt: 'asc' },
            select: {
              endAt: true,
              encounters: {
                orderBy: { position: 'asc' },
                select: { endAt: true, person, talkingPoints: { orderBy: { position: 'asc' }, select: { words: true } } },
              },
            },
          },
        },
      },
      noteList: { where: { roundId: null }, select: { person } },
      reminders: {
        where: { kind: 'reply-overdue', channel: 'app', state: 'waiting', ringAt: { gt: now }, dueAt: { lte: now } },
        take: 1,
        select: { ringAt: true },
      },
    },
  });
}

export type CheckInPage = NonNullable<Awaited<ReturnType<typeof findCheckIn>>>;
