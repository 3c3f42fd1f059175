import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { countSentNotes, listOwedNotes, listSentNotes, listSkippedNotes, listTalkingPoints } from '@/lib/data/notes';
import { dueWords, momentWords } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';
import { headlineOf } from '@/lib/domain/today';
import { mailFacts } from '../mail-facts';
import { titleOf } from '../today';

const DAY = 86_400_000;
const PAGE = 30;

type Listed = { person: { name: string | null; title: string }; application: { company: { name: string } }; round: { kind: string; ordinal: number } | null };

const metaOf = (note: Listed, withTitle: boolean) =>
  [withTitle ? note.person.title : '', note.application.company.name, note.round ? titleOf(note.round).toLowerCase() : 'for their help']
    .filter(Boolean)
    .join(', ');

/** Reads the notes page: what is due by deadline, what was skipped, and a page of what was sent. */
export async function readNotes({ owner, account }: OwnerSession, now: Date, page: number) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const [owed, skipped, sent, sentCount] = await Promise.all([
    listOwedNotes(owner, now, 100),
    listSkippedNotes(owner, 5),
    listSentNotes(owner, { take: PAGE + 1, skip: (page - 1) * PAGE }),
    countSentNotes(owner),
  ]);
  const points = await listTalkingPoints(
    owner,
    owed.flatMap((note) => (note.round ? [{ roundId: note.round.id, personId: note.person.id }] : [])),
  );
  return {
    headline: headlineOf({
      notes: owed.map((note) => ({ name: note.person.name ?? '', dueAt: toInstant(note.dueAt) })),
      sentToday: sentCount,
      now: at,
      zone,
      hour12,
    }),
    due: owed.map((note) => ({
      id: note.id,
      name: note.person.name ?? '',
      meta: metaOf(note, true),
      said: note.helped || points.get(`${note.round?.id} ${note.person.id}`)?.[0] || null,
      due: note.dueAt.getTime(),
      dueWords: dueWords(toInstant(note.dueAt), at, zone, hour12),
      mail: mailFacts(note.mails[0]),
    })),
    skipped: skipped.map((note) => ({ id: note.id, name: note.person.name ?? '', meta: metaOf(note, false), sentWords: note.skipReason, isSkipped: true })),
    sent: sent.slice(0, PAGE).map((note) => ({
      id: note.id,
      name: note.person.name ?? '',
      meta: metaOf(note, false),
      sentWords: `sent ${momentWords(toInstant(note.sentAt!), at, zone, hour12)}, after ${sinceWords(note.sentAt!.getTime() - note.dueAt.getTime() + DAY)}`,
    })),
    sentCount,
    hasMore: sent.length > PAGE,
  };
}
