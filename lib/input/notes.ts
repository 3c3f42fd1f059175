import { z } from 'zod';
import { day, id, line, requiredLine, requiredText, text } from './fields';

const CHANNELS = ['email', 'card', 'network'] as const;

const letter = z.object({
  id,
  subject: line('the subject', 300),
  body: text('the note', 20_000),
  channel: z.enum(CHANNELS).catch('email'),
});
export const draft = letter.extend({ version: z.coerce.number().int() });

export const sending = letter.extend({
  body: requiredText('the note', 'There is nothing in the note yet. Write a line before you mark it as sent.', 20_000),
  postedOn: z.preprocess((value) => (value === '' || value === undefined ? null : value), day.nullable()),
});

export const skipping = z.object({
  id,
  reason: requiredLine('the reason', 'Say in a word why no note will go. It helps when you look back.', 200),
});

export const helper = z.object({
  id,
  applicationId: id,
  personId: z.union([z.literal(''), id]).default(''),
  name: line('the name', 150),
  title: line('the title', 200),
  helped: requiredLine('what they did', 'Say in a phrase what they did. The note is built from it.', 500),
  on: day,
});
