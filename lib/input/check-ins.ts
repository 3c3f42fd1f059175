import { z } from 'zod';
import { email, id, line, requiredText, text } from './fields';

const personId = z.union([z.literal(''), id]).default('').transform((value) => value || null);

export const checkInDraft = z.object({
  id,
  version: z.coerce.number().int(),
  personId,
  subject: line('the subject', 300),
  body: text('the letter', 20_000),
});

export const checkInSending = checkInDraft.extend({
  body: requiredText('the letter', 'There is nothing in the letter yet. Write a line first.', 20_000),
});

export const checkInMailing = checkInSending.extend({ toAddress: email });
