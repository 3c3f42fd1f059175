import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { ownsPerson } from './ownership';
import { COLLEAGUES, PEOPLE_OF_ROUNDS } from './panel';

/**
 * What is known about the company of an application (P22), the newest first, with the open questions of the application
 * and the people a finding can be for.
 * @returns null when the application is not the owner's. Days are plain text.
 */
export function findResearch(owner: OwnerId, applicationId: string) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: {
      id: true,
      company: {
        select: {
          name: true,
          research: { orderBy: [{ foundOn: 'desc' }, { createdAt: 'desc' }], include: { person: { select: { name: true } } } },
          people: COLLEAGUES,
        },
      },
      rounds: PEOPLE_OF_ROUNDS,
      tasks: { where: { kind: 'research' }, orderBy: { createdAt: 'asc' } },
    },
  });
}

export type CardFields = {
  topic: string;
  title: string;
  body: string;
  sourceKind: string;
  source: string;
  address: string;
  /** "YYYY-MM-DD" */
  foundOn: string;
  personId: string | null;
};

/** Keeps a finding about the company of an application. @param id made by the form, so that sending twice keeps one */
export function addCard(owner: OwnerId, applicationId: string, id: string, fields: CardFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const where = { id: applicationId, ownerId: owner };
    const application = await tx.application.findFirst({ where, select: { companyId: true } });
    if (!application || !(await ownsPerson(tx, owner, fields.personId))) return 'not-found';
    const standing = await tx.researchCard.findUnique({ where: { id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return 'saved';
    const data = { ...fields, ...application, ownerId: owner, createdAt: now };
    await tx.researchCard.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** @param version the one that the form was drawn with */
export function editCard(owner: OwnerId, id: string, version: number, fields: CardFields) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const card = await tx.researchCard.findFirst({ where: { id, ownerId: owner }, select: { version: true } });
    if (!card || !(await ownsPerson(tx, owner, fields.personId))) return 'not-found';
    if (card.version !== version) return 'stale';
    await tx.researchCard.update({ where: { id }, data: { ...fields, version: { increment: 1 } } });
    return 'saved';
  });
}
