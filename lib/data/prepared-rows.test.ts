import { expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import { removeApplication, removeRound, undoRemoval } from './removals';
import { everything, newOwner, testCopies } from './test-database';
import { anApplication, named, newId, NOW, plan, planOf, sittingOf } from './test-search';

testCopies();

/** Every row but the reminders: that of the wait begins anew when the round comes back. */
async function rows() {
  const { Reminder: _reminders, ...others } = await everything();
  return others;
}

/** A round with something in every table that preparing it fills. */
async function aPreparedRound(ownerId: OwnerId) {
  const applicationId = await anApplication(ownerId);
  await plan(ownerId, planOf(applicationId, [sittingOf(2, 3, [named('Priya Nair')])]));
  const sitting = await prisma.interview.findFirstOrThrow({ where: { ownerId }, include: { encounters: true } });
  const { id: interviewId, roundId } = sitting;
  const { personId } = sitting.encounters[0]!;
  const [questionId, storyId, runId, wordingId] = [newId(), newId(), newId(), newId()];
  const made = { ownerId, createdAt: NOW };
  await prisma.question.create({ data: { ...made, id: questionId, direction: 'mine', words: 'Why?', wordsKey: 'why' } });
  await prisma.story.create({ data: { ...made, id: storyId, title: 'The flu weekend', titleKey: 'the flu weekend' } });
  await prisma.asked.create({ data: { ...made, questionId, roundId, personId, plannedAt: NOW } });
  const text = { title: 'The flu weekend', situation: 'Flu.', task: '', action: '', result: 'Open on time.', reflection: '' };
  await prisma.wording.create({ data: { ...text, id: wordingId, ownerId, storyId, at: NOW } });
  await prisma.telling.create({ data: { ...made, storyId, roundId, personId, wordingId, plannedAt: NOW, toldAt: NOW } });
  await prisma.storyRun.create({ data: { ownerId, storyId, roundId, seconds: 95, rating: 'again', at: NOW } });
  const line = { position: 0, words: 'Calm under pressure', weight: 'must', competency: 'pressure' };
  await prisma.requirement.create({ data: { ...made, ...line, applicationId, storyId } });
  await prisma.practiceRun.create({ data: { ownerId, questionId, roundId, seconds: 90, rating: 'there', at: NOW } });
  const said = { topic: 'notice', label: 'Notice', value: 'One month', saidAt: NOW };
  await prisma.claim.create({ data: { ...made, ...said, applicationId, roundId, personId } });
  await prisma.task.create({ data: { ...made, applicationId, roundId, kind: 'material', words: 'The plan' } });
  await prisma.preparationTick.create({ data: { roundId, item: 'panel.names', at: NOW } });
  await prisma.assessment.create({ data: { interviewId, what: 'A case' } });
  await prisma.drillRun.create({ data: { id: runId, ownerId, roundId, at: NOW, seconds: 40 } });
  await prisma.drillAnswer.create({ data: { runId, personId, knew: true } });
  await prisma.outreach.create({ data: { ...made, applicationId, personId, contactedOn: '2026-11-20' } });
  await prisma.evidence.create({ data: { ...made, applicationId, quality: 'fits', words: 'A team of five' } });
  await prisma.ninetyDayPlan.create({ data: { applicationId, ownerId, aim30: 'Listen', updatedAt: NOW } });
  await prisma.planGoal.create({ data: { applicationId, day: 30, position: 0, goal: 'Stand both handovers' } });
  return { applicationId, roundId, storyId, wordingId };
}

test('what is prepared goes with its round, and with its application, and the undo puts every row back', async () => {
  const owner = await newOwner();
  const { applicationId, roundId } = await aPreparedRound(owner);
  const before = await rows();
  const round = await removeRound(owner, roundId, NOW);
  expect(await prisma.asked.count()).toBe(0);
  expect(await prisma.evidence.count()).toBe(1);
  expect(await prisma.storyRun.findMany({ select: { roundId: true } })).toEqual([{ roundId: null }]);
  expect(await undoRemoval(owner, round, NOW)).toBe('restored');
  expect(await rows()).toEqual(before);
  const application = await removeApplication(owner, applicationId, NOW);
  expect(await prisma.claim.count()).toBe(0);
  expect(await prisma.requirement.count()).toBe(0);
  expect(await undoRemoval(owner, application, NOW)).toBe('restored');
  expect(await rows()).toEqual(before);
});

test('what was told comes back without the words that are gone meanwhile, and not at all without its story', async () => {
  const owner = await newOwner();
  const { applicationId, roundId, storyId, wordingId } = await aPreparedRound(owner);
  const round = await removeRound(owner, roundId, NOW);
  await prisma.wording.delete({ where: { id: wordingId } });
  expect(await undoRemoval(owner, round, NOW)).toBe('restored');
  expect(await prisma.telling.findMany({ select: { storyId: true, wordingId: true } })).toEqual([{ storyId, wordingId: null }]);
  const application = await removeApplication(owner, applicationId, NOW);
  await prisma.story.delete({ where: { id: storyId } });
  expect(await undoRemoval(owner, application, NOW)).toBe('restored');
  expect(await prisma.telling.count()).toBe(0);
  expect(await prisma.requirement.findMany({ select: { words: true, storyId: true } })).toEqual([{ words: 'Calm under pressure', storyId: null }]);
});

test('the findings on a company that goes with its last application come back with it', async () => {
  const owner = await newOwner();
  const application = await anApplication(owner);
  const { companyId } = await prisma.application.findUniqueOrThrow({ where: { id: application } });
  const finding = { topic: 'news', title: 'A new site', sourceKind: 'news', foundOn: '2026-11-20', createdAt: NOW };
  await prisma.researchCard.create({ data: { ...finding, ownerId: owner, companyId } });
  const removal = await removeApplication(owner, application, NOW);
  expect(await prisma.researchCard.count()).toBe(0);
  expect(await undoRemoval(owner, removal, NOW)).toBe('restored');
  expect(await prisma.researchCard.findMany({ select: { title: true } })).toEqual([{ title: 'A new site' }]);
});
