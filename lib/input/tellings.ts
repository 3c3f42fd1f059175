import { z } from 'zod';
import { COMPETENCIES, type Competency } from '@/lib/domain/competencies';
import { checkbox, id, line, text } from './fields';

const competencies = COMPETENCIES.map((each) => each.id) as [Competency, ...Competency[]];

/** A story of the bank by its id, or one by its title: a new one, or the one that is called so. */
export const plannedStory = z
  .object({
    roundId: id,
    personId: z.union([z.literal(''), id]).default(''),
    storyId: z.union([z.literal(''), id]).default(''),
    isNew: checkbox,
    title: line('the title', 200),
    facts: text('the facts', 2000),
    strong: z.enum(['', ...competencies]).catch(''),
    anyway: checkbox,
  })
  .superRefine(({ storyId, title, isNew }, context) => {
    if (isNew ? title : storyId) return;
    const message = isNew ? 'Give the story a title. A few words that you know it by are enough.' : 'Choose a story first.';
    context.addIssue({ code: 'custom', path: [isNew ? 'title' : 'storyId'], message });
  });
