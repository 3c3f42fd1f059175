import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Tx } from './client';

/** Whether an application is one of the owner's; asked before anything is hung on it. */
export async function ownsApplication(tx: Tx, owner: OwnerId, applicationId: string): Promise<boolean> {
  return (await tx.application.count({ where: { id: applicationId, ownerId: owner } })) === 1;
}

/** Whether somebody is one of the owner's people; nobody at all is. */
export async function ownsPerson(tx: Tx, owner: OwnerId, personId: string | null): Promise<boolean> {
  return personId === null || (await tx.person.count({ where: { id: personId, ownerId: owner } })) === 1;
}
