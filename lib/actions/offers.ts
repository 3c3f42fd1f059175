'use server';
import { redirect } from 'next/navigation';
import { moveApplication } from '@/lib/data/moves';
import { listOffers, saveOffer } from '@/lib/data/offers';
import { removePiece } from '@/lib/data/pieces';
import { shortCompanyOf } from '@/lib/domain/names';
import { listWords, plural } from '@/lib/domain/words';
import { onlyId } from '@/lib/input/applications';
import { nested } from '@/lib/input/nested';
import * as input from '@/lib/input/offers';
import { say } from './flash';
import { done, invalid, NOT_FOUND, ownerAction, problemsOf, refused } from './owner-action';

const STALE = 'Another tab saved this offer meanwhile. Copy what you need from here, then reload the page.';
const ANSWERED = { accepted: 'Accepted', declined: 'Declined' };

export const saveOfferAction = ownerAction(input.offerAt, async ({ owner }, { id, version }, form) => {
  const parsed = input.offer.safeParse(nested(form));
  if (!parsed.success) return invalid(problemsOf(parsed.error), form);
  const outcome = await saveOffer(owner, id, version, parsed.data, new Date());
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused(STALE, form);
  await say('The offer is kept.');
  redirect(`/applications/${id}`);
});

export const removeOfferAction = ownerAction(onlyId, async ({ owner }, { id }, form) => {
  const removal = await removePiece(owner, 'offer', id, new Date());
  if (removal === 'not-found') return refused(NOT_FOUND, form);
  await say('The terms are removed. The stage stays.', { act: 'removal', id: removal });
  redirect(`/applications/${id}`);
});

/** Closes it with its reason; the other offers stay, and are named. */
export const answerOfferAction = ownerAction(input.answer, async ({ owner }, { id, reason }, form) => {
  const now = new Date();
  const answer = await moveApplication(owner, id, { stage: 'closed', at: now, reason }, now);
  if (answer.outcome !== 'moved') return refused(NOT_FOUND, form);
  const others = (await listOffers(owner)).map(({ company }) => shortCompanyOf(company.name));
  const rest = others.length > 0 && others.length <= 3 ? ` ${listWords(others)} still ${plural(others.length, 'waits', 'wait')}.` : '';
  await say(`${ANSWERED[reason]}, and closed.${rest}`, { act: 'move', id: `${id}.${answer.moveId}` });
  return done();
});
