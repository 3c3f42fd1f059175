import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { RoundKind } from '@/lib/domain/rounds';
import type { Sign } from '@/lib/domain/signs';
import { insertApplication, type ApplicationFields } from './applications';
import { inTransaction, type Tx } from './client';
import { personIdFor, type PersonRef } from './people';
import { dropEmptySeats, openRound, type RoundAnswer } from './rounds';
import { settleRound } from './settle-round';

/** A sitting as it happened. */
export type SatFields = {
  id: string;
  startAt: Date;
  endAt: Date;
  wallStart: string;
  wallEnd: string;
  zone: string;
  format: string;
};

/** Somebody met: in which sitting, until when (null: until its end), and what was talked about. */
export type MetFields = PersonRef & { sittingId: string; untilAt: Date | null; points: string[] };

export type Debrief = {
  application: { id: string } | { newId: string; fields: ApplicationFields };
  round: { id: string; version: number } | { newId: string; kind: RoundKind };
  sittings: SatFields[];
  met: MetFields[];
  signs: Sign[];
  stated: { words: string; byDay: string | null; zone: string } | null;
};

/**
 * Keeps what happened in a round: the times as they were, who was there and what they said, the signs and what they
 * said about hearing back. Starts the clocks of the notes. One transaction; saving it again replaces what it said.
 */
export function logInterview(owner: OwnerId, debrief: Debrief, now: Date): Promise<RoundAnswer> {
  return inTransaction(async (tx) => {
    const applicationId = await applicationFor(tx, owner, debrief, now);
    const application = applicationId && (await tx.application.findUnique({
      where: { id: applicationId },
      select: { id: true, companyId: true, sample: true },
    }));
    if (!application) return { outcome: 'not-found' };

    const startedAt = Math.min(now.getTime(), ...debrief.sittings.map((sitting) => sitting.startAt.getTime()));
    let roundId: string;
    if ('id' in debrief.round) {
      const { id, version } = debrief.round;
      const round = await tx.round.findFirst({ where: { id, ownerId: owner, applicationId: application.id } });
      if (!round) return { outcome: 'not-found' };
      if (round.version !== version) return { outcome: 'stale' };
      roundId = id;
    } else {
      const { newId, kind } = debrief.round;
      const opening = { id: newId, applicationId: application.id, kind, remark: '', bookedAt: new Date(startedAt) };
      roundId = await openRound(tx, owner, opening, now);
    }

    const sittingIds = await writeSat(tx, owner, roundId, debrief.sittings);
    await writeMet(tx, owner, roundId, debrief.met, sittingIds, { ...application, now });
    await tx.sign.deleteMany({ where: { roundId } });
    await tx.sign.createMany({ data: debrief.signs.map((kind) => ({ roundId, kind })) });
    await tx.statedReply.deleteMany({ where: { roundId } });
    if (debrief.stated) {
      const saidAt = new Date(Math.max(...debrief.sittings.map((sitting) => sitting.endAt.getTime())));
      await tx.statedReply.create({ data: { ...debrief.stated, applicationId: application.id, roundId, saidAt } });
    }
    await tx.round.update({ where: { id: roundId }, data: { loggedAt: now, version: { increment: 1 } } });
    await settleRound(tx, roundId, now);
    return { outcome: 'saved', roundId };
  });
}

async function applicationFor(tx: Tx, owner: OwnerId, debrief: Debrief, now: Date): Promise<string | null> {
  if ('newId' in debrief.application) {
    const { newId: id, fields } = debrief.application;
    const standing = await tx.application.findFirst({ where: { id, ownerId: owner }, select: { id: true } });
    const start = { stage: 'applied' as const, at: new Date(Math.min(now.getTime(), debrief.sittings[0]!.startAt.getTime())) };
    return standing?.id ?? (await insertApplication(tx, owner, { id, fields, start }, now)).id;
  }
  const { id } = debrief.application;
  return (await tx.application.findFirst({ where: { id, ownerId: owner }, select: { id: true } }))?.id ?? null;
}

/** @returns the row id for each sitting id of the form */
async function writeSat(tx: Tx, owner: OwnerId, roundId: string, sittings: SatFields[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { id, startAt, endAt, format, zone, wallStart, wallEnd } of sittings) {
    const happened = { actualStartAt: startAt, actualEndAt: endAt, startAt, endAt, format, cancelledAt: null };
    const row = await tx.interview.findUnique({ where: { id }, select: { roundId: true } });
    if (row?.roundId === roundId) {
      await tx.interview.update({ where: { id }, data: happened });
      ids.set(id, id);
    } else {
      const data = { ...happened, ownerId: owner, roundId, zone, wallStart, wallEnd };
      const made = await tx.interview.create({ data: row ? data : { ...data, id }, select: { id: true } });
      ids.set(id, made.id);
    }
  }
  return ids;
}

async function writeMet(
  tx: Tx,
  owner: OwnerId,
  roundId: string,
  met: MetFields[],
  sittingIds: Map<string, string>,
  at: { companyId: string; sample: boolean; now: Date },
): Promise<void> {
  const before = await tx.encounter.findMany({ where: { interview: { roundId } } });
  const kept = new Set<string>();
  for (const [position, { sittingId, untilAt, points, ...ref }] of met.entries()) {
    const interviewId = sittingIds.get(sittingId);
    const personId = interviewId && (await personIdFor(tx, owner, ref as PersonRef, at));
    if (!personId) continue;
    const standing = before.find((each) => each.interviewId === interviewId && each.personId === personId);
    const id = standing?.id ?? (await tx.encounter.create({ data: { interviewId, personId, position }, select: { id: true } })).id;
    if (kept.has(id)) continue;
    kept.add(id);
    await tx.encounter.update({ where: { id }, data: { endAt: untilAt, position } });
    await tx.talkingPoint.deleteMany({ where: { encounterId: id } });
    await tx.talkingPoint.createMany({ data: points.map((words, index) => ({ encounterId: id, position: index, words })) });
  }
  const gone = before.filter((each) => !kept.has(each.id));
  await tx.encounter.deleteMany({ where: { id: { in: gone.map((each) => each.id) } } });
  await dropEmptySeats(tx, gone.map((each) => each.personId));
}
