import { z } from 'zod';
import { GUARDS, type Guard } from '@/lib/domain/guards';

const guard = z.enum(GUARDS.map(({ id }) => id) as [Guard, ...Guard[]]);

export const dismissal = z.object({ guard, subject: z.string().max(64).default('') });
export const recall = z.object({ guard });
