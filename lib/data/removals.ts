import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { inTransaction, type Tx } from './client';
import { dropEmptyCompany } from './companies';
import type { Application, Company, Move, Offer, Reply, ResearchCard } from './generated/prisma/client';
import { cancelWaitingMails } from './mails';
import { putPieceBack, type Piece } from './pieces';
import { preparedUnder, putPreparedBack, type PreparedRows } from './prepared-rows';
import { findRemoval, keepRemoval } from './removal-rows';
import { nextOrdinal } from './rounds';
import { refreshApplication } from './standing';
import { settlePeople, settleRounds } from './settle-round';

/**
 * The tables under an application, parents before children, and how its rows are found. A letter that has not left yet
 * stays here: nobody sends what is not there any more.
 */
async function rowsUnder(tx: Tx, where: { applicationId: string } | { id: string }, now: Date) {
  const rounds = await tx.round.findMany({ where });
  const roundIds = { in: rounds.map((row) => row.id) };
  const interviews = await tx.interview.findMany({ where: { roundId: roundIds } });
  const encounters = await tx.encounter.findMany({ where: { interviewId: { in: interviews.map((row) => row.id) } } });
  const talkingPoints = await tx.talkingPoint.findMany({
    where: { encounterId: { in: encounters.map((row) => row.id) } },
  });
  const signs = await tx.sign.findMany({ where: { roundId: roundIds } });
  const ofRounds = { roundId: roundIds };
  const under = 'applicationId' in where ? { OR: [ofRounds, where] } : ofRounds;
  const stated = await tx.statedReply.findMany({ where: under });
  const notes = await tx.thankYouNote.findMany({ where: under });
  const checkIns = 'applicationId' in where ? await tx.checkIn.findMany({ where }) : [];
  const ofLetters = [...notes.map(({ id }) => ({ noteId: id })), ...checkIns.map(({ id }) => ({ checkInId: id }))];
  for (const each of ofLetters) await cancelWaitingMails(tx, each, now);
  const mails = await tx.mail.findMany({ where: { OR: ofLetters } });
  const causes = [...notes, ...interviews].map((row) => row.id);
  if ('applicationId' in where) causes.push(where.applicationId);
  const reminders = await tx.reminder.findMany({ where: { cause: { in: causes } } });
  const applicationId = 'applicationId' in where ? where.applicationId : null;
  const interviewIds = interviews.map(({ id }) => id);
  const prepared = await preparedUnder(tx, applicationId, interviewIds, roundIds.in);
  return { rounds, interviews, encounters, talkingPoints, signs, stated, notes, checkIns, mails, reminders, ...prepared };
}

type Rows = Awaited<ReturnType<typeof rowsUnder>>;

type RemovedApplication = {
  company: Company;
  application: Application;
  moves: Move[];
  replies: Reply[];
  offers: Offer[];
  /** of a company that goes with its last application */
  research?: ResearchCard[];
};

/** The rows of a removal as JSON gives them back; Prisma takes the dates as text too. */
type Kept = Omit<Rows, 'checkIns' | 'mails' | keyof PreparedRows> &
  // A removal that an earlier version kept has none of these.
  Partial<Pick<Rows, 'checkIns' | 'mails'> & PreparedRows> &
  (RemovedApplication | { application?: undefined });

const peopleOf = ({ encounters, notes }: Rows) => [...encounters, ...notes].map((row) => row.personId);

