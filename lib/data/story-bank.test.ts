import { describe, expect, test } from 'vitest';
import type { OwnerId } from '@/lib/domain/owner';
import { storyKey } from '@/lib/domain/stories';
import { isReady, type StoryText } from '@/lib/domain/story-parts';
import { moveApplication } from './moves';
import { prisma } from './client';
import { findBankStory, findCardRound, listAskedFor, listBank, listCards, listFindable } from './story-bank';
import { newOwner, testDatabase } from './test-database';
import { anApplication, debriefOf, inHours, later, log, named, NOW, plan, planOf, sittingOf } from './test-search';

testDatabase();

const WHOLE: StoryText = { situation: 'It was.', task: 'To do.', action: 'Done.', result: 'It held.', reflection: '' };
let written = 0;

async function aStory(ownerId: OwnerId, title: string, part: Partial<StoryText> & { strong?: string } = {}): Promise<string> {
  const data = { ownerId, title, titleKey: storyKey(title), ...WHOLE, ...part, createdAt: later(NOW, written++) };
  return (await prisma.story.create({ data, select: { id: true } })).id;
}

const told = (ownerId: OwnerId, storyId: string, roundId: string, personId: string | null, toldAt: Date | null = NOW) =>
  prisma.telling.create({ data: { ownerId, storyId, roundId, personId, toldAt, plannedAt: toldAt ? null : NOW, createdAt: NOW } });

async function ask(ownerId: OwnerId, applicationId: string, ...competencies: string[]): Promise<void> {
  const rows = competencies.map((competency, position) => ({ ownerId, applicationId, position, words: '-', weight: 'must', competency, createdAt: NOW }));
  await prisma.requirement.createMany({ data: rows });
}

describe('the bank', () => {
  test('knows what is ready as the rule does, and how often each was told', async () => {
    const owner = await newOwner();
    const round = await log(owner, debriefOf({ id: await anApplication(owner) }, [sittingOf(-2, -1, [named('Jo'), named('Theo')])]));
    const [jo, theo] = await prisma.person.findMany({ where: { ownerId: owner }, orderBy: { name: 'asc' } });
    const flu = await aStory(owner, 'The flu weekend');
    for (const part of ['situation', 'task', 'action', 'result', 'reflection'] as const) await aStory(owner, `Without ${part}`, { [part]: '' });
    await told(owner, flu, round, jo!.id);
    await told(owner, flu, round, theo!.id);
    await told(owner, flu, round, null, null);
    const rows = await listBank(owner);
    expect(rows.map(({ title, isReady: ready, told: times }) => [title, ready, times])).toEqual([
      ['Without reflection', true, 0],
      ['Without result', false, 0],
      ['Without action', false, 0],
      ['Without task', false, 0],
      ['Without situation', false, 0],
      ['The flu weekend', true, 2],
    ]);
    const texts = await listFindable(owner);
    expect(rows.map((row) => row.isReady)).toEqual(texts.map(isReady));
  });

  test('counts what an application asks for once, and not what a closed one asked', async () => {
    const owner = await newOwner();
    const [open, closed] = [await anApplication(owner, 'Avonmead Health'), await anApplication(owner, 'Sundial')];
    await ask(owner, open, 'budget', 'budget', 'pressure', '');
    await ask(owner, closed, 'budget');
    await moveApplication(owner, closed, { stage: 'closed', at: NOW, reason: 'rejected' }, NOW);
    expect(await listAskedFor(owner)).toEqual([
      { competency: 'budget', company: 'Avonmead Health' },
      { competency: 'pressure', company: 'Avonmead Health' },
    ]);
  });

  test('shows a story with whom it was told to, the last first', async () => {
    const owner = await newOwner();
    const application = await anApplication(owner, 'Avonmead Health');
    const round = await log(owner, debriefOf({ id: application }, [sittingOf(-2, -1, [named('Jo Adeyemi')])]));
    const { id: jo } = await prisma.person.findFirstOrThrow({ where: { ownerId: owner } });
    const flu = await aStory(owner, 'The flu weekend');
    await told(owner, flu, round, jo, inHours(-1));
    await told(owner, flu, round, null, NOW);
    const story = await findBankStory(owner, flu, 9);
    expect(story?.tellings.map(({ person, round: at }) => [person?.name, at.application.company.name])).toEqual([
      [undefined, 'Avonmead Health'],
      ['Jo Adeyemi', 'Avonmead Health'],
    ]);
    expect((await findBankStory(owner, flu, 1))?.tellings).toHaveLength(1);
  });
});

test('the cards of a round are of what is ready; its drafts are named', async () => {
  const owner = await newOwner();
  const application = await anApplication(owner, 'Avonmead Health');
  const [next, other] = [await plan(owner, planOf(application, [sittingOf(20, 21)])), await plan(owner, planOf(application, [sittingOf(40, 41)]))];
  const [flu, nine, draft] = [await aStory(owner, 'The flu weekend'), await aStory(owner, 'Forty-one to nine'), await aStory(owner, 'Half a story', { result: '' })];
  await told(owner, nine, next, null, null);
  await told(owner, draft, next, null, null);
  await told(owner, flu, other, null, null);
  await prisma.storyRun.create({ data: { ownerId: owner, storyId: flu, seconds: 90, rating: 'there', at: NOW } });
  const planned = async (roundId: string | null) => (await listCards(owner, roundId)).map(({ title, plannedAt, runs }) => [title, plannedAt !== null, runs]);
  expect(await planned(next)).toEqual([
    ['Forty-one to nine', true, 0],
    ['The flu weekend', false, 1],
  ]);
  expect(await planned(null)).toEqual([
    ['Forty-one to nine', true, 0],
    ['The flu weekend', true, 1],
  ]);
  expect((await findCardRound(owner, next))?.tellings.map(({ story }) => story.title)).toEqual(['Half a story']);
  expect((await findCardRound(owner, other))?.tellings).toEqual([]);
});
