import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { moveProblem, stageBeforeClosing, type CloseReason, type Stage } from '@/lib/domain/pipeline';
import { inTransaction, type Tx } from './client';
import { refreshApplication } from './standing';

export type MoveAnswer =
  | { outcome: 'moved'; from: Stage; moveId: string }
  /** to where it moved after the instant given */
  | { outcome: 'later'; stage: Stage }
  | { outcome: 'same' | 'not-found' | 'not-allowed' };

async function own(tx: Tx, owner: OwnerId, applicationId: string) {
  return tx.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: { stage: true, stageSince: true, moves: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
}

/**
 * Moves an application by hand: any stage to any other (rule 6). Every move is a row. The stage follows from the latest
 * one, so a move before that would change nothing and is not made.
 * @param reason needed for 'closed', ignored otherwise
 */
export function moveApplication(
  owner: OwnerId,
  applicationId: string,
  move: { stage: Stage; at: Date; reason: CloseReason | null },
  now: Date,
): Promise<MoveAnswer> {
  return inTransaction(async (tx) => {
    const application = await own(tx, owner, applicationId);
    if (!application) return { outcome: 'not-found' };
    if (moveProblem(move.stage, move.reason)) return { outcome: 'not-allowed' };
    if (application.stage === move.stage && move.stage !== 'closed') return { outcome: 'same' };
    if (application.stageSince > move.at) return { outcome: 'later', stage: application.stage as Stage };
    const reason = move.stage === 'closed' ? move.reason : null;
    const row = await tx.move.create({ data: { applicationId, stage: move.stage, at: move.at, reason } });
    await refreshApplication(tx, applicationId, now);
    return { outcome: 'moved', from: application.stage as Stage, moveId: row.id };
  });
}

/** Reopens a closed application in the stage it was in before. */
export async function reopenApplication(owner: OwnerId, applicationId: string, now: Date): Promise<MoveAnswer> {
  return inTransaction(async (tx) => {
    const application = await own(tx, owner, applicationId);
    if (!application) return { outcome: 'not-found' };
    if (application.stage !== 'closed') return { outcome: 'same' };
    const facts = application.moves.map((row) => ({ stage: row.stage as Stage, at: row.at.getTime() }));
    const stage = stageBeforeClosing(facts);
    const row = await tx.move.create({ data: { applicationId, stage, at: now } });
    await refreshApplication(tx, applicationId, now);
    return { outcome: 'moved', from: 'closed', moveId: row.id };
  });
}

/** Gives a move another instant, or another reason when it is a closing. The stage follows from what is latest then. */
export function editMove(
  owner: OwnerId,
  applicationId: string,
  moveId: string,
  change: { at: Date; reason: CloseReason | null },
  now: Date,
): Promise<'saved' | 'not-found'> {
  return inTransaction(async (tx) => {
    const application = await own(tx, owner, applicationId);
    const row = application?.moves.find((each) => each.id === moveId);
    if (!row) return 'not-found';
    const reason = row.stage === 'closed' ? (change.reason ?? row.reason) : null;
    await tx.move.update({ where: { id: moveId }, data: { at: change.at, reason } });
    await refreshApplication(tx, applicationId, now);
    return 'saved';
  });
}

/** Takes a move back, as if it had not been made. The first move of an application stays. */
export function removeMove(owner: OwnerId, applicationId: string, moveId: string, now: Date) {
  return inTransaction(async (tx): Promise<'removed' | 'not-found' | 'not-allowed'> => {
    const application = await own(tx, owner, applicationId);
    if (!application?.moves.some((each) => each.id === moveId)) return 'not-found';
    if (application.moves.length === 1) return 'not-allowed';
    await tx.move.delete({ where: { id: moveId } });
    await refreshApplication(tx, applicationId, now);
    return 'removed';
  });
}
