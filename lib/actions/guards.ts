'use server';
import { refresh } from 'next/cache';
import { dismissGuard, recallGuard } from '@/lib/data/guards';
import { dismissal, recall } from '@/lib/input/guards';
import { say } from './flash';
import { done, ownerAction } from './owner-action';

export const dismissGuardAction = ownerAction(dismissal, async ({ owner }, { guard, subject }) => {
  await dismissGuard(owner, guard, subject, new Date());
  await say(subject ? 'Put away.' : 'It does not come back. Settings bring it back.');
  refresh();
  return done();
});

export const recallGuardAction = ownerAction(recall, async ({ owner }, { guard }) => {
  await recallGuard(owner, guard);
  refresh();
  return done();
});
