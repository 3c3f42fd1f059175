import { z } from 'zod';
import { REMINDER_CHANNELS, REMINDER_KINDS } from '@/lib/domain/reminder-channels';
import { SNOOZES } from '@/lib/domain/snoozes';
import { checkbox, id } from './fields';

export const listed = z.object({ ids: z.string().max(4000) });
export const snooze = z.object({ id, until: z.enum(SNOOZES) });
export const choice = z.object({
  kind: z.enum(REMINDER_KINDS.map(({ kind }) => kind)),
  channel: z.enum(REMINDER_CHANNELS),
  on: checkbox,
});
export const channel = z.object({ channel: z.string().max(200) });
export const nothing = z.object({});
