import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, type Tx } from './client';
import { dropEmptyCompany } from './companies';
import { refreshApplication } from './standing';
import { settleRound } from './settle-round';

const DAY = 86_400_000;

/** The tables under an application, parents before children, and how its rows are found. */
async function rowsUnder(tx: Tx, where: { applicationId: string } | { id: string }) {
  const rounds = await tx.round.findMany({ where });
  const roundIds = { in: rounds.map((row) => row.id) };
  const interviews = await tx.interview.findMany({ where: { roundId: roundIds } });
  const encounters = await tx.encounter.findMany({ where: { interviewId: { in: interviews.map((row) => row.id) } } });
  const talkingPoints = await tx.talkingPoint.findMany({ where: { encounterId: { in: encounters.map((row) => row.id) } } });
  const signs = await tx.sign.findMany({ where: { roundId: roundIds } });
  const ofRounds = { roundId: roundIds };
  const under = 'applicationId' in where ? { OR: [ofRounds, where] } : ofRounds;
  const stated = await tx.statedReply.findMany({ where: under });
  const notes = await tx.thankYouNote.findMany({ where: under });
  const causes = [...notes, ...interviews].map((row) => row.id);
  const reminders = await tx.reminder.findMany({ where: { cause: { in: causes } } });
  return { rounds, interviews, encounters, talkingPoints, signs, stated, notes, reminders };
}

type Rows = Awaited<ReturnType<typeof rowsUnder>>;

async function putBack(tx: Tx, rows: Rows): Promise<void> {
  await tx.round.createMany({ data: rows.rounds });
  await tx.interview.createMany({ data: rows.interviews });
  await tx.encounter.createMany({ data: rows.encounters });
  await tx.talkingPoint.createMany({ data: rows.talkingPoints });
  await tx.sign.createMany({ data: rows.signs });
  await tx.statedReply.createMany({ data: rows.stated });
  await tx.thankYouNote.createMany({ data: rows.notes });
  await tx.reminder.createMany({ data: rows.reminders });
}

async function keep(tx: Tx, owner: OwnerId, rows: unknown, now: Date): Promise<string> {
  await tx.removal.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY) } } });
  return (await tx.removal.create({ data: { ownerId: owner, rows: JSON.stringify(rows), at: now }, select: { id: true } })).id;
}

/**
 * Removes an application with its rounds and notes. The people stay: they were met.
 * @returns the id of the removal, for one undo within a day
 */
export function removeApplication(owner: OwnerId, applicationId: string, now: Date): Promise<string | 'not-found'> {
  return inTransaction(async (tx) => {
    const application = await tx.application.findFirst({ where: { id: applicationId, ownerId: owner } });
    if (!application) return 'not-found';
    const company = await tx.company.findUniqueOrThrow({ where: { id: application.companyId } });
    const of = { where: { applicationId } };
    const [moves, replies, offers] = [await tx.move.findMany(of), await tx.reply.findMany(of), await tx.offer.findMany(of)];
    const under = await rowsUnder(tx, { applicationId });
    const id = await keep(tx, owner, { company, application, moves, replies, offers, ...under }, now);
    await tx.application.delete({ where: { id: applicationId } });
    await dropEmptyCompany(tx, company.id);
    return id;
  });
}

/** Removes a round with its interviews, unsent notes and sent ones alike. */
export function removeRound(owner: OwnerId, roundId: string, now: Date): Promise<string | 'not-found'> {
  return inTransaction(async (tx) => {
    const round = await tx.round.findFirst({ where: { id: roundId, ownerId: owner }, select: { applicationId: true } });
    if (!round) return 'not-found';
    const id = await keep(tx, owner, await rowsUnder(tx, { id: roundId }), now);
    await tx.round.delete({ where: { id: roundId } });
    await refreshApplication(tx, round.applicationId, now);
    return id;
  });
}

/** Puts back what a removal took, exactly. A removal is used up by it. */
export function undoRemoval(owner: OwnerId, removalId: string, now: Date): Promise<'restored' | 'not-found'> {
  return inTransaction(async (tx) => {
    const removal = await tx.removal.findFirst({ where: { id: removalId, ownerId: owner } });
    if (!removal) return 'not-found';
    const rows = JSON.parse(removal.rows);
    await tx.removal.delete({ where: { id: removalId } });
    if (rows.application) {
      const company = await tx.company.findUnique({ where: { id: rows.company.id }, select: { id: true } });
      if (!company) await tx.company.create({ data: rows.company });
      await tx.application.create({ data: rows.application });
      await tx.move.createMany({ data: rows.moves });
      await tx.reply.createMany({ data: rows.replies });
      await tx.offer.createMany({ data: rows.offers });
    }
    await putBack(tx, rows);
    for (const round of rows.rounds) await settleRound(tx, round.id, now);
    if (rows.application) await refreshApplication(tx, rows.application.id, now);
    return 'restored';
  });
}
