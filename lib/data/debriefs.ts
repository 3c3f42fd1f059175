import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { RoundKind } from '@/lib/domain/rounds';
import type { Sign } from '@/lib/domain/signs';
import { insertApplication, type ApplicationFields } from './applications';
import { inTransaction, type Tx } from './client';
import { knowsParts, writeParts, type DebriefParts } from './debrief-parts';
import { writeMet, type MetFields, type Sat } from './encounters';
import { knowsEveryone } from './people';
import { openRound, type RoundAnswer } from './rounds';
import { settleRound } from './settle-round';

/** A sitting as it happened. */
type SatFields = {
  id: string;
  startAt: Date;
  endAt: Date;
  wallStart: string;
  wallEnd: string;
  zone: string;
  format: string;
};

export type Debrief = {
  application: { id: string } | { newId: string; fields: ApplicationFields };
  round: { id: string; version: number } | { newId: string; kind: RoundKind };
  sittings: SatFields[];
  met: MetFields[];
  signs: Sign[];
  stated: { words: string; byDay: string | null; zone: string } | null;
  /** none: the form did not ask, and what is kept stays */
  parts?: DebriefParts;
};

/**
 * Keeps what happened in a round: the times as they were, who was there and what they said, the signs and what they
 * said about hearing back. Starts the clocks of the notes. One transaction; saving it again replaces what it said.
 */
export function logInterview(owner: OwnerId, debrief: Debrief, now: Date): Promise<RoundAnswer> {
  return inTransaction(async (tx) => {
    const refusal = await refusalOf(tx, owner, debrief);
    if (refusal) return { outcome: refusal };
    const application = await applicationFor(tx, owner, debrief, now);
    const roundId = await roundFor(tx, owner, application.id, debrief, now);

    const sat = await writeSat(tx, owner, roundId, debrief.sittings);
    const heard = await writeMet(tx, owner, debrief.met, sat, { ...application, now });
    await tx.sign.deleteMany({ where: { roundId } });
    await tx.sign.createMany({ data: debrief.signs.map((kind) => ({ roundId, kind })) });
    await tx.statedReply.deleteMany({ where: { roundId } });
    const saidAt = new Date(Math.max(...debrief.sittings.map((sitting) => sitting.endAt.getTime())));
    if (debrief.stated)
      await tx.statedReply.create({ data: { ...debrief.stated, applicationId: application.id, roundId, saidAt } });
    if (debrief.parts)
      await writeParts(tx, owner, { applicationId: application.id, roundId, heard, saidAt, now }, debrief.parts);
    await tx.round.update({ where: { id: roundId }, data: { loggedAt: now, version: { increment: 1 } } });
    await settleRound(tx, roundId, now);
    return { outcome: 'saved', roundId };
  });
}

/** Everything that speaks against a debrief, asked before its first line is written. */
async function refusalOf(
  tx: Tx,
  owner: OwnerId,
  { application, round, met, parts }: Debrief,
): Promise<'stale' | 'not-found' | null> {
  if (!(await knowsEveryone(tx, owner, met))) return 'not-found';
  if (parts && !(await knowsParts(tx, owner, parts))) return 'not-found';
  const applicationId = 'id' in application ? application.id : null;
  if (applicationId && !(await tx.application.count({ where: { id: applicationId, ownerId: owner } })))
    return 'not-found';
  if (!('id' in round)) return null;
  if (!applicationId) return 'not-found';
  const row = await tx.round.findFirst({
    where: { id: round.id, ownerId: owner, applicationId },
    select: { version: true },
  });
  if (!row) return 'not-found';
  return row.version === round.version ? null : 'stale';
}

async function applicationFor(tx: Tx, owner: OwnerId, { application, sittings }: Debrief, now: Date) {
  const select = { id: true, companyId: true, sample: true } as const;
  if ('id' in application) return tx.application.findUniqueOrThrow({ where: { id: application.id }, select });
  const { newId, fields } = application;
  const standing = await tx.application.findFirst({ where: { id: newId, ownerId: owner }, select });
  if (standing) return standing;
  const start = { stage: 'applied' as const, at: new Date(Math.min(now.getTime(), sittings[0]!.startAt.getTime())) };
  const { id } = await insertApplication(tx, owner, { id: newId, fields, start }, now);
  return tx.application.findUniqueOrThrow({ where: { id }, select });
}

async function roundFor(tx: Tx, owner: OwnerId, applicationId: string, { round, sittings }: Debrief, now: Date) {
  if ('id' in round) return round.id;
  const bookedAt = new Date(Math.min(now.getTime(), ...sittings.map((sitting) => sitting.startAt.getTime())));
  return openRound(tx, owner, { id: round.newId, applicationId, kind: round.kind, remark: '', bookedAt }, now);
}

/** @returns the row for each sitting id of the form */
async function writeSat(tx: Tx, owner: OwnerId, roundId: string, sittings: SatFields[]): Promise<Map<string, Sat>> {
  const sat = new Map<string, Sat>();
  for (const { id, startAt, endAt, format, zone, wallStart, wallEnd } of sittings) {
    const happened = { actualStartAt: startAt, actualEndAt: endAt, startAt, endAt, format, cancelledAt: null };
    const row = await tx.interview.findUnique({ where: { id }, select: { roundId: true, plannedStartAt: true } });
    if (row?.roundId === roundId) {
      // A plan keeps the wall times it was made with; a sitting without one has no others than these.
      const entered = row.plannedStartAt ? {} : { zone, wallStart, wallEnd };
      await tx.interview.update({ where: { id }, data: { ...happened, ...entered } });
      sat.set(id, { interviewId: id, endAt });
    } else {
      const data = { ...happened, ownerId: owner, roundId, zone, wallStart, wallEnd };
      const made = await tx.interview.create({ data: row ? data : { ...data, id }, select: { id: true } });
      sat.set(id, { interviewId: made.id, endAt });
    }
  }
  return sat;
}
