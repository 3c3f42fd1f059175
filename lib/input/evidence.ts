import { z } from 'zod';
import { QUALITIES } from '@/lib/domain/evidence';
import { id, requiredLine } from './fields';

export const newEvidence = z.object({
  id,
  applicationId: id,
  quality: z.enum(QUALITIES.map((each) => each.id) as [string, ...string[]]),
  words: requiredLine('the evidence', 'Say in a line what shows it.', 300),
});
