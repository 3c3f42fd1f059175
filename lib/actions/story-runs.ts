'use server';
import { refresh } from 'next/cache';
import { logStoryRun } from '@/lib/data/story-runs';
import { storyRun } from '@/lib/input/story-runs';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

/** Keeps a story said aloud. The browser makes its id, so that sending it twice is once. */
export const logStoryRunAction = ownerAction(storyRun, async ({ owner }, { id, ...run }, form) => {
  if ((await logStoryRun(owner, id, run, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});
