import { clockWords, dateWords, dayWords } from './day-words';
import type { Course, Ending, Reached } from './insights';
import { REACHES } from './insights';
import { CLOSE_REASON_LABELS } from './pipeline';
import { Temporal } from './temporal';
import { plainDateIn } from './time';
import { numberWord, plural } from './words';

const DAY = 86_400_000;

/** What the words at the end of a strand are made of; instants in epoch ms. */
export type StandingFacts = Pick<Course, 'stage' | 'closeReason'> & {
  ending: Ending;
  notesDue: number;
  waitOverdueAt: number | null;
  nextInterviewAt: number | null;
  touchedAt: number;
};

type Clock = { now: number; zone: string; hour12: boolean };

function interviewWords(at: number, { now, zone, hour12 }: Clock): string {
  const [then, moment] = [Temporal.Instant.fromEpochMilliseconds(at), Temporal.Instant.fromEpochMilliseconds(now)];
  const day = dayWords(then, moment, zone);
  return day === 'today' || day === 'tomorrow' ? `${day} ${clockWords(then, zone, hour12)}` : dateWords(plainDateIn(then, zone), plainDateIn(moment, zone));
}

/** Where an application stands, in two or three words, by the order of rule 7: 'note due', 'tomorrow 09:30', '12 days quiet'. */
export function standingWords(facts: StandingFacts, clock: Clock): string {
  const { stage, closeReason, notesDue, ending } = facts;
  if (stage === 'closed') return (CLOSE_REASON_LABELS[closeReason ?? 'withdrew'] ?? 'Closed').toLowerCase();
  if (notesDue > 0) return notesDue === 1 ? 'note due' : `${numberWord(notesDue)} notes due`;
  if (ending === 'offer') return 'offer';
  if (facts.waitOverdueAt !== null && facts.waitOverdueAt <= clock.now) return 'reply overdue';
  if (facts.nextInterviewAt !== null && facts.nextInterviewAt > clock.now) return interviewWords(facts.nextInterviewAt, clock);
  const days = Math.floor((clock.now - facts.touchedAt) / DAY);
  return days < 1 ? 'news today' : `${days} ${plural(days, 'day', 'days')} quiet`;
}

/** What a chart of strands shows, as a sentence: '12 applied, 9 replied, 7 had a first round, ...'. */
export function funnelSentence(funnel: readonly { reached: Reached; n: number }[]): string {
  const came = ['sent', 'replied to', 'came to a first round', 'to a second', 'to an offer'];
  const said = funnel.map(({ reached, n }) => `${n.toLocaleString('en-GB')} ${came[reached] ?? REACHES[reached]}`);
  return `Applications: ${said.join(', ')}.`;
}

const STANDS: Record<Ending, string> = { offer: 'with an offer', live: 'still open', closed: 'closed' };

/** How many end so, beside bands: '1,204 still open'. */
export function endWords(ending: Ending, n: number): string {
  return `${n.toLocaleString('en-GB')} ${STANDS[ending]}`;
}

/** What a band is: '283 came as far as round 1, still open'. */
export function bandWords({ reached, ending, weight }: { reached: Reached; ending: Ending; weight: number }): string {
  return `${weight.toLocaleString('en-GB')} came as far as ${REACHES[reached].toLowerCase()}, ${STANDS[ending]}`;
}
