'use server';
import { refresh } from 'next/cache';
import { planStory, unplanStory } from '@/lib/data/stories';
import { onlyId } from '@/lib/input/applications';
import { plannedStory } from '@/lib/input/stories';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

export const planStoryAction = ownerAction(plannedStory, async ({ owner }, { roundId, personId, ...story }, form) => {
  const outcome = await planStory(owner, roundId, personId || null, story, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

export const unplanStoryAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  if ((await unplanStory(owner, id)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});
