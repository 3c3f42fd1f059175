import 'server-only';
import { extrasOf } from '@/lib/domain/offers';
import type { SampleApplication } from '@/lib/domain/sample-picture';
import { companyIdsFor } from './companies';
import type { Tx } from './client';
import { toDate } from './instants';
import { addDrills } from './sample-drill-rows';
import { writeSamplePrepared } from './sample-prepared-rows';
import { writeSampleQuestions } from './sample-questions-rows';
import { sampleRows, togetherRows, type SampleAt, type SampleOf, type SampleRows } from './sample-rows';
import { openSampleStories, writeSampleStories } from './sample-story-rows';
import { settleRounds } from './settle-round';
import { refreshApplications } from './standing';

const CURRENCY = 'GBP';

/**
 * Writes the applications of the sample: what happened is written down, and the notes owed, reminders and standing
 * follow from the rules, as they would for the owner's own. All of them together: the write lock is held meanwhile, so
 * few statements, each with many rows.
 */
export async function writeSampleApplications(tx: Tx, of: SampleOf, samples: SampleApplication[]): Promise<void> {
  const placed = await writePostings(tx, of, samples);
  const stories = await openSampleStories(tx, of);
  const rows = togetherRows(
    placed.map(({ sample, at }) => {
      const part = sampleRows(of, at, sample, stories);
      if (sample.drilled) addDrills(of, at.companyId, part, sample.drilled);
      return part;
    }),
  );
  await writeSampleStories(tx, stories);
  await writeRows(tx, rows);
  for (const { sample, at } of placed) if (sample.prepared) await writeSamplePrepared(tx, of, at, sample.prepared);
  await writeSampleQuestions(tx, of, rows.questions);
  await settleRounds(tx, rows.rounds.map(({ id }) => id), of.now);
  for (const { roundId, personId, note } of rows.drafts) {
    const data = { ...note.letter, draftedAt: toDate(note.at) };
    await tx.thankYouNote.updateMany({ where: { roundId, personId }, data });
  }
  const settled = new Set(rows.rounds.map(({ applicationId }) => applicationId));
  const others = placed.map(({ at }) => at.applicationId).filter((id) => !settled.has(id));
  await refreshApplications(tx, others, of.now);
}

async function writePostings(tx: Tx, of: SampleOf, samples: SampleApplication[]): Promise<{ sample: SampleApplication; at: SampleAt }[]> {
  const companyIds = await companyIdsFor(tx, of.owner, samples.map(({ company }) => company), true);
  const data = samples.map((sample, index) => postingRow(of, companyIds[index]!, sample));
  const made = await tx.application.createManyAndReturn({ data, select: { id: true, companyId: true } });
  const placed = samples.map((sample, index) => {
    const { id, companyId } = made.find((each) => each.companyId === companyIds[index])!;
    return { sample, at: { applicationId: id, companyId } };
  });
  const offers = placed.flatMap(({ sample: { offer }, at: { applicationId } }) => {
    if (!offer) return [];
    const parts = offer.parts.map(({ amount, detail = '', ...part }) => ({ ...part, label: '', detail, amount: amount ? amount * 100 : null, period: 'year' as const, percent: null }));
    const terms = { pay: offer.pay * 100, currency: CURRENCY, extras: extrasOf(parts), answerBy: offer.answerBy.toString() };
    return [{ row: { applicationId, ...terms, createdAt: toDate(offer.createdAt) }, parts: parts.map((part, position) => ({ ...part, position, applicationId })) }];
  });
  await tx.offer.createMany({ data: offers.map(({ row }) => row) });
  await tx.offerPart.createMany({ data: offers.flatMap(({ parts }) => parts) });
  return placed;
}

function postingRow({ owner }: SampleOf, companyId: string, { pay, ...sample }: SampleApplication) {
  const first = sample.moves[0]!;
  const startedAt = toDate(first.at);
  return {
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
  };
}

/** Parents before their children. */
async function writeRows(tx: Tx, rows: SampleRows): Promise<void> {
  await tx.move.createMany({ data: rows.moves });
  await tx.reply.createMany({ data: rows.replies });
  await tx.requirement.createMany({ data: rows.requirements });
  await tx.person.createMany({ data: rows.people });
  await tx.round.createMany({ data: rows.rounds });
  await tx.statedReply.createMany({ data: rows.stated });
  await tx.sign.createMany({ data: rows.signs });
  await tx.interview.createMany({ data: rows.interviews });
  await tx.encounter.createMany({ data: rows.encounters });
  await tx.talkingPoint.createMany({ data: rows.talkingPoints });
  await tx.thankYouNote.createMany({ data: rows.notes });
  await tx.claim.createMany({ data: rows.claims });
  await tx.telling.createMany({ data: rows.tellings });
  await tx.storyRun.createMany({ data: rows.storyRuns });
  await tx.drillRun.createMany({ data: rows.drills });
  await tx.drillAnswer.createMany({ data: rows.drilled });
  await tx.preparationTick.createMany({ data: rows.ticks });
}
