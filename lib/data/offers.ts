import 'server-only';
import { extrasOf, type OfferPart } from '@/lib/domain/offers';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import type { Prisma } from './generated/prisma/client';
import { refreshApplication } from './standing';

export type OfferFields = {
  pay: number | null;
  currency: string;
  period: string;
  answerBy: string | null;
  notes: string;
  parts: OfferPart[];
};

/**
 * Keeps the terms of an offer as a whole; pay in minor units, answerBy a day in the owner's zone, the parts in order.
 * @param version the one the form was drawn with, 0 when there was none
 */
export function saveOffer(owner: OwnerId, applicationId: string, version: number, terms: OfferFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const select = { stage: true, offer: { select: { version: true } } } as const;
    const row = await tx.application.findFirst({ where: { id: applicationId, ownerId: owner }, select });
    if (!row) return 'not-found';
    if ((row.offer?.version ?? 0) !== version) return 'stale';
    const { parts, ...fields } = terms;
    const where = { applicationId };
    // Terms written anew never count from where removed ones did: a tab from before must not pass for one of now.
    const next = version ? version + 1 : Math.floor(now.getTime() / 10_000);
    const data = { ...fields, extras: extrasOf(parts), version: next };
    await tx.offer.upsert({ where, create: { ...data, applicationId, createdAt: now }, update: data });
    await tx.offerPart.deleteMany({ where });
    await tx.offerPart.createMany({ data: parts.map((part, position) => ({ ...part, position, applicationId })) });
    // An offer is heard of: automation moves forward only (rule 6).
    if (!['offer', 'closed'].includes(row.stage)) await tx.move.create({ data: { applicationId, stage: 'offer', at: now } });
    await refreshApplication(tx, applicationId, now);
    return 'saved';
  });
}

/** Who was met in which part of it, and what was written down after: for who made an offer, and how they fit. */
const ROUNDS = {
  orderBy: { createdAt: 'asc' },
  select: {
    kind: true,
    fit: true,
    fitWords: true,
    redFlags: true,
    onboarding: true,
    theirAnswers: true,
    interviews: {
      where: { cancelledAt: null },
      orderBy: { startAt: 'asc' },
      select: {
        startAt: true,
        encounters: {
          orderBy: { position: 'asc' },
          select: { relation: true, person: { select: { id: true, name: true, email: true } } },
        },
      },
    },
  },
} satisfies Prisma.Application$roundsArgs;

const OFFER = {
  id: true,
  role: true,
  stage: true,
  closeReason: true,
  stageSince: true,
  payCurrency: true,
  payPeriod: true,
  company: { select: { name: true } },
  offer: { include: { parts: { orderBy: { position: 'asc' } } } },
  rounds: ROUNDS,
} satisfies Prisma.ApplicationSelect;

export type OfferRow = Prisma.ApplicationGetPayload<{ select: typeof OFFER }>;

/** @returns one application with its offer, if it has one yet; null when it is not the owner's */
export function findOffer(owner: OwnerId, applicationId: string): Promise<OfferRow | null> {
  return prisma.application.findFirst({ where: { id: applicationId, ownerId: owner }, select: OFFER });
}

const MOST_OPEN = 20;
export const MOST_EARLIER = 12;
/** Every application that came as far as an offer lies above it in the index. */
const OFFERED = { offeredAt: { gt: new Date(0) } };

/** @returns of these applications those that are the owner's, with their offers, in the order asked for */
export async function findOffers(owner: OwnerId, applicationIds: readonly string[]): Promise<OfferRow[]> {
  const rows = await prisma.application.findMany({ where: { id: { in: [...applicationIds] }, ownerId: owner }, select: OFFER });
  return applicationIds.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** @returns the offers that wait for an answer, the first deadline first, those without one last */
export function listOffers(owner: OwnerId) {
  return prisma.application.findMany({
    where: { ownerId: owner, ...OFFERED, stage: { not: 'closed' }, OR: [{ stage: 'offer' }, { offer: { isNot: null } }] },
    orderBy: [{ offer: { answerBy: { sort: 'asc', nulls: 'last' } } }, { offeredAt: 'asc' }],
    take: MOST_OPEN,
    select: { id: true, company: { select: { name: true } }, offer: { select: { answerBy: true } } },
  });
}

const MOST_ON_TODAY = 3;

/** @param day a day in the owner's zone. @returns the offers to answer by then or before, the first deadline first */
export function listOffersDue(owner: OwnerId, day: string) {
  return prisma.application.findMany({
    where: { ownerId: owner, stage: 'offer', pressRank: 1, offer: { answerBy: { lte: day } } },
    orderBy: { offer: { answerBy: 'asc' } },
    take: MOST_ON_TODAY,
    select: { id: true, role: true, company: { select: { name: true } }, offer: { select: { answerBy: true } } },
  });
}

/** @returns the offers that were answered, the latest first */
export function listEarlierOffers(owner: OwnerId) {
  return prisma.application.findMany({
    where: { ownerId: owner, ...OFFERED, stage: 'closed', offer: { isNot: null } },
    orderBy: { stageSince: 'desc' },
    take: MOST_EARLIER,
    select: {
      id: true,
      role: true,
      closeReason: true,
      stageSince: true,
      company: { select: { name: true } },
      offer: { select: { pay: true, currency: true, period: true, extras: true } },
    },
  });
}

/** @returns the open applications whose companies have named a day that is not over, the first day first; no guesses */
export function listNamedDays(owner: OwnerId, now: Date) {
  return prisma.application.findMany({
    where: { ownerId: owner, waitOverdueAt: { gt: now }, waitIsGuess: false, stage: { in: ['applied', 'screening', 'interviewing'] }, offer: { is: null } },
    orderBy: { waitOverdueAt: 'asc' },
    take: MOST_OPEN,
    select: { id: true, stage: true, waitExpectedOn: true, company: { select: { name: true } } },
  });
}
