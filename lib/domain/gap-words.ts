import { leftWords } from './durations';
import type { GapFacts } from './gap-facts';
import { MINUTE } from './heat';
import { capitalised, listWords, numberWord, plural } from './words';

const together = (words: string) => words.replaceAll(' ', '\u00a0');

/** A length of work, which no line break takes apart: '5 min', '1 h 43', '2 h 00'. In: minutes. */
export function minutesWords(minutes: number): string {
  return together(minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')}`);
}

/** How the preparation stands. `fits`: how many of the `missing` things find room, null when nothing is fitted. */
export type GapsFinding = { missing: number; fits: number | null; untilMs: number; daysLeft: number };

/** The heading: what is missing, and whether there is time for it. */
export function gapsHeading({ missing, fits, untilMs, daysLeft }: GapsFinding): string {
  if (missing === 0) return 'Nothing is missing.';
  const things = (count: number) => `${capitalised(numberWord(count))} ${plural(count, 'thing', 'things')}`;
  if (untilMs <= 0) return `${things(missing)} ${plural(missing, 'was', 'were')} missing.`;
  if (fits === null) return `${things(missing)}, and ${numberWord(daysLeft)} days for ${missing === 1 ? 'it' : 'them'}.`;
  if (fits === 0) return `${things(missing)}, and no time for ${missing === 1 ? 'it' : 'them'}.`;
  return `${things(fits)}, and the time for ${fits === 1 ? 'it' : 'them'}.`;
}

/** What the sentence under the heading is made of; minutes, except `untilMs`. `taken`: what comes first, by name. */
export type GapsLead = {
  company: string;
  untilMs: number;
  daysLeft: number | null;
  taken: readonly string[];
  notes: number;
  sleeps: boolean;
  freeMinutes: number;
  needMinutes: number;
  leftOutMinutes: number;
};

/** '16 h 50 until Halden. Avonmead, four notes and sleep come first. 1 h 55 is left, and this takes 1 h 43.' */
export function gapsLead(lead: GapsLead): string {
  const { company, untilMs, daysLeft, needMinutes, leftOutMinutes } = lead;
  if (untilMs <= 0) return `The round at ${company} has begun.`;
  const takes = needMinutes + leftOutMinutes;
  if (daysLeft !== null) {
    const left = `${capitalised(numberWord(daysLeft))} days until ${company}.`;
    return takes > 0 ? `${left} In all it takes ${minutesWords(takes)}.` : left;
  }
  const until = `${together(leftWords(Math.floor(untilMs / MINUTE) * MINUTE))} until ${company}.`;
  if (takes === 0) return until;
  const notes = lead.notes > 0 ? [`${numberWord(lead.notes)} ${plural(lead.notes, 'note', 'notes')}`] : [];
  const before = [...lead.taken, ...notes, ...(lead.sleeps ? ['sleep'] : [])];
  const first = before.length > 0 ? `${capitalised(listWords(before))} ${before.length === 1 && lead.notes < 2 ? 'comes' : 'come'} first. ` : '';
  const rest = leftOutMinutes > 0 ? `, and ${minutesWords(leftOutMinutes)} finds no room` : '';
  return `${until} ${first}${minutesWords(lead.freeMinutes)} ${lead.freeMinutes === 1 ? 'is' : 'is'} left, and this takes ${minutesWords(needMinutes)}${rest}.`;
}

/** What is ready, as ticks to count: one line for each thing that nothing is missing from. */
export function readyOf(facts: GapFacts): string[] {
  const { people, logistics, research, stories, assessments, plan } = facts;
  const count = (n: number, one: string, many: string) => `${capitalised(numberWord(n))} ${plural(n, one, many)}`;
  const isNamed = people.length > 0 && people.every(({ name }) => name !== null);
  const knows = isNamed && people.every(({ isKnown }) => isKnown);
  const named = people.filter(({ name }) => name !== null);
  const arrives = logistics.where && (logistics.isRemote || (logistics.leaveBy && logistics.askFor));
  return [
    isNamed && `${count(people.length, 'person', 'people')}, ${knows ? 'roles and what they care about' : 'by name'}`,
    named.length > 0 && named.every(({ questions }) => questions > 1) && 'Two questions or more for each',
    facts.isDrilled && named.every(({ slipped }) => slipped === 0) && 'Every name came in the last drill',
    stories.planned.length > 0 && `${count(stories.planned.length, 'theme', 'themes')} with a story planned`,
    stories.told > 0 && `${count(stories.told, 'story', 'stories')} told here before, and to whom`,
    research.count > 0 && `${count(research.count, 'research finding', 'research findings')}${research.newest ? `, newest ${research.newest}` : ''}`,
    assessments.some(({ open }) => open.length === 0) && 'What the test is, and how it is judged',
    plan && plan.goals > 0 && plan.onNothing === 0 && 'The 90-day page',
    facts.practised > 0 && `${count(facts.practised, 'answer', 'answers')} said aloud`,
    arrives && (logistics.isRemote ? 'Where to dial in' : 'How to get there, and whom to ask for'),
  ].filter((words): words is string => typeof words === 'string');
}
