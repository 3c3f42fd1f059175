import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, type Tx } from './client';
import { refreshApplication } from './standing';

async function isOwn(tx: Tx, owner: OwnerId, applicationId: string): Promise<boolean> {
  return (await tx.application.count({ where: { id: applicationId, ownerId: owner } })) === 1;
}

/** They were heard from: the wait ends (rule 5). @param id made by the form, so that sending twice logs once */
export function logReply(
  owner: OwnerId,
  applicationId: string,
  reply: { id: string; at: Date; words: string },
  now: Date,
) {
  return inTransaction(async (tx): Promise<'logged' | 'not-found'> => {
    if (!(await isOwn(tx, owner, applicationId))) return 'not-found';
    const { id, ...rest } = reply;
    const standing = await tx.reply.findUnique({ where: { id }, select: { applicationId: true } });
    if (standing?.applicationId !== applicationId)
      await tx.reply.create({ data: { ...rest, applicationId, ...(standing ? {} : { id }) } });
    await refreshApplication(tx, applicationId, now);
    return 'logged';
  });
}

export function removeReply(owner: OwnerId, applicationId: string, replyId: string, now: Date) {
  return inTransaction(async (tx): Promise<'removed' | 'not-found'> => {
    if (!(await isOwn(tx, owner, applicationId))) return 'not-found';
    const { count } = await tx.reply.deleteMany({ where: { id: replyId, applicationId } });
    if (!count) return 'not-found';
    await refreshApplication(tx, applicationId, now);
    return 'removed';
  });
}

export type Stated = { words: string; byDay: string | null; zone: string; saidAt: Date };

/** Keeps what they said about when they would be back, outside of a round. The newest one counts. */
export function stateReply(owner: OwnerId, applicationId: string, stated: Stated, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await isOwn(tx, owner, applicationId))) return 'not-found';
    await tx.statedReply.create({ data: { ...stated, applicationId } });
    await refreshApplication(tx, applicationId, now);
    return 'saved';
  });
}
