import { randomUUID } from 'node:crypto';
import type { OwnerId } from '@/lib/domain/owner';
import type { SamplePerson } from '@/lib/domain/sample-person';
import type { SampleStory, SampleTelling } from '@/lib/domain/sample-picture';
import { storyKey } from '@/lib/domain/stories';
import type { Tx } from './client';
import type { Prisma } from './generated/prisma/client';

/** What is told or planned in the rounds of a sample application. */
export type StoryRows = { stories: Prisma.StoryCreateManyInput[]; tellings: Prisma.TellingCreateManyInput[]; ids: Map<SampleStory, string> };

export const noStories = (): StoryRows => ({ stories: [], tellings: [], ids: new Map() });

type Round = { id: string; owner: OwnerId; at: Date; toldAt: Date | null; personIdOf: (person: SamplePerson) => string };

/** Adds the tellings of a round. @param round.toldAt when the round was over; null while it is ahead */
export function addTellings(rows: StoryRows, round: Round, tellings: readonly SampleTelling[]): void {
  const { owner, at } = round;
  for (const [index, { story, person, told }] of tellings.entries()) {
    const storyId = rows.ids.get(story) ?? randomUUID();
    if (!rows.ids.has(story)) {
      const { title, facts, themes } = story;
      const words = { title, titleKey: storyKey(title), facts, strong: themes.join(',') };
      rows.stories.push({ id: storyId, ownerId: owner, ...words, sample: true, createdAt: at });
      rows.ids.set(story, storyId);
    }
    const when = told ? { toldAt: round.toldAt } : { plannedAt: at };
    rows.tellings.push({ ownerId: owner, storyId, roundId: round.id, personId: round.personIdOf(person), ...when, createdAt: new Date(at.getTime() + index) });
  }
}

/** Writes them; a story that the owner has under that title stays theirs, and is not told here. */
export async function writeStories(tx: Tx, owner: OwnerId, { stories, tellings }: StoryRows): Promise<void> {
  if (stories.length === 0) return;
  const titleKeys = stories.map(({ titleKey }) => titleKey);
  const select = { id: true, titleKey: true, sample: true } as const;
  const known = await tx.story.findMany({ where: { ownerId: owner, titleKey: { in: titleKeys } }, select });
  const standing = (storyId: string) => {
    const story = stories.find(({ id }) => id === storyId);
    return known.find(({ titleKey }) => titleKey === story?.titleKey);
  };
  await tx.story.createMany({ data: stories.filter(({ titleKey }) => !known.some((each) => each.titleKey === titleKey)) });
  const told = tellings.filter(({ storyId }) => standing(storyId)?.sample !== false);
  await tx.telling.createMany({ data: told.map((row) => ({ ...row, storyId: standing(row.storyId)?.id ?? row.storyId })) });
}
