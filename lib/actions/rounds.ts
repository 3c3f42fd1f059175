'use server';
import { redirect } from 'next/navigation';
import { removeRound } from '@/lib/data/removals';
import { cancelInterview, editRound, planRound } from '@/lib/data/rounds';
import * as input from '@/lib/input/rounds';
import { nested } from '@/lib/input/nested';
import type { OwnerSession } from '@/lib/auth/session';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';
import type { ActionState } from './state';
import { z } from 'zod';

const STALE = 'Another tab changed this round meanwhile. Copy what you need from here, then reload the page.';
const anything = z.unknown();

/** A wall time that the clock change skips or repeats is shown to the owner as it was understood. */
function noticesOf(sittings: { notice: string | null }[]): string[] {
  return [...new Set(sittings.flatMap(({ notice }) => notice ?? []))];
}

/** The sittings as the data floor keeps them. */
function plain<T extends { notice: string | null }>(sittings: T[]): Omit<T, 'notice'>[] {
  return sittings.map(({ notice: _notice, ...sitting }) => sitting);
}

export const planRoundAction = ownerAction(anything, async ({ owner }, _raw, form) => {
  const parsed = input.newRound.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const { id, s: sittings, ...plan } = parsed.data;
  const answer = await planRound(owner, id, { ...plan, sittings: plain(sittings) }, new Date());
  if (answer.outcome !== 'saved') return refused(NOT_FOUND, form);
  const isComing = sittings.some((sitting) => sitting.endAt > new Date());
  await say([isComing ? 'Planned. You will be reminded the evening before.' : 'Kept.', ...noticesOf(sittings)].join(' '));
  redirect(`/applications/${plan.applicationId}`);
});

export const editRoundAction = ownerAction(anything, async ({ owner }, _raw, form) => {
  const parsed = input.editedRound.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const { id, version, s: sittings, ...plan } = parsed.data;
  const answer = await editRound(owner, id, version, { ...plan, sittings: plain(sittings) }, new Date());
  if (answer.outcome === 'stale') return refused(STALE, form);
  if (answer.outcome !== 'saved') return refused(NOT_FOUND, form);
  await say(['Saved. Deadlines of unsent notes moved with it.', ...noticesOf(sittings)].join(' '));
  redirect(`/rounds/${id}`);
});

async function cancelling(session: OwnerSession, id: string, cancelled: boolean, form: FormData): Promise<ActionState> {
  if ((await cancelInterview(session.owner, id, cancelled, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  if (cancelled) await say('Cancelled. Its unsent notes are put aside.', { act: 'cancel', id });
  else await say('Back on. Its notes are back too.');
  return done();
}

export const cancelInterviewAction = ownerAction(input.onlyInterview, (session, { id }, form) => cancelling(session, id, true, form));
export const uncancelInterviewAction = ownerAction(input.onlyInterview, (session, { id }, form) =>
  cancelling(session, id, false, form),
);

export const removeRoundAction = ownerAction(
  z.object({ id: input.onlyInterview.shape.id, applicationId: input.onlyInterview.shape.id }),
  async ({ owner }, { id, applicationId }, form) => {
    const removal = await removeRound(owner, id, new Date());
    if (removal === 'not-found') return refused(NOT_FOUND, form);
    await say('The round is removed, with its notes.', { act: 'removal', id: removal });
    redirect(`/applications/${applicationId}`);
  },
);
