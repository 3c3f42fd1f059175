import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { stageAfterLogging, type Stage } from '@/lib/domain/pipeline';
import type { RoundKind } from '@/lib/domain/rounds';
import { inTransaction, prisma, type Tx } from './client';
import { knowsEveryone, personIdFor, type PersonRef } from './people';
import { settleRound } from './settle-round';

/** A sitting as a form gives it: instants, and the wall times they were entered as. */
type SittingFields = {
  id: string;
  startAt: Date;
  endAt: Date;
  wallStart: string;
  wallEnd: string;
  zone: string;
  format: string;
  place: string;
  link: string;
  people: (PersonRef & { relation: string })[];
};

export type RoundPlan = { applicationId: string; kind: RoundKind; remark: string; sittings: SittingFields[] };

export type RoundAnswer = { outcome: 'saved'; roundId: string } | { outcome: 'stale' | 'not-found' };

/** @returns the ordinal the next round of this kind gets. */
export async function nextOrdinal(tx: Tx, applicationId: string, kind: string): Promise<number> {
  const last = await tx.round.aggregate({ where: { applicationId, kind }, _max: { ordinal: true } });
  return (last._max.ordinal ?? 0) + 1;
}

/**
 * Makes a round, and moves the application forward because of it (rule 6).
 * @param id made by the form; when the owner has that round already, it is returned as it is
 */
export async function openRound(
  tx: Tx,
  owner: OwnerId,
  round: { id: string; applicationId: string; kind: RoundKind; remark: string; bookedAt: Date },
  now: Date,
): Promise<string> {
  const { id, applicationId, kind } = round;
  const standing = await tx.round.findUnique({ where: { id }, select: { ownerId: true, applicationId: true } });
  if (standing?.ownerId === owner && standing.applicationId === applicationId) return id;
  const ordinal = await nextOrdinal(tx, applicationId, kind);
  const data = { ...round, ownerId: owner, ordinal, createdAt: now };
  const made = await tx.round.create({ data: standing ? { ...data, id: undefined } : data, select: { id: true } });
  await moveForward(tx, applicationId, kind, round.bookedAt);
  return made.id;
}

/** The stage follows from the latest move, so a round of this morning must not hide behind an application of noon. */
async function moveForward(tx: Tx, applicationId: string, kind: RoundKind, bookedAt: Date): Promise<void> {
  const { stage: current, stageSince } = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { stage: true, stageSince: true },
  });
  const stage = stageAfterLogging(current as Stage, kind);
  const at = bookedAt > stageSince ? bookedAt : stageSince;
  if (stage !== current) await tx.move.create({ data: { applicationId, stage, at } });
}

/** Plans a round ahead of time. Sending the same form again changes the round it made. */
export function planRound(owner: OwnerId, roundId: string, plan: RoundPlan, now: Date): Promise<RoundAnswer> {
  return inTransaction(async (tx) => {
    const application = await tx.application.findFirst({
      where: { id: plan.applicationId, ownerId: owner },
      select: { companyId: true, sample: true },
    });
    const people = plan.sittings.flatMap((sitting) => sitting.people);
    if (!application || !(await knowsEveryone(tx, owner, people))) return { outcome: 'not-found' };
    const first = Math.min(now.getTime(), ...plan.sittings.map((sitting) => sitting.startAt.getTime()));
    const { applicationId, kind, remark } = plan;
    const id = await openRound(tx, owner, { id: roundId, applicationId, kind, remark, bookedAt: new Date(first) }, now);
    await writeSittings(tx, owner, id, plan.sittings, application, now);
    await settleRound(tx, id, now);
    return { outcome: 'saved', roundId: id };
  });
}

/**
 * Changes a planned round: its sittings, their times, places and people. Unsent notes follow (rule 2).
 * @param version the one the form was opened with
 */
export function editRound(
  owner: OwnerId,
  roundId: string,
  version: number,
  plan: Omit<RoundPlan, 'applicationId'>,
  now: Date,
) {
  return inTransaction(async (tx): Promise<RoundAnswer> => {
    const round = await tx.round.findFirst({
      where: { id: roundId, ownerId: owner },
      select: {
        version: true,
        kind: true,
        applicationId: true,
        application: { select: { companyId: true, sample: true } },
      },
    });
    if (!round) return { outcome: 'not-found' };
    if (round.version !== version) return { outcome: 'stale' };
    if (
      !(await knowsEveryone(
        tx,
        owner,
        plan.sittings.flatMap((sitting) => sitting.people),
      ))
    )
      return { outcome: 'not-found' };
    const ordinal = round.kind === plan.kind ? undefined : await nextOrdinal(tx, round.applicationId, plan.kind);
    await tx.round.update({
      where: { id: roundId },
      data: { kind: plan.kind, ordinal, remark: plan.remark, version: { increment: 1 } },
    });
    await writeSittings(tx, owner, roundId, plan.sittings, round.application, now);
    await settleRound(tx, roundId, now);
    return { outcome: 'saved', roundId };
  });
}

