import 'server-only';
import { daypart } from '@/lib/domain/day-words';
import { draftLetter, type Letter } from '@/lib/domain/letter';
import type { OwnerId } from '@/lib/domain/owner';
import { toInstant } from './instants';
import { countNotesBefore, type findNote } from './notes';

const DAY = 86_400_000;

type Note = NonNullable<Awaited<ReturnType<typeof findNote>>>;

/** @returns the letter of a note as it stands, or the draft that it begins with. */
export async function letterOf(
  owner: OwnerId,
  note: Note,
  signer: { name: string; timeZone: string },
  now: Date,
): Promise<Letter> {
  if (note.body !== '' || note.draftedAt !== null) return { subject: note.subject, body: note.body };
  const metAt = toInstant(new Date(note.dueAt.getTime() - DAY));
  return draftLetter({
    personName: note.person.name ?? '',
    ownerName: signer.name,
    hooks: note.hooks,
    daypart: daypart(metAt, toInstant(now), signer.timeZone),
    company: note.application.company.name,
    role: note.application.role,
    variant: note.roundId ? await countNotesBefore(owner, note.roundId, note.id) : 0,
  });
}
