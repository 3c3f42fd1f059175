import { numberWord, plural } from './words';

/** What was written down about how they fit, after a round that took place; the rounds in their order. */
export type FitOfRound = { fit: number | null; fitWords: string; redFlags: string; onboarding: string; theirAnswers: string };

/** `fit` is 1 to 5 or null, `after` 'After three rounds', `reason` the words to it. */
export type OwnFit = { after: string; fit: number | null; reason: string };

const firstLine = (words: string) => words.trim().split(/\n+/)[0]?.replace(/[.;,\s]+$/, '') ?? '';

/** How they fit the owner (P13), as it stood after the last round that was rated. Null before any round. */
export function ownFitOf(rounds: readonly FitOfRound[]): OwnFit | null {
  if (rounds.length === 0) return null;
  const last = rounds.findLast(({ fit }) => fit !== null);
  const reason = last && (firstLine(last.fitWords) || firstLine(last.redFlags));
  const after = `After ${numberWord(rounds.length)} ${plural(rounds.length, 'round', 'rounds')}`;
  return { after, fit: last?.fit ?? null, reason: reason ?? '' };
}

/**
 * The last thing the owner wrote after a round beside the reason of the fit: their red flags, how the place felt, what
 * they answered. Null when there is nothing more.
 */
export function wroteThatDay(rounds: readonly FitOfRound[]): string | null {
  const reason = ownFitOf(rounds)?.reason;
  const all = rounds.toReversed().flatMap(({ redFlags, onboarding, theirAnswers, fitWords }) => [redFlags, onboarding, theirAnswers, fitWords]);
  return all.map((words) => words.trim()).find((words) => words && firstLine(words) !== reason) ?? null;
}
