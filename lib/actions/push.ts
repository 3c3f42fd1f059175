'use server';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { registerDevice, removeDevice, renewDevice } from '@/lib/data/push-devices';
import { pushSubscription } from '@/lib/input/push';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

const anySession = z.object({ id: z.string().max(100).optional() });
const ELSEWHERE = 'Push was turned off for this device. Turn it on again in settings.';

/** The switch of this browser: push comes to the session that asks. */
export const registerPushAction = ownerAction(pushSubscription, async ({ owner, sessionId }, subscription, form) => {
  if ((await registerDevice(owner, sessionId, subscription, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});

/** This browser says by itself that it is subscribed; for app/api/push. */
export const renewPushAction = ownerAction(pushSubscription, async ({ owner, sessionId }, subscription, form) => {
  const outcome = await renewDevice(owner, sessionId, subscription, new Date());
  return outcome === 'registered' ? done() : refused(outcome === 'turned-off' ? ELSEWHERE : NOT_FOUND, form);
});

/** Push no longer comes to one of the owner's sessions; to the one that asks when none is named. */
export const removePushAction = ownerAction(anySession, async ({ owner, sessionId }, { id = sessionId }, form) => {
  const turnedOffAt = id === sessionId ? null : new Date();
  if ((await removeDevice(owner, id, turnedOffAt)) === 'not-found') return refused(NOT_FOUND, form);
  refresh();
  return done();
});
