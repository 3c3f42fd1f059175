'use server';
import { refresh } from 'next/cache';
import { logPractice } from '@/lib/data/practice';
import { practiceRun } from '@/lib/input/questions';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

/** Keeps an answer said aloud. The browser makes its id, so that sending it twice is once. */
export const logPracticeAction = ownerAction(practiceRun, async ({ owner }, { id, ...run }, form) => {
  if ((await logPractice(owner, id, run, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});
