import { z } from 'zod';
import { STORY_THEMES, type StoryTheme } from '@/lib/domain/stories';
import { id, requiredLine, text } from './fields';

const strong = STORY_THEMES.map((theme) => theme.id) as [StoryTheme, ...StoryTheme[]];

export const plannedStory = z.object({
  roundId: id,
  personId: z.union([z.literal(''), id]).default(''),
  title: requiredLine('the title', 'Give the story a title. A few words that you know it by are enough.', 200),
  facts: text('the facts', 2000),
  strong: z.enum(['', ...strong]).catch(''),
});
