import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { Preparation } from '@/lib/data/preparation';
import { plainDateIn } from '@/lib/domain/time';

export type Seat = Preparation['interviews'][number]['encounters'][number];
export type Reading = ReturnType<typeof readingOf>;

/** The sittings that are shown: those that go ahead, else those that were called off. */
export const shownOf = ({ interviews, calledOff }: Preparation) => (interviews.length ? interviews : calledOff);

/**
 * What the parts of a brief are read from: the round, whose clock counts, and what came before the round: `talks` are
 * the conversations that are over, `earlier` the rounds that had begun.
 */
export function readingOf(round: Preparation, { account }: OwnerSession, now: Date) {
  const { timeZone: zone, hour12 } = account;
  const at = toInstant(now);
  const startAt = shownOf(round)[0]?.startAt ?? round.createdAt;
  const { rounds } = round.application;
  const seats = rounds.flatMap((each) =>
    each.interviews.flatMap((sitting) =>
      sitting.encounters.map((seat) => ({ ...seat, roundId: each.id, endAt: seat.endAt ?? sitting.endAt })),
    ),
  );
  return {
    round,
    zone,
    hour12,
    at,
    now,
    today: plainDateIn(at, zone),
    startAt,
    day: plainDateIn(toInstant(startAt), zone),
    names: new Map(seats.map(({ person }) => [person.id, person.name])),
    talks: seats.filter(({ endAt }) => endAt <= now),
    earlier: rounds.filter(({ id, interviews }) => id !== round.id && interviews.some(({ endAt }) => endAt <= startAt)),
  };
}
