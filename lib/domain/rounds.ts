import { HOUR } from './heat';

/** A step of the process (P8). */
export const ROUND_KINDS = ['screening', 'round', 'offer-call'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** 'Screening call', 'Round 2', 'Call about the offer'. */
export function roundTitle({ kind, ordinal }: { kind: RoundKind; ordinal: number }): string {
  if (kind === 'screening') return 'Screening call';
  return kind === 'offer-call' ? 'Call about the offer' : `Round ${ordinal}`;
}

/** What a sitting can be (P9), with its default length in minutes. `byRound`: the round decides the length instead. */
export const FORMATS = [
  { id: 'phone', label: 'phone', minutes: 45, byRound: true },
  { id: 'video', label: 'video', minutes: 45, byRound: true },
  { id: 'one-to-one', label: 'one to one', minutes: 45, byRound: true },
  { id: 'panel', label: 'panel', minutes: 45, byRound: true },
  { id: 'group', label: 'group with other candidates', minutes: 45, byRound: true },
  { id: 'meal', label: 'lunch or dinner', minutes: 75, byRound: false },
  { id: 'tour', label: 'office tour', minutes: 30, byRound: false },
  { id: 'technical-test', label: 'technical test', minutes: 90, byRound: false },
  { id: 'case-study', label: 'case study', minutes: 60, byRound: false },
  { id: 'work-sample', label: 'work sample', minutes: 120, byRound: false },
  { id: 'presentation', label: 'presentation', minutes: 60, byRound: false },
  { id: 'working-interview', label: 'working interview', minutes: 240, byRound: false },
  { id: 'meet-the-team', label: 'meet the team', minutes: 45, byRound: false },
] as const;
export type Format = (typeof FORMATS)[number]['id'];

/**
 * How long a sitting is taken to last, in minutes, until its end is known (P9): a screening call (ordinal 0) 30, a
 * first round 45, later ones 90, unless the format has a length of its own.
 */
export function defaultMinutes(format: Format, roundOrdinal: number): number {
  const known = FORMATS.find(({ id }) => id === format);
  if (known && !known.byRound) return known.minutes;
  if (roundOrdinal < 1) return 30;
  return roundOrdinal < 2 ? 45 : 90;
}

/** How a person stands to the role (P10). */
export const RELATIONS = [
  { id: 'recruiter', label: 'recruiter' },
  { id: 'hiring-manager', label: 'hiring manager' },
  { id: 'team-member', label: 'team member' },
  { id: 'skip-level', label: 'their manager’s manager' },
  { id: 'cross-functional', label: 'from another team' },
  { id: 'executive', label: 'executive' },
  { id: 'coordinator', label: 'coordinator' },
  { id: 'tour', label: 'met on the tour' },
  { id: 'other', label: 'someone else' },
] as const;
export type Relation = (typeof RELATIONS)[number]['id'];

/** What is wrong with the times of a sitting (epoch ms), as a sentence that says how to mend it, or null. */
export function sittingProblem({ start, end }: { start: number; end: number }): string | null {
  if (end < start) return 'The end is before the start. Swap them, or give the end its own day if it is past midnight.';
  if (end === start) return 'The end is the same as the start. Give the time you said goodbye.';
  if (end - start > 24 * HOUR) return 'That is longer than 24 hours. Check the day of the end.';
  return null;
}

/** The pairs of sittings (times in epoch ms) that overlap. One may begin the moment another ends. */
export function collisions(sittings: readonly { id: string; start: number; end: number }[]): [string, string][] {
  const ordered = [...sittings].sort((a, b) => a.start - b.start || a.end - b.end);
  return ordered.flatMap((a, index) =>
    ordered
      .slice(index + 1)
      .filter((b) => b.start < a.end && a.start < b.end)
      .map((b): [string, string] => [a.id, b.id]),
  );
}
