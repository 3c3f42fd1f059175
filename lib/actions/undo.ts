'use server';
import { z } from 'zod';
import { unsendCheckIn } from '@/lib/data/check-ins';
import { reopenClaims } from '@/lib/data/claims';
import { takeMailBack } from '@/lib/data/mails';
import { undoMany } from '@/lib/data/many-removal';
import { removeMove } from '@/lib/data/moves';
import { unsendNote, unskipNote } from '@/lib/data/notes';
import { undoRemoval } from '@/lib/data/removals';
import { cancelInterview } from '@/lib/data/rounds';
import { takenBackWords } from '@/lib/domain/many-words';
import type { OwnerId } from '@/lib/domain/owner';
import { say, UNDO_ACTS, type UndoAct } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const undoing: Record<UndoAct, (owner: OwnerId, id: string, now: Date) => Promise<string | { kept: string[] }>> = {
  removal: undoRemoval,
  sent: unsendNote,
  mail: takeMailBack,
  skip: unskipNote,
  'check-in': unsendCheckIn,
  cancel: (owner, id, now) => cancelInterview(owner, id, false, now),
  settle: (owner, id) => {
    const [applicationId = '', ...topic] = id.split('.');
    return reopenClaims(owner, applicationId, topic.join('.'));
  },
  many: undoMany,
  move: (owner, id, now) => {
    const [applicationId = '', moveId = ''] = id.split('.');
    return removeMove(owner, applicationId, moveId, now);
  },
};

const LEFT = 'It has left already, so it is kept as sent.';

const undo = z.object({ act: z.enum(UNDO_ACTS), id: z.string().max(140) });

/** Takes the last act back: the toast's Undo. */
export const undoAction = ownerAction(undo, async ({ owner }, { act, id }, form) => {
  const outcome = await undoing[act](owner, id, new Date());
  if (outcome === 'not-found' || outcome === 'not-allowed') return refused(NOT_FOUND, form);
  if (outcome === 'left-already') return refused(LEFT, form);
  await say(takenBackWords(typeof outcome === 'string' ? [] : outcome.kept));
  return done();
});
