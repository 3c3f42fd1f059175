import { z } from 'zod';
import { clock, id, line, text } from './fields';

/** The head of a brief, as its form sends it. */
export const logistics = z.object({
  id,
  version: z.coerce.number().int(),
  place: line('the place', 300),
  whereDetail: line('how to find it', 300),
  leaveBy: z.union([z.literal(''), clock]).default(''),
  leaveDetail: line('the way there', 300),
  askFor: line('whom to ask for', 200),
  askForDetail: line('how to reach them', 200),
  bring: line('what to bring', 300),
  bringDetail: line('what else', 300),
});

export const cares = z.object({ id, words: text('what they care about', 600), was: text('what stood here', 1000) });