async function putBack(tx: Tx, rows: Kept): Promise<void> {
  for (const round of rows.rounds) {
    const { applicationId, kind, ordinal } = round;
    const isTaken = (await tx.round.count({ where: { applicationId, kind, ordinal } })) > 0;
    await tx.round.create({
      data: isTaken ? { ...round, ordinal: await nextOrdinal(tx, applicationId, kind) } : round,
    });
  }
  await tx.interview.createMany({ data: rows.interviews });
  await tx.encounter.createMany({ data: rows.encounters });
  await tx.talkingPoint.createMany({ data: rows.talkingPoints });
  await tx.sign.createMany({ data: rows.signs });
  await tx.statedReply.createMany({ data: rows.stated });
  await tx.thankYouNote.createMany({ data: rows.notes });
  await tx.checkIn.createMany({ data: rows.checkIns ?? [] });
  await tx.mail.createMany({ data: rows.mails ?? [] });
  await putPreparedBack(tx, rows);
  // A row that an earlier version kept has no instant to ring at.
  await tx.reminder.createMany({ data: rows.reminders.map((row) => ({ ...row, ringAt: row.ringAt ?? row.dueAt })) });
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
    const [moves, replies, offers] = [
      await tx.move.findMany(of),
      await tx.reply.findMany(of),
      await tx.offer.findMany(of),
    ];
    const research = await tx.researchCard.findMany({ where: { companyId: company.id } });
    const under = await rowsUnder(tx, { applicationId }, now);
    const id = await keepRemoval(tx, owner, { company, application, moves, replies, offers, research, ...under }, now);
    await tx.application.delete({ where: { id: applicationId } });
    await dropEmptyCompany(tx, company.id);
    await settlePeople(tx, peopleOf(under), now);
    return id;
  });
}

/** Removes a round with its interviews, unsent notes and sent ones alike. */
export function removeRound(owner: OwnerId, roundId: string, now: Date): Promise<string | 'not-found'> {
  return inTransaction(async (tx) => {
    const round = await tx.round.findFirst({ where: { id: roundId, ownerId: owner }, select: { applicationId: true } });
    if (!round) return 'not-found';
    const under = await rowsUnder(tx, { id: roundId }, now);
    const id = await keepRemoval(tx, owner, under, now);
    await tx.round.delete({ where: { id: roundId } });
    await settlePeople(tx, peopleOf(under), now);
    await refreshApplication(tx, round.applicationId, now);
    return id;
  });
}

/** Puts back what a removal took, exactly. A removal is used up by it, and lasts for a day. */
export function undoRemoval(owner: OwnerId, removalId: string, now: Date): Promise<'restored' | 'not-found'> {
  return inTransaction(async (tx) => {
    const removal = await findRemoval(tx, owner, removalId, now);
    if (!removal) return 'not-found';
    const rows = JSON.parse(removal.rows) as Kept | { piece: Piece } | { many: unknown };
    if ('many' in rows) return 'not-found';
    if ('piece' in rows) {
      if ((await putPieceBack(tx, rows.piece, now)) === 'not-found') return 'not-found';
      await tx.removal.delete({ where: { id: removalId } });
      return 'restored';
    }
    if (rows.application) await putApplicationBack(tx, rows);
    else if (!(await isThere(tx, rows))) return 'not-found';
    await tx.removal.delete({ where: { id: removalId } });
    await putBack(tx, rows);
    await settleRounds(tx, rows.rounds.map(({ id }) => id), now);
    if (rows.application) await refreshApplication(tx, rows.application.id, now);
    return 'restored';
  });
}

async function putApplicationBack(
  tx: Tx,
  { company, application, moves, replies, offers, research = [] }: RemovedApplication,
): Promise<void> {
  const { id, ownerId, nameKey, sample } = company;
  const where = { OR: [{ id }, { ownerId, nameKey, sample }] };
  // Meanwhile the company may have been written down again.
  const standing = await tx.company.findFirst({ where });
  const { id: companyId } = standing ?? (await tx.company.create({ data: company }));
  const known = await tx.researchCard.findMany({ where: { companyId }, select: { id: true } });
  const missing = research.filter((card) => !known.some((each) => each.id === card.id));
  // Cards of a company that outlived the application were the owner's to remove meanwhile.
  if (standing?.id !== id) await tx.researchCard.createMany({ data: missing.map((card) => ({ ...card, companyId })) });
  await tx.application.create({ data: { ...application, companyId } });
  await tx.move.createMany({ data: moves });
  await tx.reply.createMany({ data: replies });
  await tx.offer.createMany({ data: offers });
}

/** A round goes back to its application, when that is still there. */
async function isThere(tx: Tx, { rounds }: Kept): Promise<boolean> {
  return (await tx.application.count({ where: { id: { in: rounds.map((round) => round.applicationId) } } })) > 0;
}
