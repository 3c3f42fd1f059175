import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction } from './client';
import { refreshApplication } from './standing';

export type OfferFields = {
  pay: number | null;
  currency: string;
  period: string;
  extras: string;
  answerBy: string | null;
  notes: string;
};

/** Keeps the terms of an offer; pay in minor units, answerBy a day in the owner's zone. */
export function saveOffer(owner: OwnerId, applicationId: string, fields: OfferFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const row = await tx.application.findFirst({ where: { id: applicationId, ownerId: owner }, select: { stage: true } });
    if (!row) return 'not-found';
    await tx.offer.upsert({
      where: { applicationId },
      create: { applicationId, ...fields, createdAt: now },
      update: fields,
    });
    // An offer is heard of: automation moves forward only (rule 6).
    if (!['offer', 'closed'].includes(row.stage)) await tx.move.create({ data: { applicationId, stage: 'offer', at: now } });
    await refreshApplication(tx, applicationId, now);
    return 'saved';
  });
}
