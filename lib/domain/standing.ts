import { milestonesOf, type Milestones } from './milestones';
import type { CloseReason, MoveFact, Stage } from './pipeline';
import { stageFromMoves } from './pipeline';
import { waitOf, type StatedReply, type Wait } from './replies';
import { pressOf } from './next-step';
import type { RoundKind } from './rounds';
import { Temporal, type Instant } from './temporal';

export type StandingFacts = {
  createdAt: Instant;
  moves: (MoveFact & { reason: CloseReason | null })[];
  rounds: { kind: RoundKind; bookedAt: Instant; interviews: { startAt: Instant; endAt: Instant; cancelled: boolean }[] }[];
  replies: Instant[];
  /** when each check-in that was sent went out */
  checkIns: Instant[];
  stated: StatedReply[];
  offer: { answerBy: Temporal.PlainDate | null; createdAt: Instant } | null;
  /** deadlines of the notes that are neither sent, skipped nor withdrawn */
  unsentNotes: Instant[];
  closesOn: Temporal.PlainDate | null;
  zone: string;
  defaults: { afterApplying: number; afterRound: number };
};

export type Standing = Milestones & {
  stage: Stage;
  stageSince: Instant;
  closeReason: CloseReason | null;
  appliedAt: Instant | null;
  heardAt: Instant | null;
  noteDueAt: Instant | null;
  wait: Wait | null;
  nextInterviewAt: Instant | null;
  pressRank: number;
  pressAt: Instant | null;
  touchedAt: Instant;
};

const latest = (instants: Instant[]): Instant | null =>
  instants.reduce<Instant | null>((max, at) => (max && Temporal.Instant.compare(max, at) >= 0 ? max : at), null);
const earliest = (instants: Instant[]): Instant | null =>
  instants.reduce<Instant | null>((min, at) => (min && Temporal.Instant.compare(min, at) <= 0 ? min : at), null);
const at = (move: MoveFact): Instant => Temporal.Instant.fromEpochMilliseconds(move.at);

/** @returns when they were last heard from (rule 5): a reply, a round booked, an offer, or a move that says so. */
function heardAtOf(facts: StandingFacts): Instant | null {
  const movedOn = facts.moves.filter((move) => ['screening', 'interviewing', 'offer'].includes(move.stage)).map(at);
  const refused = facts.moves.filter((move) => move.reason === 'rejected' || move.reason === 'accepted').map(at);
  const booked = facts.rounds.map((round) => round.bookedAt);
  const offered = facts.offer ? [facts.offer.createdAt] : [];
  return latest([...facts.replies, ...booked, ...offered, ...movedOn, ...refused]);
}

/** @returns the wait of an open application, or null (rule 5). */
function waitOfStanding(facts: StandingFacts, stage: Stage) {
  if (stage === 'closed' || stage === 'saved') return null;
  const sittings = facts.rounds.flatMap((round) => round.interviews).filter((sitting) => !sitting.cancelled);
  const applied = facts.moves.filter((move) => move.stage === 'applied').map(at);
  const stated = [...facts.stated].sort((a, b) => Temporal.Instant.compare(b.saidAt, a.saidAt))[0] ?? null;
  return waitOf({
    appliedAt: latest(applied) ?? (stage === 'applied' ? facts.createdAt : null),
    lastRoundEndedAt: latest(sittings.map((sitting) => sitting.endAt)),
    stated,
    heardAt: heardAtOf(facts),
    checkedInAt: latest(facts.checkIns),
    zone: facts.zone,
    defaults: facts.defaults,
  });
}

/**
 * Where an application stands, worked out from its rows. The stored columns are this and nothing else.
 * @param facts all rows of one application; instants are UTC, zone is the owner's
 * @param now only decides which interview is the next one
 */
export function standingOf(facts: StandingFacts, now: Instant): Standing {
  const current = stageFromMoves(facts.moves) ?? { stage: 'saved' as const, since: facts.createdAt.epochMilliseconds };
  const closing = current.stage === 'closed' ? facts.moves.findLast((move) => move.at === current.since) : undefined;
  const closed = current.stage === 'closed';
  const sittings = facts.rounds.flatMap((round) => round.interviews).filter((sitting) => !sitting.cancelled);
  const next = earliest(sittings.map((sitting) => sitting.startAt).filter((start) => Temporal.Instant.compare(start, now) > 0));
  const wait = waitOfStanding(facts, current.stage);
  const press = closed
    ? { rank: 3, at: null }
    : pressOf(
        {
          notes: [],
          offer: facts.offer,
          wait,
          nextInterview: next && { at: next },
          closesOn: current.stage === 'saved' ? facts.closesOn : null,
        },
        facts.zone,
      );
  const applied = facts.moves.filter((move) => move.stage !== 'saved' && move.stage !== 'closed').map(at);
  return {
    ...milestonesOf(facts),
    stage: current.stage,
    stageSince: Temporal.Instant.fromEpochMilliseconds(current.since),
    closeReason: closing?.reason ?? null,
    appliedAt: earliest(applied),
    heardAt: heardAtOf(facts),
    noteDueAt: earliest(facts.unsentNotes),
    wait,
    nextInterviewAt: closed ? null : next,
    pressRank: press.rank,
    pressAt: press.at,
    touchedAt: latest([
      facts.createdAt,
      ...facts.moves.map(at),
      ...facts.replies,
      ...facts.checkIns,
      ...facts.rounds.map((round) => round.bookedAt),
      ...sittings.map((sitting) => sitting.endAt),
    ])!,
  };
}
