'use server';
import { addEvidence } from '@/lib/data/evidence';
import { newEvidence } from '@/lib/input/evidence';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

export const addEvidenceAction = ownerAction(newEvidence, async ({ owner }, line, form) => {
  if ((await addEvidence(owner, line, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('The evidence is kept.');
  return done();
});
