import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import type { findPerson } from '@/lib/data/people';
import { toInstant } from '@/lib/data/instants';
import { clockWords, dateWords, momentWords } from '@/lib/domain/day-words';
import { sinceWords } from '@/lib/domain/durations';
import { firstNameOf } from '@/lib/domain/names';
import { plainDateIn } from '@/lib/domain/time';
import { FORMATS } from '@/lib/domain/rounds';
import { titleOf } from '../../today';

const DAY = 86_400_000;

type Row = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** What the page of one person shows. */
export function personView(row: Row, { account }: OwnerSession, now: Date) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const today = plainDateIn(at, zone);
  const open = row.notes.find((note) => !note.sentAt && !note.skippedAt && note.dueAt.getTime() - DAY <= now.getTime());
  const next = row.encounters.findLast((each) => each.interview.startAt > now && !each.interview.cancelledAt);
  // Two talks in one round: what was heard stands with the later.
  const lastIn = (roundId: string) => row.encounters.find(({ interview }) => interview.roundId === roundId)?.id;
  return {
    id: row.id,
    name: row.name,
    firstName: row.name ? firstNameOf(row.name) : null,
    title: row.title,
    company: row.company?.name ?? '',
    cue: row.cue,
    pronunciation: row.pronunciation,
    email: row.email,
    phone: row.phone,
    profileLink: row.profileLink,
    howMet: row.howMet,
    caresAbout: row.caresAbout,
    cardReceived: row.cardReceived,
    next: next ? momentWords(toInstant(next.interview.startAt), at, zone, hour12) : null,
    openNote: open ? { id: open.id, due: open.dueAt.getTime() } : null,
    events: row.encounters.map((each) => {
      const { interview } = each;
      const start = toInstant(interview.startAt);
      const note = row.notes.find((one) => one.roundId === interview.roundId);
      const after = note?.sentAt ? sinceWords(note.sentAt.getTime() - note.dueAt.getTime() + DAY) : '';
      return {
        id: each.id,
        roundId: interview.roundId,
        title: `${titleOf(interview.round)}, ${FORMATS.find((format) => format.id === interview.format)?.label ?? ''}`,
        company: interview.round.application.company.name,
        applicationId: interview.round.application.id,
        date: dateWords(plainDateIn(start, zone), today),
        times: `${clockWords(start, zone, hour12)} to ${clockWords(toInstant(each.endAt ?? interview.endAt), zone, hour12)}`,
        isComing: interview.startAt > now,
        isCancelled: interview.cancelledAt !== null,
        said: each.talkingPoints.map((point) => point.words),
        heard: each.id === lastIn(interview.roundId) ? row.tellings.flatMap(({ roundId, story }) => (roundId === interview.roundId ? story : [])) : [],
        sent: note?.sentAt ? { id: note.id, body: note.body, words: `Sent ${momentWords(toInstant(note.sentAt), at, zone, hour12)}, after ${after}` } : null,
      };
    }),
  };
}
