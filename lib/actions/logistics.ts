'use server';
import { refresh } from 'next/cache';
import { saveLogistics } from '@/lib/data/logistics';
import { logistics } from '@/lib/input/logistics';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const STALE = 'Another tab changed this brief meanwhile. Copy what you need from here, then reload the page.';

/** How to get there, whom to ask for, what to bring. */
export const saveLogisticsAction = ownerAction(logistics, async ({ owner }, { id, version, ...fields }, form) => {
  const answer = await saveLogistics(owner, id, version, fields);
  if (answer === 'stale') return refused(STALE, form);
  if (answer === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  refresh();
  return done();
});
