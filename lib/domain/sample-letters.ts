import { daypart } from './day-words';
import { draftLetter, type Letter } from './letter';
import { firstNameOf } from './names';
import type { SamplePerson } from './sample-person';
import type { SampleMet, SampleNote } from './sample-picture';
import type { Instant } from './temporal';

/** What every letter of one application speaks of, and who signs it. */
export type About = { company: string; role: string; ownerName: string; zone: string };

const VARIANTS = 6;

/** A note that went out so long after the conversation, in the words of a first draft. */
export function sentNote(
  about: About,
  met: SampleMet,
  endedAt: Instant,
  after: { hours: number; minutes?: number },
): SampleNote {
  const at = endedAt.add(after);
  const name = met.person.name ?? '';
  const letter = draftLetter({
    personName: name,
    ownerName: about.ownerName,
    hooks: met.points ?? [],
    daypart: daypart(endedAt, at, about.zone),
    company: about.company,
    role: about.role,
    variant: name.length % VARIANTS,
  });
  return { person: met.person, letter, state: 'sent', at };
}

export function skippedNote(person: SamplePerson, at: Instant, reason: string): SampleNote {
  return { person, letter: null, state: 'skipped', at, reason };
}

/** A letter written out, greeting and closing added. */
export function letterTo(person: SamplePerson, ownerName: string, subject: string, ...paragraphs: string[]): Letter {
  const greeting = `Dear ${firstNameOf(person.name ?? '')},`;
  return { subject, body: [greeting, ...paragraphs, `Warm regards,\n${firstNameOf(ownerName)}`].join('\n\n') };
}
