import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { heardOf, repeatOf, type Repeat } from '@/lib/domain/stories';
import { inTransaction, prisma, type Tx } from './client';
import { knownStoryId, storyIdFor, type StoryRef } from './stories';
import { wordingTold } from './wordings';

/**
 * A story told in a round, to whom (nobody in particular when empty), how it landed, and what was said otherwise than
 * it is written.
 */
export type ToldFields = StoryRef & { to: string[]; landed: '' | 'well' | 'flat'; said?: string };

/** @returns whether every story among these is one of the owner's; asked before anything is written. */
export async function knowsStories(tx: Tx, owner: OwnerId, refs: StoryRef[]): Promise<boolean> {
  const ids = [...new Set(refs.flatMap((ref) => ('storyId' in ref ? ref.storyId : [])))];
  return (await tx.story.count({ where: { ownerId: owner, id: { in: ids } } })) === ids.length;
}

/**
 * Makes the stories told in a round what its debrief says; saving it again replaces it. What was planned and not told
 * stays planned. A telling keeps the wording of the first time it was saved, whatever becomes of the story later.
 */
export async function writeTellings(
  tx: Tx,
  owner: OwnerId,
  roundId: string,
  told: ToldFields[],
  at: { toldAt: Date; now: Date },
): Promise<void> {
  const before = await tx.telling.findMany({ where: { ownerId: owner, roundId } });
  const kept = new Set<string>();
  for (const { to, landed, said = '', ...ref } of told) {
    const storyId = await storyIdFor(tx, owner, ref as StoryRef, at.now);
    if (!storyId) continue;
    const known = before.find((each) => each.storyId === storyId && each.toldAt);
    // Somebody added to those who heard it heard the wording of that day.
    const wordingId = known ? known.wordingId : await wordingTold(tx, owner, storyId, at.toldAt, at.now);
    for (const personId of to.length ? to : [null]) {
      const key = `${storyId} ${personId}`;
      if (kept.has(key)) continue;
      kept.add(key);
      const standing = before.find((each) => each.storyId === storyId && each.personId === personId);
      const data = { toldAt: at.toldAt, landed, said, wordingId };
      if (standing) await tx.telling.update({ where: { id: standing.id }, data });
      else
        await tx.telling.create({ data: { ...data, ownerId: owner, roundId, storyId, personId, createdAt: at.now } });
    }
  }
  const gone = before.filter((each) => !kept.has(`${each.storyId} ${each.personId}`));
  const ids = (planned: boolean) => ({ in: gone.filter((each) => !each.plannedAt !== planned).map(({ id }) => id) });
  await tx.telling.updateMany({ where: { id: ids(true) }, data: { toldAt: null, landed: '', said: '', wordingId: null } });
  await tx.telling.deleteMany({ where: { id: ids(false) } });
}

/**
 * Plans a story for somebody in a round, or for nobody in particular.
 * @param evenIfHeard whether it is planned although they have heard it (rule 10)
 * @returns the warning instead when they have, and nothing is written
 */
export function planStory(owner: OwnerId, roundId: string, personId: string | null, ref: StoryRef, now: Date, evenIfHeard = true) {
  return inTransaction(async (tx): Promise<'planned' | 'not-found' | (Repeat & { title: string })> => {
    const isTheirs = personId
      ? (await tx.person.count({ where: { id: personId, ownerId: owner } })) > 0
      : true;
    if (!isTheirs || !(await tx.round.count({ where: { id: roundId, ownerId: owner } }))) return 'not-found';
    const knownId = await knownStoryId(tx, owner, ref);
    if (knownId && personId && !evenIfHeard) {
      const where = { ownerId: owner, storyId: knownId, personId, roundId: { not: roundId }, ...TOLD };
      const heard = await tx.telling.findMany({ where, select: { ...HEARD, story: { select: { title: true } } } });
      const repeat = repeatOf({ storyId: knownId, personId }, heard.map(heardOf));
      if (repeat) return { ...repeat, title: heard[0]!.story.title };
    }
    const storyId = await storyIdFor(tx, owner, ref, now);
    if (!storyId) return 'not-found';
    const standing = await tx.telling.findFirst({ where: { roundId, storyId, personId } });
    if (standing) await tx.telling.update({ where: { id: standing.id }, data: { plannedAt: standing.plannedAt ?? now } });
    else await tx.telling.create({ data: { ownerId: owner, roundId, storyId, personId, plannedAt: now, createdAt: now } });
    return 'planned';
  });
}

