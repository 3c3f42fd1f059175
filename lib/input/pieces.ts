import { z } from 'zod';
import { id } from './fields';

export const piece = z.object({ id, kind: z.enum(['research', 'contact', 'task', 'evidence', 'requirement', 'view']) });
