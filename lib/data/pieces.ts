import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { outdateDebrief } from './claims';
import { inTransaction, type Tx } from './client';
import type { Claim, Evidence, Offer, OfferPart, Outreach, Requirement, ResearchCard, SavedView, Task } from './generated/prisma/client';
import { keepRemoval } from './removal-rows';
import { refreshApplication } from './standing';
import { putStoryBack, takeStory, type StoryRows } from './story-rows';

/** What is removed on its own, and is put back as it was: a single row, or a story or an offer with all that hangs on it. */
export type Piece =
  | { kind: 'research'; row: ResearchCard }
  | { kind: 'contact'; row: Outreach }
  | { kind: 'task'; row: Task }
  | { kind: 'evidence'; row: Evidence }
  | { kind: 'claim'; row: Claim }
  | { kind: 'requirement'; row: Requirement }
  | { kind: 'view'; row: SavedView }
  | { kind: 'offer'; row: Offer & { parts: OfferPart[] } }
  | { kind: 'story'; row: StoryRows };
export type PieceKind = Piece['kind'];

async function takePiece(tx: Tx, owner: OwnerId, kind: PieceKind, id: string, now: Date): Promise<Piece | null> {
  const where = { id, ownerId: owner };
  const found = { where: { id } };
  switch (kind) {
    case 'research': {
      const row = await tx.researchCard.findFirst({ where });
      return row && { kind, row: await tx.researchCard.delete(found) };
    }
    case 'contact': {
      const row = await tx.outreach.findFirst({ where });
      return row && { kind, row: await tx.outreach.delete(found) };
    }
    case 'task': {
      const row = await tx.task.findFirst({ where });
      return row && { kind, row: await tx.task.delete(found) };
    }
    case 'evidence': {
      const row = await tx.evidence.findFirst({ where });
      return row && { kind, row: await tx.evidence.delete(found) };
    }
    case 'requirement': {
      const row = await tx.requirement.findFirst({ where });
      return row && { kind, row: await tx.requirement.delete(found) };
    }
    case 'view': {
      const row = await tx.savedView.findFirst({ where });
      return row && { kind, row: await tx.savedView.delete(found) };
    }
    case 'claim': {
      const row = await tx.claim.findFirst({ where });
      if (row) await outdateDebrief(tx, row.roundId);
      return row && { kind, row: await tx.claim.delete(found) };
    }
    case 'offer': {
      const of = { applicationId: id, application: { ownerId: owner } };
      const row = await tx.offer.findFirst({ where: of, include: { parts: true } });
      if (!row) return null;
      await tx.offer.delete({ where: { applicationId: id } });
      await refreshApplication(tx, id, now);
      return { kind, row };
    }
    case 'story': {
      const row = await takeStory(tx, owner, id);
      return row && { kind, row };
    }
  }
}

/**
 * Removes a finding, a contact, a task, a line of evidence, a claim, a requirement, a saved view, an offer or a story.
 * @param id of the row; of an offer, its application's
 * @returns the id of the removal, for one undo within a day
 */
export function removePiece(owner: OwnerId, kind: PieceKind, id: string, now: Date): Promise<string | 'not-found'> {
  return inTransaction(async (tx) => {
    const piece = await takePiece(tx, owner, kind, id, now);
    return piece ? keepRemoval(tx, owner, { piece }, now) : 'not-found';
  });
}

/** What a piece hangs on may have gone meanwhile: then there is nowhere to put it. */
export async function putPieceBack(tx: Tx, { kind, row }: Piece, now: Date): Promise<'restored' | 'not-found'> {
  if (kind === 'story') {
    await putStoryBack(tx, row);
    return 'restored';
  }
  if (kind === 'view') {
    const { ownerId, nameKey } = row;
    if (await tx.savedView.count({ where: { ownerId, nameKey } })) return 'not-found';
    await tx.savedView.create({ data: row });
    return 'restored';
  }
  if (kind === 'research') {
    if (!(await tx.company.count({ where: { id: row.companyId } }))) return 'not-found';
    const isKnown = row.personId !== null && (await tx.person.count({ where: { id: row.personId } })) > 0;
    await tx.researchCard.create({ data: { ...row, personId: isKnown ? row.personId : null } });
    return 'restored';
  }
  if (!(await tx.application.count({ where: { id: row.applicationId } }))) return 'not-found';
  if (kind === 'offer') {
    const { parts, ...offer } = row;
    const { applicationId } = offer;
    // Another one was written down meanwhile.
    if (await tx.offer.count({ where: { applicationId } })) return 'not-found';
    await tx.offer.create({ data: offer });
    await tx.offerPart.createMany({ data: parts });
    await refreshApplication(tx, applicationId, now);
  }
  if (kind === 'contact') {
    if (!(await tx.person.count({ where: { id: row.personId } }))) return 'not-found';
    await tx.outreach.create({ data: row });
  }
  if (kind === 'task') {
    const isThere = row.roundId !== null && (await tx.round.count({ where: { id: row.roundId } })) > 0;
    await tx.task.create({ data: { ...row, roundId: isThere ? row.roundId : null } });
  }
  if (kind === 'evidence') await tx.evidence.create({ data: row });
  if (kind === 'requirement') {
    const isThere = row.storyId !== null && (await tx.story.count({ where: { id: row.storyId } })) > 0;
    await tx.requirement.create({ data: { ...row, storyId: isThere ? row.storyId : null } });
  }
  if (kind === 'claim') {
    if (row.roundId !== null && !(await tx.round.count({ where: { id: row.roundId } }))) return 'not-found';
    const isKnown = row.personId !== null && (await tx.person.count({ where: { id: row.personId } })) > 0;
    await tx.claim.create({ data: { ...row, personId: isKnown ? row.personId : null } });
    await outdateDebrief(tx, row.roundId);
  }
  return 'restored';
}
