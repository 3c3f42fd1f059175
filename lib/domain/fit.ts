import { plural } from './words';

/** How they fit the owner (P13), in words; five ticks when it is all there. */
export const FITS = [
  { value: 1, label: 'Not for me' },
  { value: 2, label: 'More against than for' },
  { value: 3, label: 'Could be either' },
  { value: 4, label: 'More for than against' },
  { value: 5, label: 'I want to work here' },
] as const;

export type FitFields = { fit: number | null; fitWords: string; redFlags: string; onboarding: string; theirAnswers: string };

/** What a round's fit is in words; null while it is not written down. */
export function fitLabel(fit: number | null): string | null {
  return FITS.find(({ value }) => value === fit)?.label ?? null;
}

type FitOfRound = { title: string; fit: number | null; redFlags: string };

const ended = (words: string) => (/[.!?…。]$/u.test(words) ? words : `${words}.`);

/** 'Fit: 4, then 3.' */
function course(rated: readonly FitOfRound[]): string {
  const [first, ...later] = rated.map(({ fit }) => fit);
  return `Fit: ${[first, ...later.map((fit) => `then ${fit}`)].join(', ')}.`;
}

/**
 * How their fit went over the rounds, in one sentence or two: 'Fit: 4, then 3. The flag from round 2: two people left.'
 * The latest round with a red flag is quoted, its first line.
 * @param rounds in the order they took place; those without a word on fit are passed over
 * @returns null when there is nothing to compare: fewer than two rounds rated
 */
export function fitTrend(rounds: readonly FitOfRound[]): string | null {
  const rated = rounds.filter(({ fit }) => fit !== null);
  if (rated.length < 2) return null;
  const flagged = rounds.findLast(({ redFlags }) => redFlags.trim());
  if (!flagged) return course(rated);
  const flags = flagged.redFlags.trim().split(/\n+/);
  const from = `The ${plural(flags.length, 'flag', 'flags')} from ${flagged.title.toLowerCase()}`;
  return `${course(rated)} ${from}: ${ended(flags.map((flag) => flag.replace(/[.;,\s]+$/, '')).join('; '))}`;
}
