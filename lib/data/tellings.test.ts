import { expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { prisma } from './client';
import type { DebriefParts } from './debrief-parts';
import { saveStory } from './story-texts';
import { logStoryRun, listPlannedToSay } from './story-runs';
import { listHeardAt, listStoriesToPlan } from './stories';
import { listHeard, listTellingCompanies, listTold, listToldMatrix, planStory, unplanStory } from './tellings';
import { newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, log, named, newId, NOW, plan, planOf, sittingOf, versionOf } from './test-search';

testDatabase();

const DAYS = 'Forty-one days to nine';
const fit = { fit: null, fitWords: '', redFlags: '', onboarding: '', theirAnswers: '' };

async function aStory(owner: OwnerId, title = DAYS, result = 'Nine days by July.') {
  const words = { situation: 'Spring 2024.', task: 'Halve it.', action: 'I sat with the desk.', result };
  return (await prisma.story.create({ data: { ownerId: owner, title, titleKey: title.toLowerCase(), ...words, createdAt: NOW } })).id;
}

/** Logs a round with Dana and Marcus, or its debrief again, in which these stories were told. */
async function debrief(owner: OwnerId, application: string, told: DebriefParts['told'], again?: string): Promise<string> {
  const sitting = sittingOf(-3, -2);
  const met = ['Dana Whitcombe', 'Marcus Adeyemi'].map((name) => {
    return { key: name.slice(0, 4), name, title: '', sittingId: sitting.id, untilAt: null, points: [] };
  });
  const round = again ? { round: { id: again, version: await versionOf(again) } } : {};
  const parts = { told, asked: [], claims: [], fit };
  return log(owner, debriefOf({ id: application }, [sitting], { met, parts, ...round }));
}

const personId = async (owner: OwnerId, name: string) => (await prisma.person.findFirstOrThrow({ where: { ownerId: owner, name } })).id;
const toldIn = (roundId: string) =>
  prisma.telling.findMany({ where: { roundId }, orderBy: { person: { name: 'asc' } }, include: { wording: true, person: true } });

test('what was told stays as it was told, however the story is rewritten and the debrief saved again', async () => {
  const owner = await newOwner();
  const [application, storyId] = [await anApplication(owner), await aStory(owner)];
  const told = { storyId, to: ['Dana'], landed: 'well' as const, said: 'Ten days, not nine' };
  const round = await debrief(owner, application, [told]);
  expect(await toldIn(round)).toMatchObject([{ said: 'Ten days, not nine', wording: { result: 'Nine days by July.' } }]);

  await prisma.story.update({ where: { id: storyId }, data: { result: 'Nine days by June.' } });
  await debrief(owner, application, [{ ...told, to: ['Dana', 'Marc'], said: '' }], round);
  const after = await toldIn(round);
  expect(after.map(({ person, said, wording }) => [person?.name, said, wording?.result])).toEqual([
    ['Dana Whitcombe', '', 'Nine days by July.'],
    ['Marcus Adeyemi', '', 'Nine days by July.'],
  ]);

  await debrief(owner, application, [], round);
  expect(await toldIn(round)).toEqual([]);
  await debrief(owner, application, [told], round);
  expect(await toldIn(round), 'told anew, as it is worded now').toMatchObject([{ wording: { result: 'Nine days by June.' } }]);
});

test('un-telling a planned story takes what was kept of it, and leaves the plan', async () => {
  const owner = await newOwner();
  const [application, storyId] = [await anApplication(owner), await aStory(owner)];
  const round = await debrief(owner, application, []);
  const dana = await personId(owner, 'Dana Whitcombe');
  expect(await planStory(owner, round, dana, { storyId }, NOW, false)).toBe('planned');
  await debrief(owner, application, [{ storyId, to: ['Dana'], landed: 'well', said: 'Ten' }], round);
  await debrief(owner, application, [], round);
  expect(await toldIn(round)).toMatchObject([{ plannedAt: NOW, toldAt: null, landed: '', said: '', wordingId: null }]);
});

test('a story that somebody has heard is planned again only when it is wanted anyway', async () => {
  const owner = await newOwner();
  const [application, storyId] = [await anApplication(owner), await aStory(owner)];
  await debrief(owner, application, [{ storyId, to: ['Dana'], landed: '' }]);
  const [dana, marcus] = [await personId(owner, 'Dana Whitcombe'), await personId(owner, 'Marcus Adeyemi')];
  const next = await plan(owner, planOf(application, [sittingOf(20, 21, [{ personId: dana }, { personId: marcus }])]));
  const heard = { weight: 'warning', names: ['Dana'], title: DAYS };
  expect(await planStory(owner, next, dana, { storyId }, NOW, false)).toEqual(heard);
  expect(await planStory(owner, next, dana, { title: 'forty-one days to NINE', facts: 'Changed' }, NOW, false)).toEqual(heard);
  expect(await prisma.telling.count({ where: { roundId: next } })).toBe(0);
  expect(await prisma.story.findUnique({ where: { id: storyId } })).toMatchObject({ facts: '' });
  expect(await planStory(owner, next, marcus, { storyId }, NOW, false), 'a colleague is a hint').toBe('planned');
  expect(await planStory(owner, next, dana, { storyId }, NOW, true)).toBe('planned');
  expect(await planStory(owner, next, null, { storyId }, NOW, false)).toBe('planned');

  const company = await prisma.company.findFirstOrThrow({ where: { ownerId: owner } });
  const at = { companyId: company.id, personIds: [], roundId: next };
  expect(await listHeard(owner, at)).toEqual([{ storyId, personId: dana, personName: 'Dana Whitcombe' }]);
  const elsewhere = await anApplication(owner, 'Larkhill Transport');
  const there = await plan(owner, planOf(elsewhere, [sittingOf(20, 21, [{ personId: dana }])]));
  expect(await planStory(owner, there, dana, { storyId }, NOW, false), 'she has heard it wherever she is now').toEqual(heard);
  expect(await listHeard(owner, { companyId: newId(), personIds: [dana], roundId: there })).toHaveLength(1);
});

test('the matrix of a company knows who was met and what they heard; companies come by the latest sitting', async () => {
  const owner = await newOwner();
  const [halden, larkhill] = [await anApplication(owner, 'Halden'), await anApplication(owner, 'Larkhill')];
  await anApplication(owner, 'Nobody was met here');
  const storyId = await aStory(owner);
  await debrief(owner, halden, [{ storyId, to: ['Dana'], landed: 'flat', said: 'Ten' }]);
  const there = await plan(owner, planOf(larkhill, [sittingOf(20, 21, [named('Kofi Mensah')])]));
  await planStory(owner, there, null, { storyId }, inHours(1));
  const companies = await listTellingCompanies(owner);
  expect(companies.map(({ name }) => name)).toEqual(['Larkhill', 'Halden']);
  const matrix = await listToldMatrix(owner, companies[1]!.id);
  expect(matrix?.people.map(({ name }) => name)).toEqual(['Dana Whitcombe', 'Marcus Adeyemi']);
  expect(matrix?.tellings).toMatchObject([{ storyId, landed: 'flat', said: 'Ten', story: { title: DAYS } }]);
  expect(await listStoriesToPlan(owner)).toMatchObject([{ title: DAYS, missing: [], runs: 0 }]);
  expect([...(await listHeardAt(owner))]).toEqual([[storyId, { count: 1, names: ['Halden'] }]]);
});

test('a story rewritten between the interview and its debrief was told as it was worded then', async () => {
  const owner = await newOwner();
  const [application, storyId] = [await anApplication(owner), await aStory(owner)];
  const row = await prisma.story.findUniqueOrThrow({ where: { id: storyId } });
  const { title, occasion, happened, facts, situation, task, action, reflection, strong, touches, checked, strength } = row;
  const words = { title, occasion, happened, facts, situation, task, action, reflection, strong, touches, checked, strength, result: 'Ten days by July.' };
  await prisma.story.update({ where: { id: storyId }, data: { createdAt: inHours(-72) } });
  await saveStory(owner, { id: storyId, version: 1 }, { ...words, result: 'Nine days by June.' }, inHours(-48));
  await saveStory(owner, { id: storyId, version: 2 }, words, inHours(-1));
  const round = await debrief(owner, application, [{ storyId, to: ['Dana'], landed: 'well' }]);
  expect(await toldIn(round), 'not the words of days before, nor those of now').toMatchObject([{ wording: { result: 'Nine days by June.' } }]);
});

test('a draft says what it lacks', async () => {
  const owner = await newOwner();
  await aStory(owner, 'The flu weekend', '');
  expect(await listStoriesToPlan(owner)).toMatchObject([{ missing: ['result'] }]);
});

test('a run aloud is kept once, and counts for what is planned and to come', async () => {
  const owner = await newOwner();
  const [application, storyId] = [await anApplication(owner), await aStory(owner)];
  const round = await plan(owner, planOf(application, [sittingOf(20, 21, [named('Dana Whitcombe')])]));
  await planStory(owner, round, await personId(owner, 'Dana Whitcombe'), { storyId }, NOW);
  const run = { storyId, roundId: round, seconds: 112, rating: 'there', change: '', withFriend: false };
  const id = newId();
  await logStoryRun(owner, id, run, NOW);
  expect(await logStoryRun(owner, id, { ...run, change: 'Say nine earlier' }, inHours(1))).toBe('saved');
  expect(await prisma.storyRun.findMany({ where: { ownerId: owner } })).toMatchObject([{ id, at: NOW, change: 'Say nine earlier' }]);
  const planned = await listPlannedToSay(owner, NOW);
  expect(planned).toMatchObject([{ storyId, story: { _count: { runs: 1 } }, person: { name: 'Dana Whitcombe' } }]);
  expect(await listPlannedToSay(owner, inHours(22))).toEqual([]);
  const telling = await prisma.telling.findFirstOrThrow({ where: { roundId: round } });
  await unplanStory(owner, telling.id);
  expect(await listPlannedToSay(owner, NOW)).toEqual([]);
});

test('whoever has heard a story has heard it, whatever company they were at (rule 10)', async () => {
  const owner = await newOwner();
  const storyId = await aStory(owner);
  await debrief(owner, await anApplication(owner, 'Halden'), [{ storyId, to: ['Dana'], landed: '' }]);
  const elsewhere = await anApplication(owner, 'Larkhill');
  expect(await listTold(owner, elsewhere, [])).toEqual([]);
  expect(await listTold(owner, elsewhere, [await personId(owner, 'Dana Whitcombe')])).toMatchObject([{ storyId, person: { name: 'Dana Whitcombe' } }]);
  expect(await listTold(await newOwner(), elsewhere, [await personId(owner, 'Dana Whitcombe')])).toEqual([]);
});
