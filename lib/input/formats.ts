import { z } from 'zod';
import { isChecklistItem } from '@/lib/domain/formats';
import { checkbox, id, text } from './fields';

export const tick = z.object({
  id,
  item: z.string().refine(isChecklistItem, 'That line is not on the list any more. Reload the page.'),
  ticked: checkbox,
});

export const assessment = z.object({
  id,
  what: text('what it is', 2000),
  judgedOn: text('what it is judged on', 2000),
  judgedBy: text('who judges it', 500),
  bring: text('what to bring', 1000),
});

export const asked = z.object({ id, asked: checkbox });
