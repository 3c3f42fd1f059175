import 'server-only';
import type { PersonRowFacts } from '@/components/people/person-row';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { countPeople, listPeople } from '@/lib/data/people';
import { dueWords, momentWords } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';

const DAY = 86_400_000;
const PAGE = 40;
const metWords = (moment: string) => (/^\d/.test(moment) ? `today ${moment}` : moment);

/** Reads a page of the people, the last met first. */
export async function readPeople({ owner, account }: OwnerSession, now: Date, page: number) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const [rows, counts] = await Promise.all([listPeople(owner, { take: PAGE + 1, skip: (page - 1) * PAGE }), countPeople(owner)]);
  const noteOf = (note: (typeof rows)[number]['notes'][number] | undefined): PersonRowFacts['note'] => {
    if (!note || note.skippedAt) return { state: 'none', due: 0, words: note ? 'skipped' : '' };
    if (note.sentAt) return { state: 'sent', due: 0, words: `sent after ${sinceWords(note.sentAt.getTime() - note.dueAt.getTime() + DAY)}` };
    const owed = note.dueAt.getTime() - DAY <= now.getTime();
    return owed
      ? { state: 'due', due: note.dueAt.getTime(), words: dueWords(toInstant(note.dueAt), at, zone, hour12) }
      : { state: 'none', due: 0, words: 'you will meet' };
  };
  const toMeet = counts.known - counts.met;
  return {
    sentence: `${counts.met.toLocaleString('en-GB')} met${toMeet > 0 ? `, ${toMeet} still to meet` : ''}. Each is kept once and remembered everywhere.`,
    rows: rows.slice(0, PAGE).map((row) => ({
      id: row.id,
      name: row.name ?? '',
      meta: [row.title, row.company?.name].filter(Boolean).join(', '),
      said: row.encounters[0]?.talkingPoints[0]?.words ?? null,
      met: row.lastMetAt ? metWords(momentWords(toInstant(row.lastMetAt), at, zone, hour12)) : 'not yet',
      note: noteOf(row.notes[0]),
    })),
    hasMore: rows.length > PAGE,
  };
}
