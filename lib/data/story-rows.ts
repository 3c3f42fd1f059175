import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { freeTitle } from '@/lib/domain/story-titles';
import { storyKey } from '@/lib/domain/stories';
import { outdateDebrief } from './claims';
import type { Tx } from './client';
import type { Story, StoryRun, Telling, Wording } from './generated/prisma/client';

/** A story with everything that hangs on it, and the requirements that it met. */
export type StoryRows = { story: Story; wordings: Wording[]; tellings: Telling[]; runs: StoryRun[]; requirementIds: string[] };

/** A debrief that was opened before must not be saved as if nothing had changed. */
async function outdateDebriefs(tx: Tx, tellings: Telling[]): Promise<void> {
  for (const roundId of new Set(tellings.flatMap((telling) => (telling.toldAt ? telling.roundId : [])))) await outdateDebrief(tx, roundId);
}

/** Removes a story. @returns all its rows, null when it is not the owner's */
export async function takeStory(tx: Tx, owner: OwnerId, id: string): Promise<StoryRows | null> {
  const story = await tx.story.findFirst({ where: { id, ownerId: owner } });
  if (!story) return null;
  const of = { where: { storyId: id } };
  const rows = {
    story,
    wordings: await tx.wording.findMany(of),
    tellings: await tx.telling.findMany(of),
    runs: await tx.storyRun.findMany(of),
    requirementIds: (await tx.requirement.findMany({ ...of, select: { id: true } })).map((requirement) => requirement.id),
  };
  await tx.story.delete({ where: { id } });
  await outdateDebriefs(tx, rows.tellings);
  return rows;
}

/**
 * Puts a story back. What was told in a round or to a person that has gone meanwhile stays away, a run only loses its
 * round, and a requirement that something else meets by now keeps that.
 */
export async function putStoryBack(tx: Tx, { story, wordings, tellings, runs, requirementIds }: StoryRows): Promise<void> {
  const { ownerId } = story;
  const known = await tx.story.findMany({ where: { ownerId }, select: { titleKey: true } });
  // Meanwhile another story may have been written under its title.
  const title = freeTitle(story.title, new Set(known.map(({ titleKey }) => titleKey)));
  await tx.story.create({ data: { ...story, title, titleKey: storyKey(title) } });
  await tx.wording.createMany({ data: wordings });
  const rounds = await idsOf(tx.round, [...tellings, ...runs].map(({ roundId }) => roundId));
  const people = await idsOf(tx.person, tellings.map(({ personId }) => personId));
  const there = tellings.filter(({ roundId, personId }) => rounds.has(roundId) && (personId === null || people.has(personId)));
  await tx.telling.createMany({ data: there });
  await outdateDebriefs(tx, there);
  await tx.storyRun.createMany({ data: runs.map((run) => ({ ...run, roundId: rounds.has(run.roundId) ? run.roundId : null })) });
  await tx.requirement.updateMany({ where: { id: { in: requirementIds }, ownerId, storyId: null, evidence: '' }, data: { storyId: story.id } });
}

type Ids = { findMany: (query: { where: { id: { in: string[] } }; select: { id: true } }) => Promise<{ id: string }[]> };

/** Which of these ids are there. */
async function idsOf(rows: Ids, ids: (string | null)[]): Promise<Set<string | null>> {
  const found = await rows.findMany({ where: { id: { in: ids.flatMap((id) => id ?? []) } }, select: { id: true } });
  return new Set(found.map(({ id }) => id));
}
