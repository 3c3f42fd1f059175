import 'server-only';
import type { Tx } from './client';

/**
 * What was prepared, said and asked under an application, or under rounds of one, for a removal to keep.
 * @param applicationId null when only rounds go
 */
export async function preparedUnder(tx: Tx, applicationId: string | null, interviewIds: string[], roundIds: string[]) {
  const ofRounds = { roundId: { in: roundIds } };
  const ofApplication = { applicationId: { in: applicationId ? [applicationId] : [] } };
  const drills = await tx.drillRun.findMany({ where: ofRounds });
  return {
    asked: await tx.asked.findMany({ where: ofRounds }),
    tellings: await tx.telling.findMany({ where: ofRounds }),
    ticks: await tx.preparationTick.findMany({ where: ofRounds }),
    assessments: await tx.assessment.findMany({ where: { interviewId: { in: interviewIds } } }),
    drills,
    drilled: await tx.drillAnswer.findMany({ where: { runId: { in: drills.map(({ id }) => id) } } }),
    claims: await tx.claim.findMany({ where: applicationId ? ofApplication : ofRounds }),
    tasks: await tx.task.findMany({ where: { OR: [ofApplication, ofRounds] } }),
    practised: await tx.practiceRun.findMany({ where: ofRounds, select: { id: true, roundId: true } }),
    storyRuns: await tx.storyRun.findMany({ where: ofRounds, select: { id: true, roundId: true } }),
    requirements: await tx.requirement.findMany({ where: ofApplication }),
    outreach: await tx.outreach.findMany({ where: ofApplication }),
    evidence: await tx.evidence.findMany({ where: ofApplication }),
    plans: await tx.ninetyDayPlan.findMany({ where: ofApplication }),
    goals: await tx.planGoal.findMany({ where: ofApplication }),
    offerParts: await tx.offerPart.findMany({ where: ofApplication }),
  };
}

export type PreparedRows = Awaited<ReturnType<typeof preparedUnder>>;

/** Puts back what a removal kept of it. A removal that an earlier version kept has none. */
export async function putPreparedBack(tx: Tx, rows: Partial<PreparedRows>): Promise<void> {
  await tx.asked.createMany({ data: rows.asked ?? [] });
  await putTellingsBack(tx, rows.tellings ?? []);
  await putRequirementsBack(tx, rows.requirements ?? []);
  await tx.preparationTick.createMany({ data: rows.ticks ?? [] });
  await tx.assessment.createMany({ data: rows.assessments ?? [] });
  await tx.drillRun.createMany({ data: rows.drills ?? [] });
  await tx.drillAnswer.createMany({ data: rows.drilled ?? [] });
  await tx.claim.createMany({ data: rows.claims ?? [] });
  await tx.outreach.createMany({ data: rows.outreach ?? [] });
  await tx.evidence.createMany({ data: rows.evidence ?? [] });
  await tx.ninetyDayPlan.createMany({ data: rows.plans ?? [] });
  await tx.planGoal.createMany({ data: rows.goals ?? [] });
  await tx.offerPart.createMany({ data: rows.offerParts ?? [] });
  // Tasks and practice outlive the round they were for: they only lost it.
  for (const { id, ...task } of rows.tasks ?? [])
    await tx.task.upsert({ where: { id }, create: { id, ...task }, update: { roundId: task.roundId } });
  for (const { id, roundId } of rows.practised ?? [])
    await tx.practiceRun.updateMany({ where: { id }, data: { roundId } });
  for (const { id, roundId } of rows.storyRuns ?? []) await tx.storyRun.updateMany({ where: { id }, data: { roundId } });
}

/** A story may have gone meanwhile, and what was told of it with it; or only the words in which it was told. */
async function putTellingsBack(tx: Tx, kept: PreparedRows['tellings']): Promise<void> {
  const [stories, wordings] = [kept.map(({ storyId }) => storyId), kept.flatMap(({ wordingId }) => wordingId ?? [])];
  const isStory = await standing(tx.story.findMany({ where: { id: { in: stories } }, select: { id: true } }));
  const isWording = await standing(tx.wording.findMany({ where: { id: { in: wordings } }, select: { id: true } }));
  const tellings = kept.filter(({ storyId }) => isStory(storyId));
  await tx.telling.createMany({
    // An earlier version kept no wording.
    data: tellings.map(({ wordingId = null, ...row }) => ({ ...row, wordingId: isWording(wordingId) ? wordingId : null })),
  });
}

/** A line whose story has gone meanwhile is one that nothing meets. */
async function putRequirementsBack(tx: Tx, kept: PreparedRows['requirements']): Promise<void> {
  const stories = kept.flatMap(({ storyId }) => storyId ?? []);
  const isStory = await standing(tx.story.findMany({ where: { id: { in: stories } }, select: { id: true } }));
  await tx.requirement.createMany({ data: kept.map((row) => ({ ...row, storyId: isStory(row.storyId) ? row.storyId : null })) });
}

/** @returns whether a row of that id is still there */
async function standing(rows: Promise<{ id: string }[]>): Promise<(id: string | null) => boolean> {
  const ids = new Set((await rows).map(({ id }) => id));
  return (id) => id !== null && ids.has(id);
}