/** Makes the sittings of a round those of the form; one that is no longer there goes, with what hung on it. */
async function writeSittings(
  tx: Tx,
  owner: OwnerId,
  roundId: string,
  sittings: SittingFields[],
  application: { companyId: string; sample: boolean },
  now: Date,
): Promise<void> {
  const standing = await tx.interview.findMany({
    where: { roundId },
    select: { id: true, actualStartAt: true, actualEndAt: true, encounters: { select: { id: true, personId: true } } },
  });
  const gone = standing.filter((each) => !sittings.some((sitting) => sitting.id === each.id));
  await tx.interview.deleteMany({ where: { id: { in: gone.map((each) => each.id) } } });
  await dropEmptySeats(
    tx,
    gone.flatMap((each) => each.encounters.map(({ personId }) => personId)),
  );
  for (const { people, ...sitting } of sittings) {
    const before = standing.find((each) => each.id === sitting.id);
    const { id, startAt, endAt, ...rest } = sitting;
    const planned = { ...rest, plannedStartAt: startAt, plannedEndAt: endAt };
    // What really happened outranks the plan (rule 1).
    const effective = { startAt: before?.actualStartAt ?? startAt, endAt: before?.actualEndAt ?? endAt };
    let interviewId = id;
    if (before) await tx.interview.update({ where: { id }, data: { ...planned, ...effective } });
    else {
      const taken = await tx.interview.findUnique({ where: { id }, select: { id: true } });
      const data = { ...planned, ...effective, ownerId: owner, roundId };
      interviewId = (await tx.interview.create({ data: taken ? data : { ...data, id }, select: { id: true } })).id;
    }
    await seatPeople(tx, owner, interviewId, before?.encounters ?? [], people, { ...application, now });
  }
}

async function seatPeople(
  tx: Tx,
  owner: OwnerId,
  interviewId: string,
  before: { id: string; personId: string }[],
  people: SittingFields['people'],
  at: { companyId: string; sample: boolean; now: Date },
): Promise<void> {
  const seated = new Set<string>();
  for (const [position, { relation, ...ref }] of people.entries()) {
    const personId = await personIdFor(tx, owner, ref as PersonRef, at);
    if (!personId || seated.has(personId)) continue;
    seated.add(personId);
    const standing = before.find((each) => each.personId === personId);
    if (standing) await tx.encounter.update({ where: { id: standing.id }, data: { relation, position } });
    else await tx.encounter.create({ data: { interviewId, personId, relation, position } });
  }
  const gone = before.filter((each) => !seated.has(each.personId));
  await tx.encounter.deleteMany({ where: { id: { in: gone.map((each) => each.id) } } });
  await dropEmptySeats(
    tx,
    gone.map((each) => each.personId),
  );
}

/** A placeholder that sits nowhere any more was only a seat. */
export async function dropEmptySeats(tx: Tx, personIds: string[]): Promise<void> {
  await tx.person.deleteMany({ where: { id: { in: personIds }, name: null, encounters: { none: {} } } });
}

/** Cancels a sitting, or takes the cancelling back: unsent notes go and come again (rule 2). */
export function cancelInterview(owner: OwnerId, interviewId: string, cancelled: boolean, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const row = await tx.interview.findFirst({ where: { id: interviewId, ownerId: owner }, select: { roundId: true } });
    if (!row) return 'not-found';
    await tx.interview.update({ where: { id: interviewId }, data: { cancelledAt: cancelled ? now : null } });
    await tx.round.update({ where: { id: row.roundId }, data: { version: { increment: 1 } } });
    await settleRound(tx, row.roundId, now);
    return 'saved';
  });
}

/** @returns a round with everything the plan and the debrief show; null when it is not the owner's. */
export function findRound(owner: OwnerId, roundId: string) {
  return prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    include: {
      application: { select: { id: true, role: true, companyId: true, company: { select: { name: true } } } },
      signs: true,
      stated: true,
      interviews: {
        orderBy: { startAt: 'asc' },
        include: {
          encounters: {
            orderBy: { position: 'asc' },
            include: {
              person: { select: { id: true, name: true, title: true } },
              talkingPoints: { orderBy: { position: 'asc' }, select: { words: true } },
            },
          },
        },
      },
    },
  });
}

/** @returns how many rounds proper an application has had, screening calls aside. */
export function countRounds(owner: OwnerId, applicationId: string): Promise<number> {
  return prisma.round.count({ where: { ownerId: owner, applicationId, kind: 'round' } });
}
