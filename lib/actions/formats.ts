'use server';
import { refresh } from 'next/cache';
import { markAsked, saveAssessment, tickItem } from '@/lib/data/formats';
import * as input from '@/lib/input/formats';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

export const tickItemAction = ownerAction(input.tick, async ({ owner }, { id, item, ticked }, form) => {
  if ((await tickItem(owner, id, item, ticked, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

export const saveAssessmentAction = ownerAction(input.assessment, async ({ owner }, { id, ...words }, form) => {
  if ((await saveAssessment(owner, id, words)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  refresh();
  return done();
});

export const markAskedAction = ownerAction(input.asked, async ({ owner }, { id, asked }, form) => {
  if ((await markAsked(owner, id, asked ? new Date() : null)) === 'not-found') return refused(NOT_FOUND, form);
  await say(asked ? 'Marked as asked. Write the answer down when it comes.' : 'Not asked yet.');
  refresh();
  return done();
});
