import { z } from 'zod';
import { checkbox, day, id, line, text } from './fields';

const contact = z.object({
  id,
  applicationId: id,
  contactedOn: day,
  asked: text('what you asked', 2000),
  outcome: text('what came of it', 2000),
});

export const newContact = contact
  .extend({
    personId: z.union([z.literal(''), id]).default(''),
    name: line('the name', 150),
    title: line('the title', 200),
    anyway: checkbox,
  })
  .refine(({ personId, name }) => personId !== '' || name !== '', {
    path: ['name'],
    message: 'Choose somebody, or write the name of somebody new.',
  });

export const editedContact = contact;
