import { z } from 'zod';
import { day, id, line, requiredLine } from './fields';

const words = {
  label: requiredLine('the topic', 'Say what it was about, such as notice or pay.', 80),
  value: requiredLine('what you said', 'Write what you said, in a few words.', 300),
  raisedBy: z.enum(['', 'them', 'me']).catch(''),
};

export const newClaim = z.object({
  id,
  applicationId: z.string().regex(/^[\w-]{10,64}$/, 'Choose who heard it.'),
  name: line('the name', 150),
  on: day,
  ...words,
});

export const editedClaim = z.object({ id, ...words });

export const settling = z.object({
  applicationId: id,
  topic: z.string().min(1).max(80),
  /** the value that is true; empty: both were said, and explained */
  holds: z.string().max(300).default(''),
  noteId: z.union([z.literal(''), id]).default(''),
});
