'use server';
import { editMove, moveApplication, removeMove, reopenApplication } from '@/lib/data/moves';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import * as input from '@/lib/input/applications';
import { middayOf } from './days';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const TO_COME = 'That day is still to come. Give the day it happened.';
const laterWords = (stage: Stage) => `It moved to ${STAGE_LABELS[stage]} on that day or later. Choose a later day.`;

export const moveApplicationAction = ownerAction(input.move, async ({ owner, account }, { id, stage, reason, on }, form) => {
  const now = new Date();
  const at = middayOf(on, account.timeZone, now);
  if (at > now) return invalid({ on: TO_COME }, form);
  const answer = await moveApplication(owner, id, { stage, at, reason }, now);
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (answer.outcome === 'not-allowed') return invalid({ reason: 'Closed needs a reason. Say how it ended.' }, form);
  if (answer.outcome === 'later') return invalid({ on: laterWords(answer.stage) }, form);
  if (answer.outcome === 'moved') await say(`Moved to ${STAGE_LABELS[stage]}.`, { act: 'move', id: `${id}.${answer.moveId}` });
  return done();
});

export const reopenApplicationAction = ownerAction(input.onlyId, async ({ owner }, { id }, form) => {
  const answer = await reopenApplication(owner, id, new Date());
  if (answer.outcome === 'not-found') return refused(NOT_FOUND, form);
  if (answer.outcome === 'moved') await say('Open again, where it was.', { act: 'move', id: `${id}.${answer.moveId}` });
  return done();
});

export const editMoveAction = ownerAction(input.editedMove, async ({ owner, account }, { id, moveId, on, reason }, form) => {
  const now = new Date();
  const at = middayOf(on, account.timeZone, now);
  if (at > now) return invalid({ on: TO_COME }, form);
  if ((await editMove(owner, id, moveId, { at, reason }, now)) === 'not-found') return refused(NOT_FOUND, form);
  await say('The date is changed.');
  return done();
});

export const removeMoveAction = ownerAction(input.editedMove.pick({ id: true, moveId: true }), async ({ owner }, values, form) => {
  const outcome = await removeMove(owner, values.id, values.moveId, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'not-allowed') return refused('An application keeps its first stage. Change its date instead.', form);
  await say('The move is taken back.');
  return done();
});
