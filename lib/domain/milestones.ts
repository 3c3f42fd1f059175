import { STAGES, type CloseReason, type MoveFact, type Stage } from './pipeline';
import type { RoundKind } from './rounds';
import { Temporal, type Instant } from './temporal';

/** How far an application came, and when. A round may still be to come; null is what has not happened. */
export type Milestones = {
  /** the first time they were heard from (rule 5) */
  repliedAt: Instant | null;
  /** the first sitting of the first round; a screening call is not one */
  roundOneAt: Instant | null;
  roundTwoAt: Instant | null;
  offeredAt: Instant | null;
  /** they decided: an offer, a no, a cancelled role */
  answeredAt: Instant | null;
};

type Facts = {
  moves: (MoveFact & { reason: CloseReason | null })[];
  rounds: { kind: RoundKind; bookedAt: Instant; interviews: { startAt: Instant; cancelled: boolean }[] }[];
  replies: Instant[];
  offer: { createdAt: Instant } | null;
};

const MOVED_ON: readonly Stage[] = ['screening', 'interviewing', 'offer'];
const ANSWERS = ['rejected', 'accepted', 'role-cancelled'];

function earliest(instants: Instant[]): Instant | null {
  return instants.toSorted(Temporal.Instant.compare)[0] ?? null;
}

/** Moves that were not taken back by a later one to an open stage before theirs. */
function standingMoves({ moves }: Facts) {
  const isBack = (to: Stage, from: Stage) => to !== 'closed' && STAGES.indexOf(to) < STAGES.indexOf(from);
  return moves.filter((move) => !moves.some((later) => later.at > move.at && isBack(later.stage, move.stage)));
}

/**
 * What is learnt from many applications is counted from these. A move that was corrected backwards says nothing.
 * @param facts all rows of one application; instants are UTC
 */
export function milestonesOf(facts: Facts): Milestones {
  const moves = standingMoves(facts).map((move) => ({ ...move, at: Temporal.Instant.fromEpochMilliseconds(move.at) }));
  const movedTo = (stages: readonly Stage[]) => moves.filter(({ stage }) => stages.includes(stage)).map(({ at }) => at);
  const closedAs = (reasons: readonly string[]) => moves.filter(({ reason }) => reasons.includes(reason ?? '')).map(({ at }) => at);
  const offers = [...(facts.offer ? [facts.offer.createdAt] : []), ...movedTo(['offer'])];
  const held = facts.rounds
    .filter(({ kind }) => kind === 'round')
    .flatMap(({ interviews }) => earliest(interviews.filter(({ cancelled }) => !cancelled).map(({ startAt }) => startAt)) ?? [])
    .toSorted(Temporal.Instant.compare);
  return {
    repliedAt: earliest([
      ...facts.replies,
      ...facts.rounds.map(({ bookedAt }) => bookedAt),
      ...offers,
      ...movedTo(MOVED_ON),
      ...closedAs(['rejected', 'accepted']),
    ]),
    roundOneAt: held[0] ?? null,
    roundTwoAt: held[1] ?? null,
    offeredAt: earliest(offers),
    answeredAt: earliest([...offers, ...closedAs(ANSWERS)]),
  };
}
