import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { findDrill } from '@/lib/data/drills';
import { toInstant } from '@/lib/data/instants';
import { clockWords, dateWords, momentWords } from '@/lib/domain/day-words';
import { drillOrder, slipsOf, syllablesOf } from '@/lib/domain/name-drill';
import { RELATIONS, roundTitle, type RoundKind } from '@/lib/domain/rounds';
import type { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';

const SHOWN_RUNS = 2;

/** Reads everybody in a round as cards, who slipped last time first. Null when the round is not there. */
export async function readDrill({ owner, account }: OwnerSession, roundId: string, now: Date) {
  const round = await findDrill(owner, roundId);
  if (!round) return null;
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const today = plainDateIn(at, zone);
  const runs = round.drills.map((run) => ({ ...run, at: run.at.getTime() }));
  const seats = new Map(
    round.interviews
      .flatMap((sitting) => sitting.encounters.map((seat) => ({ ...seat, sitting })))
      .reverse()
      .map((seat) => [seat.person.id, seat]),
  );
  const people = [...seats.values()].reverse().sort((a, b) => a.sitting.startAt.getTime() - b.sitting.startAt.getTime());
  const startAt = round.interviews[0] && toInstant(round.interviews[0].startAt);
  const cards = people.flatMap(({ person, relation, sitting }) => {
    if (person.name === null) return [];
    const start = toInstant(sitting.startAt);
    const isMet = sitting.endAt <= now;
    return {
      id: person.id,
      name: person.name,
      role: person.title || asRole(relation),
      cue: person.cue,
      say: syllablesOf(person.pronunciation),
      care: person.caresAbout,
      when: isMet ? `You met at ${clockWords(start, zone, hour12)}.` : `You meet at ${clockWords(start, zone, hour12)}.`,
      slips: slipsOf(person.id, runs),
    };
  });
  const { company } = round.application;
  return {
    id: round.id,
    when: [company.name, roundTitle({ ...round, kind: round.kind as RoundKind }).toLowerCase(), startAt && momentWords(startAt, at, zone, hour12)]
      .filter(Boolean)
      .join(', '),
    isOver: round.interviews.length > 0 && round.interviews.every(({ endAt }) => endAt <= now),
    cards: drillOrder(cards, runs),
    unnamed: people.flatMap(({ person }) => (person.name === null ? { id: person.id, title: person.title || 'Somebody else' } : [])),
    runs: runs.slice(0, SHOWN_RUNS).reverse().map((run) => ({
      id: run.id,
      words: whenWords(toInstant(new Date(run.at)), { zone, hour12, today }),
      answers: run.answers.map(({ knew }) => knew),
    })),
  };
}

function asRole(relation: string): string {
  const label = RELATIONS.find(({ id }) => id === relation && id !== 'other')?.label ?? 'somebody you meet';
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** 'Today, 08:05', 'Mon 23 Nov, 21:10'. */
function whenWords(at: Temporal.Instant, { zone, hour12, today }: { zone: string; hour12: boolean; today: Temporal.PlainDate }): string {
  const date = plainDateIn(at, zone);
  const day = date.equals(today) ? 'Today' : dateWords(date, today);
  return `${day}, ${clockWords(at, zone, hour12)}`;
}
