import 'server-only';
import { randomUUID } from 'node:crypto';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { findContacts } from '@/lib/data/outreach';
import { peopleAround, seatsOf } from '@/lib/data/panel';
import { dateWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { conflictWords, contactsWords, panelConflict } from '@/lib/domain/outreach';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { listWords, plural } from '@/lib/domain/words';

type Row = NonNullable<Awaited<ReturnType<typeof findContacts>>>;

/** Turns the contacts of an application into what their page shows. */
export function contactsView(row: Row, { account }: OwnerSession, now: Date) {
  const at = toInstant(now);
  const today = plainDateIn(at, account.timeZone);
  const seats = seatsOf(row.rounds);
  const conflictOf = ({ id, name }: { id: string; name: string | null }) => {
    const conflict = panelConflict(id, seats, at);
    return conflict && conflictWords(name ?? 'Somebody', conflict, at, account.timeZone);
  };
  const people = peopleAround(row);
  const coming = people.filter(({ id }) => panelConflict(id, seats, at)?.when === 'coming').map(({ name }) => firstNameOf(name));
  return {
    company: row.company.name,
    here: `/applications/${row.id}/contacts`,
    today: today.toString(),
    heading: contactsWords(row.outreach.map(({ person }) => person.name ?? 'somebody')),
    contacts: row.outreach.map((contact) => ({
      ...contact,
      day: dateWords(Temporal.PlainDate.from(contact.contactedOn), today),
      conflict: conflictOf(contact.person),
    })),
    people: people.map((person) => ({ id: person.id, name: person.name, conflict: conflictOf(person) })),
    panel: coming.length ? `${listWords(coming)} ${plural(coming.length, 'is', 'are')} on a panel to come. Write to ${plural(coming.length, 'them', 'each of them')} after it.` : null,
  };
}

/** The contact that the address opens: a new one, or one to change. */
export function openContact({ contacts, today }: ReturnType<typeof contactsView>, asked: unknown) {
  if (asked === 'new') return { id: randomUUID(), name: null, values: { contactedOn: today, asked: '', outcome: '' } };
  const contact = contacts.find(({ id }) => id === asked);
  if (!contact) return null;
  const { id, person, contactedOn, asked: words, outcome } = contact;
  return { id, name: person.name ?? 'somebody', values: { contactedOn, asked: words, outcome } };
}
