'use server';
import { refresh } from 'next/cache';
import { planStory, unplanStory } from '@/lib/data/tellings';
import { repeatWords } from '@/lib/domain/stories';
import { onlyId } from '@/lib/input/applications';
import { plannedStory } from '@/lib/input/tellings';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

export const planStoryAction = ownerAction(plannedStory, async ({ owner }, input, form) => {
  const { roundId, personId, storyId, isNew, anyway, ...fresh } = input;
  const outcome = await planStory(owner, roundId, personId || null, isNew ? fresh : { storyId }, new Date(), anyway);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  // It advises and never blocks: the same form can be sent again, anyway.
  if (outcome !== 'planned') return invalid({ repeat: `“${outcome.title}”: ${repeatWords(outcome)}` }, form);
  refresh();
  return done();
});

export const unplanStoryAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  if ((await unplanStory(owner, id)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});
