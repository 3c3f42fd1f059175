'use server';
import { redirect } from 'next/navigation';
import { addPerson, editPerson } from '@/lib/data/people';
import { person } from '@/lib/input/applications';
import { say } from './flash';
import { NOT_FOUND, ownerAction, refused } from './owner-action';

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