/** Takes a planned story back; one that was told stays told. */
export function unplanStory(owner: OwnerId, tellingId: string): Promise<'unplanned' | 'not-found'> {
  return inTransaction(async (tx) => {
    const telling = await tx.telling.findFirst({ where: { id: tellingId, ownerId: owner } });
    if (!telling) return 'not-found';
    if (telling.toldAt) await tx.telling.update({ where: { id: tellingId }, data: { plannedAt: null } });
    else await tx.telling.delete({ where: { id: tellingId } });
    return 'unplanned';
  });
}

const TOLD = { toldAt: { not: null } } as const;
const HEARD = { storyId: true, roundId: true, personId: true, person: { select: { name: true } } } as const;

/** The rounds of a company, asked for by themselves: a join through them reads every telling there is. */
async function roundsAt(owner: OwnerId, companyId: string): Promise<string[]> {
  const rounds = await prisma.round.findMany({ where: { ownerId: owner, application: { companyId } }, select: { id: true } });
  return rounds.map(({ id }) => id);
}

/**
 * @returns what a company has heard in other rounds than this one, and what these people have heard anywhere, in the
 *   order in which it was told
 */
export async function listHeard(owner: OwnerId, at: { companyId: string; personIds: string[]; roundId: string }) {
  const rounds = (await roundsAt(owner, at.companyId)).filter((id) => id !== at.roundId);
  const where = { OR: [{ roundId: { in: rounds } }, { personId: { in: at.personIds }, roundId: { not: at.roundId } }] };
  const rows = await prisma.telling.findMany({
    where: { ownerId: owner, ...TOLD, ...where },
    orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
    select: HEARD,
  });
  return rows.map(heardOf);
}

/**
 * @returns the stories that the company of an application has heard, in any of its rounds, and those that these people
 *   have heard anywhere, as they were told
 */
export function listTold(owner: OwnerId, applicationId: string, personIds: string[]) {
  const company = { applications: { some: { id: applicationId, ownerId: owner } } };
  return prisma.telling.findMany({
    where: { ownerId: owner, ...TOLD, OR: [{ round: { application: { company } } }, { personId: { in: personIds } }] },
    orderBy: [{ toldAt: 'asc' }, { id: 'asc' }],
    select: { ...HEARD, id: true, toldAt: true, landed: true, story: { select: { title: true } } },
  });
}

/** More companies than these are found by way of their applications. */
const MOST_COMPANIES = 60;

/** @returns the companies where a story was told or is planned, the one with the latest such sitting first. */
export function listTellingCompanies(owner: OwnerId): Promise<{ id: string; name: string }[]> {
  return prisma.$queryRaw`SELECT c."id", c."name" FROM "Round" r JOIN "Interview" i ON i."roundId" = r."id"
    JOIN "Application" a ON a."id" = r."applicationId" JOIN "Company" c ON c."id" = a."companyId"
    WHERE r."ownerId" = ${owner} AND EXISTS (SELECT 1 FROM "Telling" t WHERE t."roundId" = r."id")
    GROUP BY c."id"
    ORDER BY MAX(i."startAt") DESC, c."name" LIMIT ${MOST_COMPANIES}`;
}

/**
 * @returns what a company has heard and is to hear, in the order of time, with everybody met or known there; null when
 *   the company is not the owner's
 */
export async function listToldMatrix(owner: OwnerId, companyId: string) {
  const [company, rounds] = await Promise.all([
    prisma.company.findFirst({ where: { id: companyId, ownerId: owner }, select: { id: true, name: true } }),
    roundsAt(owner, companyId),
  ]);
  if (!company) return null;
  const [sat, tellings] = await Promise.all([
    prisma.encounter.findMany({ where: { interview: { roundId: { in: rounds }, cancelledAt: null } }, select: { personId: true } }),
    prisma.telling.findMany({
      where: { ownerId: owner, roundId: { in: rounds } },
      orderBy: [{ toldAt: { sort: 'asc', nulls: 'last' } }, { createdAt: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        storyId: true,
        personId: true,
        toldAt: true,
        landed: true,
        said: true,
        story: { select: { title: true } },
        round: { select: { loggedAt: true } },
      },
    }),
  ]);
  const known = [...new Set([...sat, ...tellings].flatMap(({ personId }) => personId ?? []))];
  const people = await prisma.person.findMany({
    where: { ownerId: owner, OR: [{ companyId }, { id: { in: known } }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  });
  return { company, people, tellings };
}
