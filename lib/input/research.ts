import { z } from 'zod';
import { SOURCE_KINDS, TOPICS } from '@/lib/domain/research';
import { day, id, line, link, requiredLine, text } from './fields';

const idsOf = <T extends readonly { id: string }[]>(list: T) => list.map((each) => each.id) as [string, ...string[]];

const card = z.object({
  applicationId: id,
  topic: z.enum(idsOf(TOPICS), { error: 'Choose what it is about.' }),
  title: requiredLine('the finding', 'Say in a line what you found.', 160),
  body: text('the details', 4000),
  sourceKind: z.enum(idsOf(SOURCE_KINDS), { error: 'Choose where it comes from.' }),
  source: line('the source', 200),
  address: link('the address'),
  foundOn: day,
  personId: z.preprocess((value) => (value === '' || value === undefined ? null : value), id.nullable()),
});

export const newCard = card.extend({ id });
export const editedCard = card.extend({ id, version: z.coerce.number().int() });
