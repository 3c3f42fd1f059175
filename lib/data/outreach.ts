import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma } from './client';
import { COLLEAGUES, NAMED, PEOPLE_OF_ROUNDS } from './panel';
import { personIdFor, type PersonRef } from './people';

/**
 * The contacts inside a company who are asked beside the panel (P27), the last first, with the people of its rounds.
 * @returns null when the application is not the owner's. Days are plain text, in the owner's zone.
 */
export function findContacts(owner: OwnerId, applicationId: string) {
  return prisma.application.findFirst({
    where: { id: applicationId, ownerId: owner },
    select: {
      id: true,
      company: { select: { name: true, people: COLLEAGUES } },
      outreach: {
        orderBy: [{ contactedOn: 'desc' }, { createdAt: 'desc' }],
        include: { person: { select: NAMED } },
      },
      rounds: PEOPLE_OF_ROUNDS,
    },
  });
}

export type ContactFields = { contactedOn: string; asked: string; outcome: string };
export type NewContact = ContactFields & { id: string; applicationId: string; who: PersonRef };

/** Writes down that somebody inside was contacted. @param contact with an id made by the form */
export function addContact(owner: OwnerId, { who, ...contact }: NewContact, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const where = { id: contact.applicationId, ownerId: owner };
    const application = await tx.application.findFirst({ where, select: { companyId: true, sample: true } });
    if (!application) return 'not-found';
    const standing = await tx.outreach.findUnique({ where: { id: contact.id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return 'saved';
    const personId = await personIdFor(tx, owner, who, { ...application, now });
    if (!personId) return 'not-found';
    const { id, ...rest } = contact;
    const data = { ...rest, personId, ownerId: owner, createdAt: now };
    await tx.outreach.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** What came of it is often known days later. */
export async function editContact(owner: OwnerId, id: string, fields: ContactFields): Promise<'saved' | 'not-found'> {
  const { count } = await prisma.outreach.updateMany({ where: { id, ownerId: owner }, data: fields });
  return count ? 'saved' : 'not-found';
}
