'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addSample, removeSample } from '@/lib/data/sample';
import { say } from './flash';
import { ownerAction } from './owner-action';

const nothing = z.object({});

/** Opens the sample job search. */
export const exploreSampleAction = ownerAction(nothing, async ({ owner }) => {
  const outcome = await addSample(owner, new Date());
  await say(outcome === 'added' ? 'This is a sample. One click removes it again.' : 'The sample is here already.');
  redirect('/');
});

/** Removes the sample job search; what the owner added stays. */
export const removeSampleAction = ownerAction(nothing, async ({ owner }) => {
  const outcome = await removeSample(owner, new Date());
  await say(outcome === 'removed' ? 'The sample is gone. What is yours is here.' : 'There is no sample here.');
  redirect('/');
});
