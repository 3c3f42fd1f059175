import 'server-only';
import { topicKey, valueKey, type Settled } from '@/lib/domain/claims';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, prisma, type Tx } from './client';
import { knowsEveryone, personIdFor, type PersonRef } from './people';

/** Something the owner said that must stay true, to whom (null: nobody in particular), and who brought it up. */
export type ClaimFields = {
  label: string;
  value: string;
  personId: string | null;
  raisedBy: '' | 'them' | 'me';
  saidAt: Date;
};

const columns = ({ label, value, personId, raisedBy, saidAt }: ClaimFields) => ({
  topic: topicKey(label),
  label,
  value,
  personId,
  raisedBy,
  saidAt,
});

/**
 * Makes what was claimed in a round what its debrief says; saving it again replaces it. A value that was settled and
 * has not changed stays settled.
 */
export async function writeClaims(
  tx: Tx,
  owner: OwnerId,
  at: { applicationId: string; roundId: string },
  claims: ClaimFields[],
  now: Date,
): Promise<void> {
  const before = await tx.claim.findMany({ where: { ownerId: owner, roundId: at.roundId } });
  for (const claim of claims) {
    const data = columns(claim);
    if (!data.topic || !valueKey(data.value)) continue;
    const index = before.findIndex((each) => each.topic === data.topic && valueKey(each.value) === valueKey(data.value));
    const [standing] = index < 0 ? [] : before.splice(index, 1);
    if (standing) await tx.claim.update({ where: { id: standing.id }, data });
    else await tx.claim.create({ data: { ...data, ...at, ownerId: owner, createdAt: now } });
  }
  await tx.claim.deleteMany({ where: { id: { in: before.map(({ id }) => id) } } });
}

type Elsewhere = Omit<ClaimFields, 'personId'> & { to: PersonRef | null };

/** Keeps something that was said outside a round: on the telephone, in a mail. @param id made by the form */
export function addClaim(owner: OwnerId, id: string, applicationId: string, claim: Elsewhere, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const { to, ...rest } = claim;
    const application = await tx.application.findFirst({
      where: { id: applicationId, ownerId: owner },
      select: { companyId: true, sample: true },
    });
    if (!application || (to && !(await knowsEveryone(tx, owner, [to])))) return 'not-found';
    const standing = await tx.claim.findUnique({ where: { id }, select: { ownerId: true } });
    if (standing?.ownerId === owner) return 'saved';
    const personId = to && (await personIdFor(tx, owner, to, { ...application, now }));
    const data = { ...columns({ ...rest, personId }), applicationId, ownerId: owner, createdAt: now };
    await tx.claim.create({ data: standing ? data : { ...data, id } });
    return 'saved';
  });
}

/** Changes the words of a claim. A value that changed is no longer settled. */
export function editClaim(
  owner: OwnerId,
  id: string,
  { label, value, raisedBy }: Pick<ClaimFields, 'label' | 'value' | 'raisedBy'>,
): Promise<'saved' | 'not-found'> {
  return inTransaction(async (tx) => {
    const claim = await tx.claim.findFirst({ where: { id, ownerId: owner } });
    if (!claim) return 'not-found';
    const topic = topicKey(label);
    const isSame = topic === claim.topic && valueKey(value) === valueKey(claim.value);
    await tx.claim.update({
      where: { id },
      data: { topic, label, value, raisedBy, settled: isSame ? claim.settled : '' },
    });
    await outdateDebrief(tx, claim.roundId);
    return 'saved';
  });
}

/** A debrief that was opened before must not bring the old words back. */
export async function outdateDebrief(tx: Tx, roundId: string | null): Promise<void> {
  if (roundId) await tx.round.update({ where: { id: roundId }, data: { version: { increment: 1 } } });
}

/** A letter that is not sent yet, with the line that puts a claim right, and the version its text was based on. */
export type Correction = { noteId: string; version: number; subject: string; body: string };

export type Settling = { topic: string; holds: string | null; correction: Correction | null };

/**
 * Settles a topic on which a company has heard more than one thing.
 * @param settling `holds` is the value that is true (the others were wrong); null: both were said, and explained
 */
