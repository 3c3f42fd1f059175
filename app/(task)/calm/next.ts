import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { findRoundQuestions } from '@/lib/data/round-questions';
import { listComingInterviews } from '@/lib/data/today';
import { momentWords } from '@/lib/domain/day-words';
import { capitalised, numberWord, plural } from '@/lib/domain/words';
import { seatsOf } from '../../(owner)/rounds/[id]/questions/view';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const SOON = 12 * HOUR;

/** What comes after the minute: the round asked about, else the one that is next today; null when nothing is. */
export async function readNext({ owner, account }: OwnerSession, roundId: string, now: Date) {
  const [next] = roundId ? [] : await listComingInterviews(owner, now, 1);
  const isSoon = next && next.startAt.getTime() - now.getTime() < SOON;
  const id = roundId || (isSoon ? next.round.id : '');
  const round = id ? await findRoundQuestions(owner, id) : null;
  if (!round) return null;
  const start = round.interviews.find((sitting) => sitting.startAt > now)?.startAt;
  const left = start ? Math.ceil((start.getTime() - now.getTime()) / MINUTE) : 0;
  const company = round.application.company.name;
  const when =
    !start ? `${company} has begun.`
    : left < 60 ? `${company} is in ${left} ${plural(left, 'minute', 'minutes')}.`
    : `${company} is ${momentOf(start, now, account)}.`;
  const seats = seatsOf(round);
  const known = seats.filter(({ name }) => name).length;
  const people = `${capitalised(numberWord(seats.length))} ${plural(seats.length, 'person', 'people')}`;
  const names = known === seats.length ? 'and you have every name' : `${numberWord(known)} ${plural(known, 'name', 'names')} you have`;
  return { id, when, who: seats.length ? `${people}, ${names}.` : '' };
}

function momentOf(start: Date, now: Date, { timeZone, hour12 }: OwnerSession['account']): string {
  const words = momentWords(toInstant(start), toInstant(now), timeZone, hour12);
  return /^\d/.test(words) ? `at ${words}` : words;
}
