import { z } from 'zod';
import { email, id, line, requiredLine, requiredText } from './fields';

const EMPTY = 'There is nothing in the letter yet. Write a line before you send it.';

/** A letter that the app itself sends. */
export const mailing = z.object({
  id,
  to: email,
  subject: requiredLine('the subject', 'Give it a subject, so that it is not taken for spam.', 300),
  body: requiredText('the letter', EMPTY, 20_000),
});

export const bounce = z.object({ id, words: line('what came back', 300) });