export function settleClaims(
  owner: OwnerId,
  applicationId: string,
  { topic, holds, correction }: Settling,
  now: Date,
): Promise<'settled' | 'stale' | 'not-found'> {
  return inTransaction(async (tx) => {
    const claims = await tx.claim.findMany({ where: { ownerId: owner, applicationId, topic } });
    const isTrue = (value: string) => holds !== null && valueKey(value) === valueKey(holds);
    if (claims.length === 0 || (holds !== null && !claims.some((claim) => isTrue(claim.value)))) return 'not-found';
    if (correction) {
      const wrong = claims.filter((claim) => !isTrue(claim.value)).flatMap((claim) => claim.personId ?? []);
      const outcome = await writeCorrection(tx, owner, applicationId, wrong, correction, now);
      if (outcome !== 'saved') return outcome;
    }
    const mark = (chosen: typeof claims, settled: Settled) =>
      tx.claim.updateMany({ where: { id: { in: chosen.map(({ id }) => id) } }, data: { settled } });
    if (holds === null) {
      // What was corrected before was not among what is explained now.
      const standing = claims.filter(({ settled }) => settled !== 'corrected');
      await mark(standing, 'explained');
    } else {
      await mark(claims.filter(({ value }) => isTrue(value)), '');
      await mark(claims.filter(({ value }) => !isTrue(value)), 'corrected');
    }
    return 'settled';
  });
}

/** Takes a settling back: every value of the topic stands again. A line that went into a letter stays there. */
export async function reopenClaims(owner: OwnerId, applicationId: string, topic: string): Promise<'saved' | 'not-found'> {
  const { count } = await prisma.claim.updateMany({ where: { ownerId: owner, applicationId, topic }, data: { settled: '' } });
  return count > 0 ? 'saved' : 'not-found';
}

async function writeCorrection(
  tx: Tx,
  owner: OwnerId,
  applicationId: string,
  wronglyTold: string[],
  { noteId, version, subject, body }: Correction,
  now: Date,
): Promise<'saved' | 'stale' | 'not-found'> {
  const note = await tx.thankYouNote.findFirst({
    where: { id: noteId, ownerId: owner, applicationId, personId: { in: wronglyTold }, ...WRITABLE },
    select: { version: true },
  });
  if (!note) return 'not-found';
  if (note.version !== version) return 'stale';
  const data = { subject, body, draftedAt: now, version: { increment: 1 } };
  await tx.thankYouNote.update({ where: { id: noteId }, data });
  return 'saved';
}

const WRITABLE = {
  sentAt: null,
  skippedAt: null,
  withdrawnAt: null,
  mails: { none: { state: 'waiting' } },
} as const;

const PEOPLE = { select: { id: true, name: true, title: true } } as const;

/** @returns what was said everywhere, by application, each in the order it was said. */
export async function listLedger(owner: OwnerId) {
  return prisma.application.findMany({
    where: { ownerId: owner, claims: { some: {} } },
    orderBy: [{ stageSince: 'desc' }, { id: 'asc' }],
    take: 60,
    select: {
      id: true,
      stage: true,
      waitOverdueAt: true,
      company: { select: { name: true } },
      rounds: {
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          kind: true,
          ordinal: true,
          loggedAt: true,
          interviews: { where: { cancelledAt: null }, orderBy: { startAt: 'asc' }, select: { startAt: true } },
        },
      },
      claims: { orderBy: [{ saidAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }], include: { person: PEOPLE } },
      noteList: {
        where: WRITABLE,
        orderBy: { dueAt: 'asc' },
        select: { id: true, personId: true, dueAt: true, draftedAt: true, person: { select: { name: true } } },
      },
    },
  });
}

/** @returns what one application has heard, in the order it was said, for what a new claim would conflict with. */
export function listClaims(owner: OwnerId, applicationId: string) {
  return prisma.claim.findMany({
    where: { ownerId: owner, applicationId },
    orderBy: [{ saidAt: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    include: { person: PEOPLE, round: { select: { kind: true, ordinal: true } } },
  });
}

/** @returns one claim, for its form; null when it is not the owner's. */
export function findClaim(owner: OwnerId, id: string) {
  return prisma.claim.findFirst({
    where: { id, ownerId: owner },
    include: { application: { select: { company: { select: { name: true } } } }, person: PEOPLE },
  });
}
