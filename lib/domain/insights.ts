import type { CloseReason, Stage } from './pipeline';

/** How far an application can come. A step passed over counts as passed: an offer after one round came as far as any. */
export const REACHES = ['Applied', 'Replied', 'Round 1', 'Round 2', 'Offer'] as const;
export type Reached = 0 | 1 | 2 | 3 | 4;
export const ALL_REACHED: readonly Reached[] = [0, 1, 2, 3, 4];

/** How an application stands: with an offer not turned down, open, or closed. */
export const ENDINGS = ['offer', 'live', 'closed'] as const;
export type Ending = (typeof ENDINGS)[number];

/** The course of one application; instants in epoch ms, null for what has not happened. A round may be to come. */
export type Course = {
  source: string;
  stage: Stage;
  closeReason: CloseReason | null;
  appliedAt: number;
  repliedAt: number | null;
  roundOneAt: number | null;
  roundTwoAt: number | null;
  offeredAt: number | null;
  answeredAt: number | null;
};

/** How many applications are alike in where they came from, how far they came and how they stand. */
export type Tally = { source: string; reached: Reached; ending: Ending; n: number };

/** @returns how far it came by `now` (epoch ms): a round that is booked has not been reached. */
export function reachedOf(course: Pick<Course, 'repliedAt' | 'roundOneAt' | 'roundTwoAt' | 'offeredAt'>, now: number): Reached {
  const steps = [course.repliedAt, course.roundOneAt, course.roundTwoAt, course.offeredAt];
  return (steps.findLastIndex((at) => at !== null && at <= now) + 1) as Reached;
}

/** @returns how it stands, given how far it came. */
export function endingOf({ stage, closeReason }: Pick<Course, 'stage' | 'closeReason'>, reached: Reached): Ending {
  if (reached === 4 && (stage !== 'closed' || closeReason === 'accepted')) return 'offer';
  return stage === 'closed' ? 'closed' : 'live';
}

/** @returns how many tallies say so, in all */
export function sumOf(tallies: readonly Tally[], says: (tally: Tally) => boolean = () => true): number {
  return tallies.reduce((sum, tally) => (says(tally) ? sum + tally.n : sum), 0);
}

/** How many came at least so far, for each step: 12 applied, 9 replied, 7 had a round. */
export function funnelOf(tallies: readonly Tally[]): { reached: Reached; name: string; n: number }[] {
  return ALL_REACHED.map((reached) => ({ reached, name: REACHES[reached], n: sumOf(tallies, (each) => each.reached >= reached) }));
}
