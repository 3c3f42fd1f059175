import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { askAgainAt } from '@/lib/domain/replies';
import { inTransaction } from './client';
import { toDate, toInstant } from './instants';
import { ownsApplication } from './ownership';
import { ringLater } from './reminders';
import { refreshApplication } from './standing';

/** They were heard from: the wait ends (rule 5). @param id made by the form, so that sending twice logs once */
export function logReply(
  owner: OwnerId,
  applicationId: string,
  reply: { id: string; at: Date; words: string },
  now: Date,
) {
  return inTransaction(async (tx): Promise<'logged' | 'not-found'> => {
    if (!(await ownsApplication(tx, owner, applicationId))) return 'not-found';
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
    if (!(await ownsApplication(tx, owner, applicationId))) return 'not-found';
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
    if (!(await ownsApplication(tx, owner, applicationId))) return 'not-found';
    await tx.statedReply.create({ data: { ...stated, applicationId } });
    await refreshApplication(tx, applicationId, now);
    return 'saved';
  });
}

export type WaitAnswer = { outcome: 'asked-again'; at: Date } | { outcome: 'not-overdue' | 'not-found' };

/**
 * "Nothing yet, and I will wait": its reminder comes again in two working days. The reply stays as overdue as it is, and
 * no day of theirs is made up.
 */
export function waitLonger(owner: OwnerId, applicationId: string, now: Date): Promise<WaitAnswer> {
  return inTransaction(async (tx) => {
    const row = await tx.application.findFirst({
      where: { id: applicationId, ownerId: owner },
      select: { waitOverdueAt: true, owner: { select: { timeZone: true } } },
    });
    if (!row) return { outcome: 'not-found' };
    if (!row.waitOverdueAt || row.waitOverdueAt > now) return { outcome: 'not-overdue' };
    const at = toDate(askAgainAt(toInstant(now), row.owner.timeZone));
    const wanted = { kind: 'reply-overdue', at: toInstant(row.waitOverdueAt) } as const;
    await ringLater(tx, { ownerId: owner, id: applicationId, applicationId }, { ...wanted, ringAt: at }, now);
    return { outcome: 'asked-again', at };
  });
}
