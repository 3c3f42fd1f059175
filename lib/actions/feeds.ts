'use server';
import { z } from 'zod';
import { appAddress } from '@/lib/auth/address';
import { hashFeedSecret, newFeedSecret } from '@/lib/auth/feed-secret';
import { chooseFeedParts, makeFeed, removeFeed } from '@/lib/data/feeds';
import { feedParts } from '@/lib/input/feeds';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const nothing = z.object({});

/** Makes or replaces the private address and answers with it: nobody can say it a second time. */
export const makeFeedAction = ownerAction(nothing, async ({ owner }) => {
  const secret = newFeedSecret();
  await makeFeed(owner, hashFeedSecret(secret), new Date());
  await say('Made. Copy the address now: it is shown only this once.');
  return done({ values: { address: `${appAddress()}/feed/${secret}.ics` } });
});

export const removeFeedAction = ownerAction(nothing, async ({ owner }, _values, form) => {
  if ((await removeFeed(owner, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('Removed. The address leads nowhere now.');
  return done();
});

export const chooseFeedPartsAction = ownerAction(feedParts, async ({ owner }, parts, form) => {
  if ((await chooseFeedParts(owner, parts)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved. Your calendar has it when it looks next.');
  return done();
});
