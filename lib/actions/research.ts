'use server';
import { redirect } from 'next/navigation';
import { addCard, editCard } from '@/lib/data/research';
import * as input from '@/lib/input/research';
import { todayOf } from './days';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const TO_COME = { foundOn: 'That day is still to come. Give the day it was published, or the day you heard it.' };

export const addCardAction = ownerAction(input.newCard, async ({ owner, account }, { id, applicationId, ...fields }, form) => {
  if (fields.foundOn > todayOf(account)) return invalid(TO_COME, form);
  if ((await addCard(owner, applicationId, id, fields, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('The finding is kept.');
  redirect(`/applications/${applicationId}/research`);
});

export const editCardAction = ownerAction(input.editedCard, async ({ owner, account }, { id, version, applicationId, ...fields }, form) => {
  if (fields.foundOn > todayOf(account)) return invalid(TO_COME, form);
  const outcome = await editCard(owner, id, version, fields);
  if (outcome === 'not-found') return refused(NOT_FOUND, form);
  if (outcome === 'stale') return refused('Another tab saved this finding meanwhile. Copy what you need from here, then reload the page.', form);
  await say('Saved.');
  redirect(`/applications/${applicationId}/research`);
});
