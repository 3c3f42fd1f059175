import 'server-only';
import type { SampleApplication } from '@/lib/domain/sample-picture';
import { companyIdFor } from './companies';
import type { Tx } from './client';
import { toDate } from './instants';
import { writeSamplePrepared } from './sample-prepared-rows';
import { writeSampleDrills } from './sample-drill-rows';
import { writeSampleQuestions } from './sample-questions-rows';
import { sampleRows, type SampleOf, type SampleRows } from './sample-rows';
import { writeStories } from './sample-story-rows';
import { settleRound } from './settle-round';
import { refreshApplication } from './standing';

const CURRENCY = 'GBP';

/**
 * Writes one application of the sample: what happened is written down, and the notes owed, reminders and standing
 * follow from the rules, as they would for the owner's own.
 */
export async function writeSampleApplication(tx: Tx, of: SampleOf, sample: SampleApplication): Promise<void> {
  const companyId = await companyIdFor(tx, of.owner, sample.company, true);
  const applicationId = await writePosting(tx, of, companyId, sample);
  const rows = sampleRows(of, { applicationId, companyId }, sample);
  await writeRows(tx, rows);
  if (sample.prepared) await writeSamplePrepared(tx, of, { applicationId, companyId }, sample.prepared);
  if (sample.drilled) await writeSampleDrills(tx, of, companyId, rows, sample.drilled);
  if (rows.claims.length) await tx.claim.createMany({ data: rows.claims });
  await writeStories(tx, of.owner, rows.stories);
  await writeSampleQuestions(tx, of, rows.questions);
  for (const { id } of rows.rounds) await settleRound(tx, id, of.now);
  for (const { roundId, personId, note } of rows.drafts) {
    const where = { roundId_personId: { roundId, personId } };
    await tx.thankYouNote.update({ where, data: { ...note.letter, draftedAt: toDate(note.at) } });
  }
  if (rows.rounds.length === 0) await refreshApplication(tx, applicationId, of.now);
}

async function writePosting(
  tx: Tx,
  { owner }: SampleOf,
  companyId: string,
  { pay, offer, ...sample }: SampleApplication,
): Promise<string> {
  const first = sample.moves[0]!;
  const startedAt = toDate(first.at);
  const { id } = await tx.application.create({
    data: {
      ownerId: owner,
      companyId,
      role: sample.role,
      source: sample.source,
      sourceDetail: sample.sourceDetail,
      place: sample.place,
      workMode: sample.workMode,
      level: sample.level,
      jobDescription: sample.jobDescription,
      notes: sample.notes,
      closesOn: sample.closesOn?.toString(),
      payMin: pay && pay.min * 100,
      payMax: pay && pay.max * 100,
      payCurrency: pay && CURRENCY,
      sample: true,
      createdAt: startedAt,
      updatedAt: startedAt,
      stage: first.stage,
      stageSince: startedAt,
      touchedAt: startedAt,
      pressRank: 3,
    },
    select: { id: true },
  });
  if (offer) {
    const { extras, answerBy } = offer;
    const terms = { pay: offer.pay * 100, currency: CURRENCY, extras, answerBy: answerBy.toString() };
    await tx.offer.create({ data: { applicationId: id, ...terms, createdAt: toDate(offer.createdAt) } });
  }
  return id;
}

/** Few statements, each with many rows: the write lock is held meanwhile. */
async function writeRows(tx: Tx, rows: SampleRows): Promise<void> {
  await tx.move.createMany({ data: rows.moves });
  if (rows.replies.length) await tx.reply.createMany({ data: rows.replies });
  if (rows.people.length) await tx.person.createMany({ data: rows.people });
  if (rows.rounds.length) await tx.round.createMany({ data: rows.rounds });
  if (rows.stated.length) await tx.statedReply.createMany({ data: rows.stated });
  if (rows.signs.length) await tx.sign.createMany({ data: rows.signs });
  if (rows.interviews.length) await tx.interview.createMany({ data: rows.interviews });
  if (rows.encounters.length) await tx.encounter.createMany({ data: rows.encounters });
  if (rows.talkingPoints.length) await tx.talkingPoint.createMany({ data: rows.talkingPoints });
  if (rows.notes.length) await tx.thankYouNote.createMany({ data: rows.notes });
}
