'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { addClaim, editClaim, listClaims, settleClaims, type Correction } from '@/lib/data/claims';
import { letterOf } from '@/lib/data/note-letters';
import { findNote } from '@/lib/data/notes';
import { removePiece } from '@/lib/data/pieces';
import { topicLabel, valueKey } from '@/lib/domain/claims';
import { correctionLine, withLine } from '@/lib/domain/corrections';
import { firstNameOf, possessive } from '@/lib/domain/names';
import { Temporal } from '@/lib/domain/temporal';
import type { OwnerSession } from '@/lib/auth/session';
import { onlyId } from '@/lib/input/applications';
import * as input from '@/lib/input/claims';
import { middayOf } from './days';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const STALE = 'The note has a newer text in another tab. Reload the page and press again.';

export const addClaimAction = ownerAction(input.newClaim, async ({ owner, account }, { id, applicationId, name, on, ...words }, form) => {
  const now = new Date();
  const today = Temporal.Now.plainDateISO(account.timeZone).toString();
  if (on > today) return invalid({ on: 'That day is still to come. Give the day you said it.' }, form);
  const claim = { ...words, to: name ? { name, title: '' } : null, saidAt: middayOf(on, account.timeZone, now) };
  if ((await addClaim(owner, id, applicationId, claim, now)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Kept.');
  redirect('/claims');
});

export const editClaimAction = ownerAction(input.editedClaim, async ({ owner }, { id, ...words }, form) => {
  if ((await editClaim(owner, id, words)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  redirect('/claims');
});

export const removeClaimAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  const removal = await removePiece(owner, 'claim', id, new Date());
  if (removal === 'not-found') return refused(NOT_FOUND, form);
  await say('Removed.', { act: 'removal', id: removal });
  redirect('/claims');
});

/** Settles what differs; when a letter is the place to say so, a line goes into it and its page follows. */
export const settleClaimsAction = ownerAction(input.settling, async (session, { applicationId, topic, holds, noteId }, form) => {
  const now = new Date();
  const letter = noteId ? await correctionFor(session, { applicationId, topic, holds, noteId }, now) : null;
  if (noteId && !letter) return refused(NOT_FOUND, form);
  const settled = { topic, holds: holds || null, correction: letter?.correction ?? null };
  const outcome = await settleClaims(session.owner, applicationId, settled, now);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  await say(letter ? `Settled. The line is in ${possessive(letter.name)} note.` : 'Settled.', { act: 'settle', id: `${applicationId}.${topic}` });
  if (letter) redirect(`/notes/${noteId}`);
  refresh();
  return { outcome: 'done' };
});

type Settling = { applicationId: string; topic: string; holds: string; noteId: string };

/** The letter of somebody who heard the value that does not hold, with the line that puts it right. */
async function correctionFor({ owner, account }: OwnerSession, { applicationId, topic, holds, noteId }: Settling, now: Date): Promise<{ name: string; correction: Correction } | null> {
  const [note, claims] = await Promise.all([findNote(owner, noteId), listClaims(owner, applicationId)]);
  const wrong = claims.findLast((claim) => claim.topic === topic && claim.personId === note?.personId && valueKey(claim.value) !== valueKey(holds));
  if (!note || !wrong || !holds) return null;
  const { subject, body } = await letterOf(owner, note, account, now);
  const line = correctionLine({ topic, label: topicLabel(wrong) }, wrong.value, holds);
  return { name: firstNameOf(note.person.name ?? ''), correction: { noteId, version: note.version, subject, body: withLine(body, line) } };
}
