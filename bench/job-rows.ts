import { inTransaction, type Tx } from '@/lib/data/client';
import type { Prisma } from '@/lib/data/generated/prisma/client';

/** The rows of a job search, ready to be written; parents come before their children. */
export type JobRows = {
  companies: Prisma.CompanyCreateManyInput[];
  people: Prisma.PersonCreateManyInput[];
  applications: Prisma.ApplicationCreateManyInput[];
  moves: Prisma.MoveCreateManyInput[];
  replies: Prisma.ReplyCreateManyInput[];
  offers: Prisma.OfferCreateManyInput[];
  rounds: Prisma.RoundCreateManyInput[];
  stated: Prisma.StatedReplyCreateManyInput[];
  signs: Prisma.SignCreateManyInput[];
  interviews: Prisma.InterviewCreateManyInput[];
  encounters: Prisma.EncounterCreateManyInput[];
  talkingPoints: Prisma.TalkingPointCreateManyInput[];
  notes: Prisma.ThankYouNoteCreateManyInput[];
  reminders: Prisma.ReminderCreateManyInput[];
};

/** Few enough for a transaction to be over in a moment. */
const CHUNK = 2_000;

export function noRows(): JobRows {
  return {
    companies: [],
    people: [],
    applications: [],
    moves: [],
    replies: [],
    offers: [],
    rounds: [],
    stated: [],
    signs: [],
    interviews: [],
    encounters: [],
    talkingPoints: [],
    notes: [],
    reminders: [],
  };
}

async function inChunks<Row>(rows: Row[], write: (tx: Tx, data: Row[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK) {
    await inTransaction((tx) => write(tx, rows.slice(start, start + CHUNK)));
  }
}

/** Writes the rows, table by table. */
export async function writeRows(rows: JobRows): Promise<void> {
  await inChunks(rows.companies, (tx, data) => tx.company.createMany({ data }));
  await inChunks(rows.people, (tx, data) => tx.person.createMany({ data }));
  await inChunks(rows.applications, (tx, data) => tx.application.createMany({ data }));
  await inChunks(rows.moves, (tx, data) => tx.move.createMany({ data }));
  await inChunks(rows.replies, (tx, data) => tx.reply.createMany({ data }));
  await inChunks(rows.offers, (tx, data) => tx.offer.createMany({ data }));
  await inChunks(rows.rounds, (tx, data) => tx.round.createMany({ data }));
  await inChunks(rows.stated, (tx, data) => tx.statedReply.createMany({ data }));
  await inChunks(rows.signs, (tx, data) => tx.sign.createMany({ data }));
  await inChunks(rows.interviews, (tx, data) => tx.interview.createMany({ data }));
  await inChunks(rows.encounters, (tx, data) => tx.encounter.createMany({ data }));
  await inChunks(rows.talkingPoints, (tx, data) => tx.talkingPoint.createMany({ data }));
  await inChunks(rows.notes, (tx, data) => tx.thankYouNote.createMany({ data }));
  await inChunks(rows.reminders, (tx, data) => tx.reminder.createMany({ data }));
}
