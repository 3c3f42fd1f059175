'use server';
import { refresh } from 'next/cache';
import { planQuestion, rankQuestion, unplanQuestion } from '@/lib/data/asked';
import { addQuestion, editQuestion, retireQuestion } from '@/lib/data/questions';
import * as input from '@/lib/input/questions';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const FULL = 'Three is what one conversation holds. Take one out first.';
const THERE = 'This question is planned for them already.';

/** Plans a question of the bank, or new words, for somebody of a round. */
export const planQuestionAction = ownerAction(input.plannedQuestion, async ({ owner }, fields, form) => {
  const { roundId, personId, direction, question, words } = fields;
  const answer = await planQuestion(owner, { roundId, personId }, question ?? { direction, words }, new Date());
  if (answer === 'not-found') return refused(NOT_FOUND, form);
  if (answer === 'full') return question ? refused(FULL, form) : invalid({ words: FULL }, form);
  if (answer === 'planned-already') return question ? done() : invalid({ words: THERE }, form);
  refresh();
  return done();
});

export const unplanQuestionAction = ownerAction(input.onlyAsked, async ({ owner }, { id }, form) => {
  if ((await unplanQuestion(owner, id)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

export const rankQuestionAction = ownerAction(input.rankedQuestion, async ({ owner }, { id, to }, form) => {
  if ((await rankQuestion(owner, id, to)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

export const addQuestionAction = ownerAction(input.newQuestion, async ({ owner }, fields) => {
  const answer = await addQuestion(owner, fields, new Date());
  await say(answer === 'saved' ? 'Your question is in the bank.' : 'That question is in the bank already.');
  refresh();
  return done();
});

export const editQuestionAction = ownerAction(input.editedQuestion, async ({ owner }, { id, ...fields }, form) => {
  const answer = await editQuestion(owner, id, fields);
  if (answer === 'not-found') return refused(NOT_FOUND, form);
  if (answer === 'there-already')
    return invalid({ words: 'The bank has a question with these words already. Use that one, or change the words.' }, form);
  await say('Saved.');
  refresh();
  return done();
});

export const retireQuestionAction = ownerAction(input.retiredQuestion, async ({ owner }, { question, retired }, form) => {
  if ((await retireQuestion(owner, question, retired, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say(retired ? 'Not offered any more. It is at the end of the bank.' : 'Offered again.');
  refresh();
  return done();
});
