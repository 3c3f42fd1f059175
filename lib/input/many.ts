import { z } from 'zod';
import { MOST_AT_ONCE } from '@/lib/domain/many-words';
import { CLOSE_REASONS, STAGES } from '@/lib/domain/pipeline';
import { id, line, optionalDay } from './fields';

/** The ticked rows of a form: `id` once for each. */
export const chosenIds = z
  .array(id)
  .min(1, 'Choose at least one application.')
  .max(MOST_AT_ONCE, `Choose up to ${MOST_AT_ONCE} at once. Narrow the list, then choose again.`);

/** One form has all the fields; the button that was pressed says which of them are meant. */
export const manyChange = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('move'),
    stage: z.enum(STAGES.filter((stage) => stage !== 'closed'), { error: 'Choose where they go.' }),
    movedOn: optionalDay,
  }),
  z.object({
    act: z.literal('close'),
    reason: z.enum(CLOSE_REASONS, { error: 'Closed needs a reason. Say how they ended.' }),
    closedOn: optionalDay,
  }),
  z.object({ act: z.enum(['tag', 'untag']), tags: line('the tag', 100).refine((tags) => /[^,\s]/.test(tags), 'Write the tag.') }),
  z.object({ act: z.enum(['archive', 'unarchive', 'follow-up']) }),
]);
