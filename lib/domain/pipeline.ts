import type { RoundKind } from './rounds';

/** The stages of an application, in order (rule 6). */
export const STAGES = ['saved', 'applied', 'screening', 'interviewing', 'offer', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

export const STAGE_LABELS: Record<Stage, string> = {
  saved: 'Saved',
  applied: 'Applied',
  screening: 'Screening',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed',
};

export const CLOSE_REASONS = [
  'accepted',
  'declined',
  'rejected',
  'withdrew',
  'never-replied',
  'role-cancelled',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** How a closed application ended, as its card says it. */
export const CLOSE_REASON_LABELS: Record<CloseReason, string> = {
  accepted: 'Accepted',
  declined: 'You declined',
  rejected: 'Said no',
  withdrew: 'You withdrew',
  'never-replied': 'Never replied',
  'role-cancelled': 'Role cancelled',
};

/** A change of stage: when, in epoch milliseconds, and its place among moves of the same instant, if known. */
export type MoveFact = { stage: Stage; at: number; seq?: number };

/** The stage bars, like reception on a phone: Saved 0 to Offer 4. Closed is struck through and has none. */
export function barsOf(stage: Stage): 0 | 1 | 2 | 3 | 4 {
  const bars = { saved: 0, applied: 1, screening: 2, interviewing: 3, offer: 4, closed: 0 } as const;
  return bars[stage];
}

function inOrder(moves: readonly MoveFact[]): MoveFact[] {
  return [...moves].sort((a, b) => a.at - b.at || (a.seq ?? 0) - (b.seq ?? 0));
}

/**
 * Where an application stands: the stage of its last move, and since when (epoch ms).
 * Moves of the same instant count in their `seq`, then in the order given. Null without any move.
 */
export function stageFromMoves(moves: readonly MoveFact[]): { stage: Stage; since: number } | null {
  const last = inOrder(moves).at(-1);
  return last ? { stage: last.stage, since: last.at } : null;
}

/** The stage that reopening returns to: the last one that was not Closed, Saved when there was none (rule 6). */
export function stageBeforeClosing(moves: readonly MoveFact[]): Stage {
  return inOrder(moves).findLast((move) => move.stage !== 'closed')?.stage ?? 'saved';
}

/**
 * The stage after a round of this kind was logged. Automation only moves forward (rule 6): a screening call up to
 * Screening, any other round up to Interviewing. An offer stays an offer, what is closed stays closed.
 */
export function stageAfterLogging(current: Stage, roundKind: RoundKind): Stage {
  const reached: Stage = roundKind === 'screening' ? 'screening' : 'interviewing';
  return STAGES.indexOf(reached) > STAGES.indexOf(current) ? reached : current;
}

/** What is wrong with a move made by hand, as a sentence, or null. Any direction is allowed; Closed needs a reason. */
export function moveProblem(to: Stage, reason: CloseReason | null): string | null {
  return to === 'closed' && reason === null ? 'Closed needs a reason. Say how it ended.' : null;
}
