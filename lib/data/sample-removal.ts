import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { Tx } from './client';
import { settlePeople } from './settle-round';

/** What a removal keeps for its undo, as far as the sample goes. */
type RemovedRows = {
  application?: { id: string; sample: boolean };
  claim?: { applicationId: string };
  rounds?: { applicationId: string }[];
  encounters?: { personId: string }[];
  notes?: { personId: string }[];
};

/**
 * Takes every row of the sample away, inside a transaction. Somebody the owner has met or owes a note to in an
 * application of their own stays and is theirs from then on; so does the company of anything that stays.
 */
export async function dropSample(tx: Tx, owner: OwnerId, now: Date): Promise<'removed' | 'nothing-there'> {
  const sample = { ownerId: owner, sample: true };
  const applications = await tx.application.findMany({ where: sample, select: { id: true } });
  const applicationIds = applications.map(({ id }) => id);
  const inUndo = await dropSampleRemovals(tx, owner, applicationIds);
  const ownPeople = await tx.person.findMany({
    where: { ownerId: owner, sample: false, encounters: { some: { interview: { round: { application: sample } } } } },
    select: { id: true },
  });
  // Practice outlives a round otherwise.
  const inRounds = { ownerId: owner, round: { application: sample } };
  await tx.practiceRun.deleteMany({ where: inRounds });
  await tx.storyRun.deleteMany({ where: inRounds });
  await tx.application.deleteMany({ where: sample });

  // Conversations, notes and contacts that are left belong to the owner's own applications.
  const used = { OR: [{ encounters: { some: {} } }, { notes: { some: {} } }, { outreach: { some: {} } }, { id: { in: inUndo } }] };
  const kept = await tx.person.findMany({ where: { ...sample, ...used }, select: { id: true } });
  const keptIds = kept.map(({ id }) => id);
  const gone = await tx.person.deleteMany({ where: { ...sample, id: { notIn: keptIds } } });
  await tx.person.updateMany({ where: { id: { in: keptIds } }, data: { sample: false } });
  await settlePeople(tx, [...keptIds, ...ownPeople.map(({ id }) => id)], now);
  const unused = { asked: { none: {} }, practised: { none: {} } };
  await tx.question.deleteMany({ where: { ...sample, ...unused } });
  await tx.question.updateMany({ where: sample, data: { sample: false } });
  await tx.story.deleteMany({ where: { ...sample, tellings: { none: {} }, requirements: { none: {} } } });
  await tx.story.updateMany({ where: sample, data: { sample: false } });
  const companies = await dropSampleCompanies(tx, owner);
  return applicationIds.length + gone.count + companies > 0 ? 'removed' : 'nothing-there';
}

/**
 * Forgets what was removed from the sample: it cannot be put back without the rest.
 * @returns the people that an undo of the owner's own removals would need
 */
async function dropSampleRemovals(tx: Tx, owner: OwnerId, applicationIds: string[]): Promise<string[]> {
  const removals = await tx.removal.findMany({ where: { ownerId: owner }, select: { id: true, rows: true } });
  const parsed = removals.map(({ id, rows }) => ({ id, rows: JSON.parse(rows) as RemovedRows }));
  const known = new Set(applicationIds);
  for (const { rows } of parsed) if (rows.application?.sample) known.add(rows.application.id);
  const ofSample = ({ rows }: { rows: RemovedRows }) =>
    rows.application?.sample ||
    known.has(rows.claim?.applicationId ?? '') ||
    rows.rounds?.some((round) => known.has(round.applicationId));
  await tx.removal.deleteMany({ where: { id: { in: parsed.filter(ofSample).map(({ id }) => id) } } });
  const own = parsed.filter((removal) => !ofSample(removal));
  return own.flatMap(({ rows }) => [...(rows.encounters ?? []), ...(rows.notes ?? [])].map(({ personId }) => personId));
}

/** @returns how many went */
async function dropSampleCompanies(tx: Tx, owner: OwnerId): Promise<number> {
  const sample = { ownerId: owner, sample: true };
  const empty = { applications: { none: {} }, people: { none: {} } };
  // What is known about a made-up company is of no use to what stays there.
  await tx.researchCard.deleteMany({ where: { ownerId: owner, company: { sample: true } } });
  const gone = await tx.company.deleteMany({ where: { ...sample, ...empty } });
  const kept = await tx.company.findMany({ where: sample, select: { id: true, nameKey: true } });
  for (const { id, nameKey } of kept) {
    const where = { ownerId_nameKey_sample: { ownerId: owner, nameKey, sample: false } };
    const own = await tx.company.findUnique({ where, select: { id: true } });
    if (!own) {
      await tx.company.update({ where: { id }, data: { sample: false } });
      continue;
    }
    // The owner has a company of that name already: what stays moves there.
    await tx.application.updateMany({ where: { companyId: id }, data: { companyId: own.id } });
    await tx.person.updateMany({ where: { companyId: id }, data: { companyId: own.id } });
    await tx.company.delete({ where: { id } });
  }
  return gone.count;
}
