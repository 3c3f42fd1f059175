'use server';
import { redirect } from 'next/navigation';
import { toInstant } from '@/lib/data/instants';
import { addContact, editContact, findContacts } from '@/lib/data/outreach';
import { peopleAround, seatsOf } from '@/lib/data/panel';
import { foldName } from '@/lib/domain/names';
import { conflictWords, panelConflict } from '@/lib/domain/outreach';
import * as input from '@/lib/input/outreach';
import { todayOf } from './days';
import { say } from './flash';
import { invalid, NOT_FOUND, ownerAction, refused } from './owner-action';

const TO_COME = { contactedOn: 'That day is still to come. Give the day you were in touch.' };

type Found = NonNullable<Awaited<ReturnType<typeof findContacts>>>;

/** Whom a form means: the one that was chosen, or somebody of that name who is known at the company already. */
function knownPerson(found: Found, { personId, name }: { personId: string; name: string }) {
  return peopleAround(found).find((person) => (personId ? person.id === personId : foldName(person.name) === foldName(name)));
}

export const addContactAction = ownerAction(input.newContact, async ({ owner, account }, values, form) => {
  const { personId, name, title, anyway, ...contact } = values;
  if (contact.contactedOn > todayOf(account)) return invalid(TO_COME, form);
  const found = await findContacts(owner, contact.applicationId);
  if (!found) return refused(NOT_FOUND, form);
  const now = new Date();
  const person = knownPerson(found, values);
  const conflict = person && panelConflict(person.id, seatsOf(found.rounds), toInstant(now));
  // It advises and never blocks: the same form can be sent again, anyway.
  if (conflict && !anyway) return invalid({ panel: conflictWords(person.name, conflict, toInstant(now), account.timeZone) }, form);
  const who = person ? { personId: person.id } : personId ? { personId } : { name, title };
  if ((await addContact(owner, { ...contact, who }, now)) === 'not-found') return refused(NOT_FOUND, form);
  await say('The contact is kept.');
  redirect(`/applications/${contact.applicationId}/contacts`);
});

export const editContactAction = ownerAction(input.editedContact, async ({ owner, account }, { id, applicationId, ...fields }, form) => {
  if (fields.contactedOn > todayOf(account)) return invalid(TO_COME, form);
  if ((await editContact(owner, id, fields)) === 'not-found') return refused(NOT_FOUND, form);
  await say('Saved.');
  redirect(`/applications/${applicationId}/contacts`);
});
