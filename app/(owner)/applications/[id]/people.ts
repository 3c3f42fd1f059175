import 'server-only';
import type { PeopleOfRound } from '@/components/drills/people-section';

type Round = { id: string; startAt: number; title: string; isComing: boolean; isCancelled: boolean; people: PeopleOfRound['people'] };

/** The round whose names are to be learnt: the next one with people in it, else the last. Null without anybody. */
export function roundOfPeople(rounds: readonly Round[]): PeopleOfRound | null {
  const held = rounds.filter(({ people, isCancelled }) => people.length > 0 && !isCancelled).sort((a, b) => a.startAt - b.startAt);
  const round = held.find(({ isComing }) => isComing) ?? held.at(-1);
  return round ? { roundId: round.id, title: round.title.split(',')[0]!.toLowerCase(), people: round.people } : null;
}
