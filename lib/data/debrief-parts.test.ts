import { expect, test } from 'vitest';
import { prisma } from './client';
import type { DebriefParts } from './debrief-parts';
import { logInterview } from './debriefs';
import { dismissGuard, listDismissals, recallGuard } from './guards';
import { planStory, unplanStory } from './tellings';
import { newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, log, newId, NOW, sittingOf, versionOf } from './test-search';

testDatabase();

const HELEN = 'helen-in-the-form';
const fit = { fit: 4, fitWords: 'Good people', redFlags: '', onboarding: 'A month beside Gladys', theirAnswers: '' };
const NONE: DebriefParts = { told: [], asked: [], claims: [], fit };

async function debriefWith(id: string, parts: DebriefParts | undefined, again?: string) {
  const sitting = sittingOf(-3, -2);
  const met = ['Helen Sato', 'Jonah Feld'].map((name) => {
    const key = name === 'Helen Sato' ? HELEN : 'jonah';
    return { key, name, title: '', sittingId: sitting.id, untilAt: null, points: [] };
  });
  const round = again ? { round: { id: again, version: await versionOf(again) } } : {};
  return debriefOf({ id }, [sitting], { met, parts, ...round });
}

const tellingsOf = async (roundId: string) =>
  (
    await prisma.telling.findMany({
      where: { roundId },
      include: { story: true, person: true },
      orderBy: [{ story: { title: 'asc' } }, { person: { name: 'asc' } }],
    })
  ).map((each) => [each.story.title, each.person?.name ?? null, each.landed, each.toldAt !== null]);

test('the folded parts are kept with people who were typed in the same form', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const told: DebriefParts['told'] = [
    { title: 'Forty-one days to nine', facts: 'Referrals desk, 2024', to: [HELEN, 'jonah', 'nobody'], landed: 'well' },
    { title: 'forty-one days to nine.', facts: 'Again', to: [HELEN], landed: 'flat' },
    { title: 'The flu weekend', facts: '', to: [], landed: '' },
  ];
  const asked: DebriefParts['asked'] = [
    { direction: 'theirs', words: 'How would you run the first 90 days?', asked: true, answer: 'Listen', who: HELEN },
  ];
  const claims = [{ label: 'Notice', value: 'One month', raisedBy: 'them' as const, to: 'jonah' }];
  const roundId = await log(owner, await debriefWith(id, { told, asked, claims, fit }));
  expect(await tellingsOf(roundId)).toEqual([
    ['Forty-one days to nine', 'Helen Sato', 'well', true],
    ['Forty-one days to nine', 'Jonah Feld', 'well', true],
    ['The flu weekend', null, '', true],
  ]);
  const round = await prisma.round.findUniqueOrThrow({
    where: { id: roundId },
    include: { asked: { include: { person: true, question: true } }, claims: { include: { person: true } } },
  });
  expect(round).toMatchObject(fit);
  expect(round.asked).toMatchObject([{ answer: 'Listen', person: { name: 'Helen Sato' } }]);
  expect(round.claims).toMatchObject([{ value: 'One month', person: { name: 'Jonah Feld' } }]);

  await log(owner, await debriefWith(id, undefined, roundId));
  expect(await tellingsOf(roundId), 'a form that did not ask takes nothing away').toHaveLength(3);
  await log(owner, await debriefWith(id, NONE, roundId));
  expect(await tellingsOf(roundId)).toEqual([]);
  expect(await prisma.claim.count({ where: { roundId } })).toBe(0);
  expect(await prisma.asked.count({ where: { roundId } })).toBe(0);
});

test('a planned story stays planned when it was not told, and is told when it was', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const roundId = await log(owner, await debriefWith(id, NONE));
  const { id: helen } = await prisma.person.findFirstOrThrow({ where: { ownerId: owner, name: 'Helen Sato' } });
  const title = 'The flu weekend';
  const plan = () => planStory(owner, roundId, helen, { title, facts: '', strong: 'pressure' }, NOW);
  expect([await plan(), await plan()]).toEqual(['planned', 'planned']);
  expect(await tellingsOf(roundId)).toEqual([[title, 'Helen Sato', '', false]]);
  const told = [{ title, facts: 'Two of us, 300 calls', to: [HELEN], landed: 'flat' as const }];
  await log(owner, await debriefWith(id, { ...NONE, told }, roundId));
  expect(await tellingsOf(roundId)).toEqual([[title, 'Helen Sato', 'flat', true]]);
  expect(await prisma.story.findMany({ where: { ownerId: owner } })).toMatchObject([
    { facts: 'Two of us, 300 calls', strong: 'pressure' },
  ]);
  await log(owner, await debriefWith(id, NONE, roundId));
  expect(await tellingsOf(roundId)).toEqual([[title, 'Helen Sato', '', false]]);
  const telling = await prisma.telling.findFirstOrThrow({ where: { roundId } });
  expect(await unplanStory(owner, telling.id)).toBe('unplanned');
  expect(await tellingsOf(roundId)).toEqual([]);
});

test('an id of nobody’s refuses the whole debrief', async () => {
  const owner = await newOwner();
  const id = await anApplication(owner);
  const told = [{ storyId: newId(), to: [], landed: '' as const }];
  const answer = await logInterview(owner, await debriefWith(id, { ...NONE, told }), NOW);
  expect(answer).toEqual({ outcome: 'not-found' });
  expect(await prisma.round.count({ where: { ownerId: owner } })).toBe(0);
});

test('a guard is put away for a subject or for good, and brought back', async () => {
  const owner = await newOwner();
  await dismissGuard(owner, 'pay-early', 'round', NOW);
  await dismissGuard(owner, 'pay-early', 'round', NOW);
  await dismissGuard(owner, 'nobody-recorded', '', NOW);
  expect(await listDismissals(owner, ['another'])).toEqual([{ guard: 'nobody-recorded', subject: '' }]);
  expect(await listDismissals(owner, ['round'])).toHaveLength(2);
  await recallGuard(owner, 'nobody-recorded');
  expect(await listDismissals(owner, [])).toEqual([]);
});
