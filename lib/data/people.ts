import 'server-only';
import { foldName } from '@/lib/domain/names';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';
import { companyIdFor, dropEmptyCompany } from './companies';
import { settleRounds } from './settle-round';

/** Somebody named in a form: one of the owner's people, or somebody new (no name: a seat on the panel). */
export type PersonRef = { personId: string } | { name: string | null; title: string };

/**
 * @returns the person's id. A new name that the owner already knows at this company is the same person, met again.
 *   Null when the id is not one of the owner's.
 */
export async function personIdFor(
  tx: Tx,
  owner: OwnerId,
  ref: PersonRef,
  at: { companyId: string; sample: boolean; now: Date },
): Promise<string | null> {
  if ('personId' in ref) {
    const found = await tx.person.findFirst({ where: { id: ref.personId, ownerId: owner }, select: { id: true } });
    return found?.id ?? null;
  }
  const nameKey = ref.name ? foldName(ref.name) : '';
  if (nameKey) {
    const known = await tx.person.findFirst({
      where: { ownerId: owner, nameKey, companyId: at.companyId },
      select: { id: true, title: true },
    });
    if (known) {
      if (!known.title && ref.title) await tx.person.update({ where: { id: known.id }, data: { title: ref.title } });
      return known.id;
    }
  }
  const data = {
    ownerId: owner,
    companyId: at.companyId,
    name: ref.name,
    nameKey,
    title: ref.title,
    sample: at.sample,
  };
  return (await tx.person.create({ data: { ...data, createdAt: at.now }, select: { id: true } })).id;
}

/** @returns whether every id among these is one of the owner's people; asked before anything is written. */
export async function knowsEveryone(tx: Tx, owner: OwnerId, refs: PersonRef[]): Promise<boolean> {
  const ids = [...new Set(refs.flatMap((ref) => ('personId' in ref ? ref.personId : [])))];
  return (await tx.person.count({ where: { ownerId: owner, id: { in: ids } } })) === ids.length;
}

export type PersonFields = {
  name: string | null;
  company: string;
  title: string;
  pronunciation: string;
  email: string;
  phone: string;
  profileLink: string;
  howMet: string;
  cue: string;
  cardReceived: boolean;
};

/** Keeps a person outside of any interview. @param id made by the form */
export function addPerson(owner: OwnerId, id: string, fields: PersonFields, now: Date): Promise<{ id: string }> {
  return inTransaction(async (tx) => {
    const standing = await tx.person.findFirst({ where: { id, ownerId: owner }, select: { id: true } });
    if (standing) return standing;
    const taken = await tx.person.findUnique({ where: { id }, select: { id: true } });
    const data = { ...(await columns(tx, owner, fields, false)), ownerId: owner, createdAt: now };
    return tx.person.create({ data: taken ? data : { ...data, id }, select: { id: true } });
  });
}

/** Edits a person; naming a placeholder starts the clocks of the conversations it has already had (rule 4). */
export function editPerson(owner: OwnerId, id: string, fields: PersonFields, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const row = await tx.person.findFirst({
      where: { id, ownerId: owner },
      select: {
        name: true,
        sample: true,
        companyId: true,
        encounters: { select: { interview: { select: { roundId: true } } } },
      },
    });
    if (!row) return 'not-found';
    await tx.person.update({ where: { id }, data: await columns(tx, owner, fields, row.sample) });
    if (row.companyId) await dropEmptyCompany(tx, row.companyId);
    await settleRounds(tx, row.encounters.map((each) => each.interview.roundId), now);
    return 'saved';
  });
}

/**
 * Writes down what somebody cares about.
 * @param was what the form was opened with: a stale tab must not undo newer words
 */
export function noteCares(owner: OwnerId, id: string, words: string, was: string) {
  return inTransaction(async (tx): Promise<'saved' | 'stale' | 'not-found'> => {
    const row = await tx.person.findFirst({ where: { id, ownerId: owner }, select: { caresAbout: true } });
    if (!row) return 'not-found';
    if (row.caresAbout !== was && row.caresAbout !== words) return 'stale';
    await tx.person.update({ where: { id }, data: { caresAbout: words } });
    return 'saved';
  });
}

async function columns(tx: Tx, owner: OwnerId, fields: PersonFields, sample: boolean) {
  const { company, ...rest } = fields;
  const companyId = company ? await companyIdFor(tx, owner, company, sample) : null;
  return { ...rest, companyId, nameKey: fields.name ? foldName(fields.name) : '' };
}

/** @returns a page of the people met or to be met, the last met first. */
export function listPeople(owner: OwnerId, page: { take: number; skip: number }) {
  return prisma.person.findMany({
    where: { ownerId: owner, name: { not: null } },
    orderBy: [{ lastMetAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    ...page,
    select: {
      id: true,
      name: true,
      title: true,
      lastMetAt: true,
      company: { select: { name: true } },
      encounters: {
        orderBy: { interview: { endAt: 'desc' } },
        take: 1,
        select: { talkingPoints: { orderBy: { position: 'asc' }, take: 1, select: { words: true } } },
      },
      notes: {
        where: { withdrawnAt: null },
        orderBy: { dueAt: 'desc' },
        take: 1,
        select: { id: true, dueAt: true, sentAt: true, skippedAt: true },
      },
    },
  });
}

/** @returns how many people have a name, and how many of them have been met. */
export async function countPeople(owner: OwnerId): Promise<{ known: number; met: number }> {
  const [known, met] = await Promise.all([
    prisma.person.count({ where: { ownerId: owner, name: { not: null } } }),
    prisma.person.count({ where: { ownerId: owner, name: { not: null }, lastMetAt: { not: null } } }),
  ]);
  return { known, met };
}

/** @returns whether anybody is known. */
export async function knowsAnybody(owner: OwnerId): Promise<boolean> {
  return (await prisma.person.findFirst({ where: { ownerId: owner }, select: { id: true } })) !== null;
}

/** @returns one person with every conversation and note, the last first; null when it is not the owner's. */
export function findPerson(owner: OwnerId, id: string) {
  return prisma.person.findFirst({
    where: { id, ownerId: owner },
    include: {
      company: { select: { name: true } },
      encounters: {
        orderBy: { interview: { startAt: 'desc' } },
        take: 50,
        include: {
          talkingPoints: { orderBy: { position: 'asc' } },
          interview: {
            include: {
              round: { include: { application: { select: { id: true, company: { select: { name: true } } } } } },
            },
          },
        },
      },
      tellings: {
        where: { toldAt: { not: null } },
        orderBy: { toldAt: 'asc' },
        take: 200,
        select: { roundId: true, story: { select: { id: true, title: true } } },
      },
      notes: {
        where: { withdrawnAt: null },
        orderBy: { dueAt: 'desc' },
        take: 50,
        select: {
          id: true,
          roundId: true,
          dueAt: true,
          sentAt: true,
          skippedAt: true,
          body: true,
          draftedAt: true,
          helped: true,
          applicationId: true,
        },
      },
    },
  });
}

/** @returns the people the owner knows at a company, for choosing them; the last met first. */
export function listColleagues(owner: OwnerId, companyId: string) {
  return prisma.person.findMany({
    where: { ownerId: owner, companyId, name: { not: null } },
    orderBy: [{ lastMetAt: { sort: 'desc', nulls: 'last' } }, { id: 'asc' }],
    take: 24,
    select: { id: true, name: true, title: true },
  });
}
