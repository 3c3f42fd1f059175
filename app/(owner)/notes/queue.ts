import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { countSentNotes, listOwedNotes, listSentNotes } from '@/lib/data/notes';
import { clockWords, dateWords } from '@/lib/domain/day-words';
import { plainDateIn } from '@/lib/domain/time';
import type { QueueFacts } from '@/components/notes/queue';

/** Reads the column of notes beside the composer. */
export async function readQueue({ owner, account }: OwnerSession, now: Date): Promise<QueueFacts> {
  const { timeZone: zone, hour12 } = account;
  const today = plainDateIn(toInstant(now), zone);
  const [owed, sent, sentCount] = await Promise.all([listOwedNotes(owner, now), listSentNotes(owner, { take: 4 }), countSentNotes(owner)]);
  return {
    due: owed.slice(0, 30).map((note) => ({
      id: note.id,
      name: note.person.name ?? '',
      under: `${note.application.company.name}${note.draftedAt ? ', draft' : ''}`,
      due: note.dueAt.getTime(),
    })),
    dueCount: owed.length,
    sent: sent.map((note) => {
      const day = plainDateIn(toInstant(note.sentAt!), zone);
      const when = day.equals(today) ? clockWords(toInstant(note.sentAt!), zone, hour12) : dateWords(day, today).replace(/^\w+ /, '');
      return { id: note.id, name: note.person.name ?? '', under: note.application.company.name, when };
    }),
    sentCount,
  };
}
