import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { ownsApplication } from './ownership';

export type NewTask = {
  id: string;
  applicationId: string;
  kind: 'research' | 'material';
  words: string;
  /** "YYYY-MM-DD" in the owner's zone */
  dueOn: string | null;
};

/** Keeps an open question, or something they asked for. @param task with an id made by the form */
export function addTask(owner: OwnerId, task: NewTask, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await ownsApplication(tx, owner, task.applicationId))) return 'not-found';
    const standing = await tx.task.findUnique({ where: { id: task.id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return 'saved';
    const { id, ...rest } = task;
    const data = { ...rest, ownerId: owner, createdAt: now };
    await tx.task.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** Ticks a task: answered, or sent. @param doneAt null takes the tick away */
export async function markTask(owner: OwnerId, id: string, doneAt: Date | null): Promise<'saved' | 'not-found'> {
  const { count } = await prisma.task.updateMany({ where: { id, ownerId: owner }, data: { doneAt } });
  return count ? 'saved' : 'not-found';
}
