import type { Temporal } from './temporal';
import { capitalised, numberWord, plural } from './words';

/** What the advice asks a person to know before a second conversation (P22), in its order. */
export const TOPICS = [
  { id: 'news', label: 'Recent news', chip: 'News', about: 'recent news' },
  { id: 'standing', label: 'Standing in the industry', chip: 'Standing', about: 'their standing' },
  { id: 'challenges', label: 'Challenges', chip: 'Challenges', about: 'their challenges' },
  { id: 'customers', label: 'Kinds of customers', chip: 'Customers', about: 'their customers' },
  { id: 'team', label: 'This team’s projects and goals', chip: 'This team', about: 'this team' },
  { id: 'people', label: 'The people you meet', chip: 'People', about: 'the people' },
] as const;
export type Topic = (typeof TOPICS)[number]['id'];

/** Where a finding comes from. The first knows most, the last one says what it likes to say. */
export const SOURCE_KINDS = [
  { id: 'person', label: 'A person', lane: 'People' },
  { id: 'trade-press', label: 'Trade press', lane: 'Trade press' },
  { id: 'news', label: 'News', lane: 'News' },
  { id: 'filing', label: 'Filing', lane: 'Filings' },
  { id: 'company', label: 'Their own press page', lane: 'Their press' },
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number]['id'];

/** A finding as its rules see it; the day as it is kept, "YYYY-MM-DD". */
export type Finding = { topic: string; sourceKind: string; foundOn: string };

const DAYS_UNTIL_WEEKS = 14;
const DAYS_UNTIL_MONTHS = 56;
const DAYS_A_MONTH = 365.25 / 12;
const MONTHS_UNTIL_YEARS = 24;
const ONE_SIDED_FROM = 2;

/** Calendar days since a day; 0 for a day that has not come yet. */
export function daysOld(foundOn: Temporal.PlainDate, today: Temporal.PlainDate): number {
  return Math.max(0, foundOn.until(today, { largestUnit: 'day' }).days);
}

/** How old a finding is, as its row says it first: 'today', '3 days', '5 weeks', '14 months', '3 years'. */
export function ageOf(foundOn: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysOld(foundOn, today);
  if (days === 0) return 'today';
  if (days < DAYS_UNTIL_WEEKS) return `${days} ${plural(days, 'day', 'days')}`;
  if (days < DAYS_UNTIL_MONTHS) return `${Math.floor(days / 7)} weeks`;
  const months = Math.round(days / DAYS_A_MONTH);
  return months < MONTHS_UNTIL_YEARS ? `${months} months` : `${Math.floor(months / 12)} years`;
}

/** Whether a finding is more than a year old, so that it wants another look. */
export function isStale({ foundOn }: Pick<Finding, 'foundOn'>, today: Temporal.PlainDate): boolean {
  return foundOn < today.subtract({ years: 1 }).toString();
}

/** The topics of the advice that have a finding, in the order of the advice. */
export function coveredTopics(cards: Pick<Finding, 'topic'>[]): Topic[] {
  return TOPICS.map(({ id }) => id).filter((id) => cards.some(({ topic }) => topic === id));
}

/** Whether there are findings, and every one of them is what the company says about itself. One alone says nothing yet. */
export function isOneSided(cards: Pick<Finding, 'sourceKind'>[]): boolean {
  return cards.length >= ONE_SIDED_FROM && cards.every(({ sourceKind }) => sourceKind === 'company');
}

const are = (n: number) => `${capitalised(numberWord(n))} ${plural(n, 'is', 'are')}`;

/** The heading of the findings, which is what there is to find out about them. In: the company's name for an empty list. */
export function findingsWords(cards: Finding[], company: string): string {
  if (cards.length === 0) return `Nothing is written down about ${company} yet.`;
  const findings = `${capitalised(numberWord(cards.length))} ${plural(cards.length, 'finding', 'findings')}`;
  if (isOneSided(cards)) return `${findings}, all from the company itself.`;
  const kinds = new Set(cards.map(({ sourceKind }) => sourceKind)).size;
  return `${findings}, ${numberWord(kinds)} ${plural(kinds, 'kind', 'kinds')} of source.`;
}

/** The sentence under it: how fresh they are, and how many are for somebody. */
export function freshnessWords(cards: (Finding & { personId: string | null })[], today: Temporal.PlainDate): string {
  if (cards.length === 0) return 'People who are called back are asked for more than the website says. One finding a topic is a start.';
  const fresh = cards.filter(({ foundOn }) => foundOn > today.subtract({ months: 3 }).toString()).length;
  const stale = cards.filter((card) => isStale(card, today)).length;
  const asked = cards.filter(({ personId }) => personId !== null).length;
  const parts = [fresh > 0 && `${are(fresh)} under three months old`, stale > 0 && `${are(stale)} past a year`].filter((part) => part !== false);
  const ages = parts.length ? capitalised(parts.join(', ').toLowerCase()) : 'None is under three months old';
  const people = asked ? `${capitalised(numberWord(asked))} ${plural(asked, 'has', 'have')} someone to ask` : 'None has someone to ask yet';
  return `${ages}. ${people}.`;
}

/** What to keep in mind about where the findings come from; null while there are none. */
export function sourceAdvice(cards: Pick<Finding, 'sourceKind'>[]): string | null {
  const theirs = cards.filter(({ sourceKind }) => sourceKind === 'company').length;
  if (cards.length === 0) return null;
  if (theirs === 0) return 'None of this is what they say about themselves. Their press page tells what they like to be asked about.';
  const says = 'A press page says what went well.';
  if (isOneSided(cards)) return `${says} Look for one source that has no reason to: trade press, a filing, somebody who worked there.`;
  const share = `${capitalised(numberWord(theirs))} of ${numberWord(cards.length)}`;
  return theirs * 2 > cards.length
    ? `${says} ${share} is most of it.`
    : `${says} ${share} is a fair share. When it is all of them, you will be told.`;
}
