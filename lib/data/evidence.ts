import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { ownsApplication } from './ownership';

/** @returns an application with its evidence (P26), null when it is not the owner's */
export function findEvidence(owner: OwnerId, applicationId: string) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: { id: true, company: { select: { name: true } }, evidence: { orderBy: { createdAt: 'asc' } } },
  });
}

export type NewEvidence = { id: string; applicationId: string; quality: string; words: string };

/** Keeps a line of evidence. @param line with an id made by the form */
export function addEvidence(owner: OwnerId, line: NewEvidence, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    if (!(await ownsApplication(tx, owner, line.applicationId))) return 'not-found';
    const standing = await tx.evidence.findUnique({ where: { id: line.id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return 'saved';
    const { id, ...rest } = line;
    const data = { ...rest, ownerId: owner, createdAt: now };
    await tx.evidence.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}
