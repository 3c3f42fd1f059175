import { z } from 'zod';
import { id } from './fields';
import { listed } from './nested';

const DAYS_KEPT = 30;

const answer = z
  .object({ id, knew: z.enum(['yes', 'no']) })
  .transform(({ id: personId, knew }) => ({ personId, knew: knew === 'yes' }));

/** One pass through the names. One that was kept on a device says how long ago it ended, for its clock may be wrong. */
export const drill = z.object({
  id,
  runId: id,
  seconds: z.coerce.number().int().min(0).max(86_400).catch(0),
  ago: z.coerce.number().int().min(0).max(DAYS_KEPT * 86_400).catch(0),
  a: z.preprocess((value) => listed(value as never), z.array(answer).min(1, 'No name was answered.').max(60, 'Sixty names are the most for one run.')),
});
