import { whichWords } from './many-words';
import { capitalised, numberWord, plural } from './words';

/** So many known times are enough to learn from. */
const ENOUGH = 8;
const LEAST_DAYS = 5;
const SHARE = 0.9;
/** Only the latest are learnt from: companies and markets change. */
export const MOST_LEARNT_FROM = 100;

/** How long companies usually take to answer. `known`: how many answers it was learnt from, or was too few. */
export type UsualTime = { days: number; known: number; isLearnt: boolean };

/**
 * The usual time to an answer: the days within which nine in ten of the known ones came, once there are enough of them,
 * and never under five; else the owner's own setting.
 * @param waits days from the wait's beginning to the answer, fractions included, in any order
 * @param own the owner's setting, in days
 */
export function usualTime(waits: readonly number[], own: number): UsualTime {
  const known = waits.length;
  if (known < ENOUGH) return { days: own, known, isLearnt: false };
  const days = waits.map((wait) => Math.max(0, Math.ceil(wait))).toSorted((a, b) => a - b);
  return { days: Math.max(LEAST_DAYS, days[Math.ceil(SHARE * known) - 1] ?? own), known, isLearnt: true };
}

/** 'Nine in ten of your 23 replies came within 12 days', or why the owner's setting serves. */
export function usualWords({ days, known, isLearnt }: UsualTime, after: 'applying' | 'round'): string {
  const answers = after === 'applying' ? plural(known, 'reply', 'replies') : plural(known, 'answer after a round', 'answers after a round');
  const within = `${numberWord(days)} ${plural(days, 'day', 'days')}`;
  if (isLearnt) return `Nine in ten of your ${numberWord(known)} ${answers} came within ${within}.`;
  const had = known === 0 ? `no ${after === 'applying' ? 'reply' : 'answer after a round'} yet` : `${numberWord(known)} ${answers}`;
  return `You have had ${had}, too few to learn from; ${within} ${plural(days, 'is', 'are')} your own setting.`;
}

/** What is proposed for a company that has gone quiet. */
export type Proposal = 'follow-up' | 'close';

/**
 * @param waited days since the wait began
 * @param isCheckedIn whether the wait began with a check-in, which is one more that was not answered
 */
export function proposalFor(waited: number, usualDays: number, isCheckedIn: boolean): Proposal {
  return isCheckedIn || waited >= 2 * usualDays ? 'close' : 'follow-up';
}

/**
 * 'Brightmoor and Ostrander have gone quiet.', 'Twelve applications have gone quiet.'
 * @param companies of the first of them, three at least when there are as many
 * @param count of all of them
 */
export function quietFinding(companies: readonly string[], count: number): string {
  if (count === 0) return 'Nobody has gone quiet.';
  const which = count <= companies.length ? whichWords(companies.slice(0, count)) : `${numberWord(count)} applications`;
  return `${capitalised(which)} ${plural(count, 'has', 'have')} gone quiet.`;
}
