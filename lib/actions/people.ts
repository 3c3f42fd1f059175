'use server';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { addPerson, editPerson, noteCares } from '@/lib/data/people';
import { person } from '@/lib/input/applications';
import { cares } from '@/lib/input/logistics';
import { say } from './flash';
import { done, NOT_FOUND, ownerAction, refused } from './owner-action';

export const addPersonAction = ownerAction(person, async ({ owner }, { id, ...fields }) => {
  const made = await addPerson(owner, id, fields, new Date());
  await say(`${fields.name} is kept.`);
  redirect(`/people/${made.id}`);
});

export const editPersonAction = ownerAction(person, async ({ owner }, { id, ...fields }, form) => {
  if ((await editPerson(owner, id, fields, new Date())) === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  redirect(`/people/${id}`);
});

const STALE = 'Another tab changed this meanwhile. Copy what you need from here, then reload the page.';

/** What somebody cares about, edited where it stands. */
export const noteCaresAction = ownerAction(cares, async ({ owner }, { id, words, was }, form) => {
  const answer = await noteCares(owner, id, words, was);
  if (answer === 'stale') return refused(STALE, form);
  if (answer === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  refresh();
  return done();
});
