'use server';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { OwnerSession } from '@/lib/auth/session';
import { archiveMany, moveMany, tagMany } from '@/lib/data/many-applications';
import { listWaitingAmong } from '@/lib/data/quiet';
import { manyWords, movedAct } from '@/lib/domain/many-words';
import { CLOSE_REASON_LABELS } from '@/lib/domain/pipeline';
import { manyChange } from '@/lib/input/many';
import { chosenOf, shownWaitsOf } from './chosen';
import { middayOf } from './days';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

type Change = z.output<typeof manyChange>;

const TO_COME = 'That day is still to come. Give the day it happened.';
const NONE_WAITS = 'None of these waits for an answer, so there is nobody to follow up with.';

/** Moves, closes, tags or archives the chosen applications, with one undo for all of them. */
export const changeManyAction = ownerAction(manyChange, async (session, change, form) => {
  const chosen = chosenOf(form);
  if ('problem' in chosen) return refused(chosen.problem, form);
  if (change.act === 'follow-up') {
    const waiting = await listWaitingAmong(session.owner, chosen.ids);
    if (waiting.length === 0) return refused(NONE_WAITS, form);
    redirect(`/pipeline/quiet?only=${waiting.map(({ id }) => id).join(',')}`);
  }
  const now = new Date();
  const day = change.act === 'move' ? change.movedOn : change.act === 'close' ? change.closedOn : null;
  const at = middayOf(day, session.account.timeZone, now);
  if (at > now) return invalid({ [change.act === 'close' ? 'closedOn' : 'movedOn']: TO_COME }, form);
  const answer = await changed(session, change, chosen.ids, { at, waits: shownWaitsOf(form) }, now);
  if (answer.outcome !== 'changed') return refused(NOT_FOUND, form);
  await say(manyWords(actOf(change), answer), answer.undo === null ? null : { act: 'many', id: answer.undo });
  return done();
});

type How = { at: Date; waits: ReadonlyMap<string, string> | null };

function changed({ owner }: OwnerSession, change: Change, ids: string[], { at, waits }: How, now: Date) {
  switch (change.act) {
    case 'move':
      return moveMany(owner, ids, { stage: change.stage, at, reason: null }, now);
    case 'close':
      return moveMany(owner, ids, { stage: 'closed', at, reason: change.reason, waits }, now);
    case 'tag':
    case 'untag':
      return tagMany(owner, ids, change.tags, change.act === 'untag', now);
    default:
      return archiveMany(owner, ids, change.act === 'archive', now);
  }
}

/** What the toast says was done, around the names. */
function actOf(change: Change): readonly [string, string] {
  switch (change.act) {
    case 'move':
      return movedAct(change.stage, null);
    case 'close':
      return movedAct('closed', CLOSE_REASON_LABELS[change.reason]);
    case 'tag':
      return ['Tagged', `with ${change.tags}`];
    case 'untag':
      return [`Took the tag ${change.tags} off`, ''];
    case 'archive':
      return ['Archived', ''];
    default:
      return ['Took', 'out of the archive'];
  }
}
