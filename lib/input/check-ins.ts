import { z } from 'zod';
import { email, id, line, text } from './fields';

const personId = z.union([z.literal(''), id]).default('').transform((value) => value || null);

export const checkInDraft = z.object({
  id,
  version: z.coerce.number().int(),
  personId,
  subject: line('the subject', 300),
  body: text('the letter', 20_000),
});

export const checkInSending = checkInDraft.extend({
  body: text('the letter', 20_000).refine((body) => body.length > 0, 'There is nothing in the letter yet. Write a line first.'),
});

export const checkInMailing = checkInSending.extend({ toAddress: email });
