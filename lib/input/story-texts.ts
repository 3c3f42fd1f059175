import { z } from 'zod';
import { FASTEST, SLOWEST } from '@/lib/domain/speaking-time';
import { STORY_PARTS, type StoryPart } from '@/lib/domain/story-parts';
import { checkbox, id, line, requiredLine, text } from './fields';

/** What fits into one part: more than ten minutes aloud. */
const PART_LENGTH = 5000;

const parts = Object.fromEntries(
  STORY_PARTS.map((part) => [part.id, text(`the ${part.label.toLowerCase()}`, PART_LENGTH)]),
) as Record<StoryPart, ReturnType<typeof text>>;

const fields = {
  title: requiredLine('the title', 'Give the story a title. A few words that you know it by are enough.', 200),
  occasion: line('where it happened', 200),
  happened: line('when it happened', 200),
  facts: line('the cue words', 2000),
  ...parts,
  strength: z.coerce.number().int().min(0).max(5).catch(0),
};

export const newStory = z.object({ id, ...fields });
export const story = newStory.extend({ version: z.coerce.number().int(), isOver: checkbox });

const PACE = `Nobody speaks at that pace. It is between ${SLOWEST} and ${FASTEST} words a minute.`;
export const pace = z.object({ wordsPerMinute: z.coerce.number({ error: PACE }).int(PACE).min(SLOWEST, PACE).max(FASTEST, PACE) });

export const resume = z.object({ text: text('the résumé', 200_000) });

/** A line of a résumé, ticked to become a draft. */
export const resumeLine = z.object({
  on: checkbox,
  words: text('a line', 2000),
  occasion: line('where it happened', 200).catch(''),
  happened: line('when it happened', 200).catch(''),
});
