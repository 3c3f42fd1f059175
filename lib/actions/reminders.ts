'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { dismissReminders } from '@/lib/data/reminders';
import { done, ownerAction } from './owner-action';

const ids = z.object({ ids: z.string().max(4000) });

/** Puts reminders away; what they were about stays as it is. */
export const dismissRemindersAction = ownerAction(ids, async ({ owner }, values) => {
  await dismissReminders(owner, values.ids.split(','), new Date());
  refresh();
  return done();
});
