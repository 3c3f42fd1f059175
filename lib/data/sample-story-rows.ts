import { randomUUID } from 'node:crypto';
import type { OwnerId } from '@/lib/domain/owner';
import type { SamplePerson } from '@/lib/domain/sample-person';
import { SAMPLE_STORIES } from '@/lib/domain/sample-stories';
import type { SampleStory, SampleStoryRun, SampleTelling } from '@/lib/domain/sample-story';
import { storyKey } from '@/lib/domain/stories';
import type { Tx } from './client';
import type { Prisma } from './generated/prisma/client';
import { toDate } from './instants';

const DAY = 86_400_000;

/**
 * The stories of the sample with their ids, and how they were worded when they were told. A story that the owner has
 * under that title stays theirs: it has no id here, and is not told in the sample.
 */
export type SampleStories = {
  owner: OwnerId;
  now: Date;
  ids: ReadonlyMap<SampleStory, string>;
  wordings: Map<string, Prisma.WordingCreateManyInput & { id: string; at: Date }>;
};

/** @returns the stories that the sample may add. */
export async function openSampleStories(tx: Tx, { owner, now }: { owner: OwnerId; now: Date }): Promise<SampleStories> {
  const titleKeys = SAMPLE_STORIES.map(({ title }) => storyKey(title));
  const own = await tx.story.findMany({ where: { ownerId: owner, titleKey: { in: titleKeys } }, select: { titleKey: true } });
  const taken = new Set(own.map(({ titleKey }) => titleKey));
  const stories = SAMPLE_STORIES.filter(({ title }) => !taken.has(storyKey(title)));
  return { owner, now, ids: new Map(stories.map((story) => [story, randomUUID()])), wordings: new Map() };
}

type Round = { id: string; at: Date; toldAt: Date | null; personIdOf: (person: SamplePerson) => string };

/** @param round.toldAt when the round was over; null while it is ahead. @returns the tellings of a round */
export function tellingRows(stories: SampleStories, round: Round, tellings: readonly SampleTelling[]) {
  return tellings.flatMap((telling, index): Prisma.TellingCreateManyInput[] => {
    const { story, person } = telling;
    const storyId = stories.ids.get(story);
    if (!storyId) return [];
    const createdAt = new Date(round.at.getTime() + index);
    const base = { ownerId: stories.owner, storyId, roundId: round.id, personId: round.personIdOf(person), createdAt };
    if (!telling.told) return [{ ...base, plannedAt: round.at }];
    const wordingId = wordingIdFor(stories, story, telling.asEarlier ? 'earlier' : 'now', round.toldAt ?? round.at);
    const { landed, said } = telling;
    return [{ ...base, wordingId, toldAt: round.toldAt, landed, said }];
  });
}

export function storyRunRows({ owner, ids }: SampleStories, roundId: string, runs: readonly SampleStoryRun[]) {
  return runs.flatMap(({ story, at, ...run }): Prisma.StoryRunCreateManyInput[] => {
    const storyId = ids.get(story);
    return storyId ? [{ ...run, ownerId: owner, storyId, roundId, at: toDate(at) }] : [];
  });
}

/** A wording is kept when it is told first. */
function wordingIdFor({ owner, ids, wordings }: SampleStories, story: SampleStory, as: 'now' | 'earlier', at: Date): string {
  const key = `${story.title} ${as}`;
  const known = wordings.get(key);
  const { title, ...text } = { ...textOf(story), ...(as === 'earlier' ? story.earlier?.text : {}) };
  const row = known ?? { id: randomUUID(), ownerId: owner, storyId: ids.get(story)!, title, ...text, at };
  wordings.set(key, { ...row, at: row.at < at ? row.at : at });
  return row.id;
}

function textOf(story: SampleStory) {
  const { title, situation, task, action, result, reflection } = story;
  return { title, situation, task, action, result, reflection };
}

/** Writes the stories and their wordings; what tells of them comes after. */
export async function writeSampleStories(tx: Tx, { owner, now, ids, wordings }: SampleStories): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const rows = [...ids].map(([story, id]) => {
    const { occasion, happened, strength, cues, earlier, writtenDaysAgo } = story;
    const of = { id, ownerId: owner, titleKey: storyKey(story.title), ...textOf(story), occasion, happened, strength };
    const lists = { facts: cues, strong: story.strong.join(','), touches: story.touches.join(','), checked: story.checked.join('\n') };
    const [createdAt, wordedAt] = [ago(writtenDaysAgo), ago(earlier?.untilDaysAgo ?? writtenDaysAgo)];
    return { ...of, ...lists, sample: true, createdAt, wordedAt };
  });
  await tx.story.createMany({ data: rows });
  await tx.wording.createMany({ data: [...wordings.values()] });
}
