import { sinceWords } from './durations';
import { daysWords, type Duration } from './insights-durations';
import type { Punctual } from './insights-notes';
import { sourceThatAnswers, type SourceRate } from './insights-rates';
import { capitalised, numberWord } from './words';

export type Finding = { finding: string; evidence: string };

/** Of eight notes one late one leaves seven of eight: below that a single one decides. */
const LEAST_NOTES = 8;
const MOSTLY = 0.9;
const OFTEN_LATE = 0.25;
/** A median of fewer moves by days with the next one. */
const LEAST_DURATIONS = 5;

/** What people usually call the ones who answer. Any other source stands for itself. */
const PLURALS: Record<string, string> = {
  Referral: 'Referrals answer.',
  Recruiter: 'Recruiters answer.',
  'Company site': 'Company sites answer.',
  'Job board': 'Job boards answer.',
  Newsletter: 'Newsletters bring answers.',
  'Careers fair': 'Careers fairs bring answers.',
};

const ofThem = (hits: number, n: number) => `${capitalised(numberWord(hits))} of ${numberWord(n)}`;

function sourceFinding(rates: readonly SourceRate[]): Finding | null {
  const best = sourceThatAnswers(rates);
  if (!best) return null;
  const { source, n, replied, roundTwo } = best;
  const reached = roundTwo === 0 ? '' : `, and ${roundTwo === n ? `all ${numberWord(n)}` : numberWord(roundTwo)} reached a second round`;
  return { finding: PLURALS[source] ?? `${capitalised(source)} answers.`, evidence: `${ofThem(replied, n)} replied${reached}.` };
}

function notesFinding({ n, inTime, medianMs }: Punctual): Finding | null {
  if (n < LEAST_NOTES || medianMs === null) return null;
  const late = n - inTime;
  if (inTime >= n * MOSTLY) return { finding: 'Your notes go out in time.', evidence: `${ofThem(inTime, n)} within a day, half of them inside ${sinceWords(medianMs)}.` };
  return late >= n * OFTEN_LATE ? { finding: 'Notes go out late.', evidence: `${ofThem(late, n)} went out after their day.` } : null;
}

function replyFinding({ days, median }: Duration): Finding | null {
  if (days.length < LEAST_DURATIONS || median === null || median < 0.5) return null;
  return {
    finding: `A reply takes ${daysWords(median)}.`,
    evidence: `Half of ${numberWord(days.length)} replies came sooner, half later.`,
  };
}

const TOO_EARLY: Finding = {
  finding: 'Too early to tell.',
  evidence: 'It takes four applications from one source and four from others, eight notes or five replies to say something.',
};

/**
 * What the page says first: the first of these that there is enough to say it with. Who answers changes what to do
 * next; then punctuality, which is in one's own hands; then how long a reply takes.
 */
export function findingOf(facts: { rates: readonly SourceRate[]; notes: Punctual; toReply: Duration }): Finding {
  return sourceFinding(facts.rates) ?? notesFinding(facts.notes) ?? replyFinding(facts.toReply) ?? TOO_EARLY;
}

/** What follows from who replies: where silence is, and what answers better. Null when nothing does. */
export function ratesTake(rates: readonly SourceRate[]): string | null {
  const best = sourceThatAnswers(rates);
  const quiet = rates.filter((rate) => rate.quiet >= 2 && rate !== best).sort((a, b) => b.quiet - a.quiet)[0];
  if (!quiet) return null;
  const fact = `${capitalised(numberWord(quiet.quiet))} from ${quiet.source} are still quiet.`;
  return best?.source === 'Referral' ? `${fact} Someone you know may know someone there.` : fact;
}

/** A share of replies that is worth waiting for, and how many it takes to say so. */
const LEAST_FOR_TAIL = 10;

/** How long to wait for a reply before it is unusual, or null with too few. */
export function replyTake({ days }: Duration): string | null {
  const nine = days[Math.ceil(days.length * 0.9) - 1];
  return days.length < LEAST_FOR_TAIL || nine === undefined || nine < 1 ? null : `Nine in ten replies came within ${daysWords(nine)}.`;
}
