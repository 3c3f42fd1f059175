import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import type { Prisma } from './generated/prisma/client';

const DAY = 86_400_000;

/** @returns the sittings that are going on or still to come, the next first, with who is expected. */
export function listComingInterviews(owner: OwnerId, now: Date, take = 24) {
  return prisma.interview.findMany({
    // A sitting lasts a day at most, so the index on its start need not be read from the beginning of time.
    where: {
      ownerId: owner,
      cancelledAt: null,
      startAt: { gt: new Date(now.getTime() - DAY) },
      endAt: { gt: now },
      round: { application: { stage: { not: 'closed' } } },
    },
    orderBy: { startAt: 'asc' },
    take,
    select: {
      id: true,
      startAt: true,
      endAt: true,
      zone: true,
      format: true,
      place: true,
      encounters: { select: { person: { select: { name: true } } } },
      round: {
        select: {
          id: true,
          kind: true,
          ordinal: true,
          application: { select: { id: true, company: { select: { name: true } } } },
        },
      },
    },
  });
}

/** @returns rounds whose last sitting ended within three days and whose debrief is not written, the latest first. */
export function listUnloggedRounds(owner: OwnerId, now: Date) {
  return prisma.round.findMany({
    where: {
      ownerId: owner,
      loggedAt: null,
      interviews: {
        some: { cancelledAt: null, endAt: { gt: new Date(now.getTime() - 3 * DAY), lte: now } },
        none: { cancelledAt: null, endAt: { gt: now } },
      },
    },
    orderBy: { createdAt: 'desc' },
    take: 4,
    select: { id: true, kind: true, ordinal: true, application: { select: { id: true, company: { select: { name: true } } } } },
  });
}

/** What a list says of an awaited reply: the wait as stored, and the last check-in, which may have begun it. */
export const waitingRows = {
  id: true,
  waitSince: true,
  waitExpectedOn: true,
  waitIsGuess: true,
  waitZone: true,
  waitWords: true,
  waitOverdueAt: true,
  checkIns: { where: { sentAt: { not: null } }, orderBy: { sentAt: 'desc' }, take: 1, select: { sentAt: true } },
  company: { select: { name: true } },
} satisfies Prisma.ApplicationSelect;

/** @returns applications whose reply is overdue (rule 5): promises before guesses, the longest overdue last. */
export function listOverdueReplies(owner: OwnerId, now: Date, take: number) {
  return prisma.application.findMany({
    where: { ownerId: owner, waitOverdueAt: { lte: now } },
    orderBy: { waitOverdueAt: 'desc' },
    take,
    select: waitingRows,
  });
}

/** @returns replies expected from now on, the next first. */
export function listExpectedReplies(owner: OwnerId, now: Date, take: number) {
  return prisma.application.findMany({
    where: { ownerId: owner, waitOverdueAt: { gt: now } },
    orderBy: { waitOverdueAt: 'asc' },
    take,
    select: waitingRows,
  });
}
