import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GapFacts, GapPerson } from './gap-facts';
import { gapsHeading, gapsLead, minutesWords, readyOf } from './gap-words';
import { gapsOf } from './gaps';
import { HOUR, MINUTE } from './heat';

const person = (name: string | null, part: Partial<GapPerson> = {}): GapPerson => ({
  id: name ?? 'seat',
  name,
  title: '',
  isKnown: true,
  questions: 2,
  slipped: 0,
  ...part,
});

const READY: GapFacts = {
  company: 'Halden',
  isLater: true,
  coordinator: 'Mina Holt',
  people: [person('Gregor Valdez'), person('Amara Diallo'), person('Sam Petrosyan')],
  isDrilled: true,
  logistics: { where: true, leaveBy: true, askFor: true, isRemote: false },
  assessments: [],
  stories: { planned: ['pressure', 'leadership', 'failure', 'ambiguity'], known: [], told: 2 },
  uncovered: [],
  research: { count: 4, missing: [], stale: [], isOneSided: false, newest: '3 days' },
  conflicts: [],
  materials: [],
  plan: { goals: 9, onNothing: 0 },
  unsaid: [],
  practised: 2,
};
const found = (change: Partial<GapFacts>) => gapsOf({ ...READY, ...change }).map(({ words, minutes }) => `${words}, ${minutes}`);

test('nothing is missing when all is there', () => {
  expect(gapsOf(READY)).toEqual([]);
  expect(readyOf(READY)).toEqual([
    'Three people, roles and what they care about',
    'Two questions or more for each',
    'Every name came in the last drill',
    'Four themes with a story planned',
    'Two stories told here before, and to whom',
    'Four research findings, newest 3 days',
    'The 90-day page',
    'Two answers said aloud',
    'How to get there, and whom to ask for',
  ]);
});

const planned = { ...READY.stories, planned: ['pressure', 'leadership', 'failure'] };
test.each<[string, Partial<GapFacts>, string[]]>([
  ['nobody is known', { people: [] }, ['Find out who will be there, 10']],
  ['a seat has no name', { people: [person(null, { title: 'From Finance' })] }, ['Find the name from Finance, 5']],
  ['a seat has neither', { people: [person(null)] }, ['Find the missing name, 5']],
  ['one question is planned', { people: [person('Sam Petrosyan', { questions: 1 })] }, ['One more question for Sam, 5']],
  ['no question is planned', { people: [person('Sam Petrosyan', { questions: 0 })] }, ['Two questions for Sam, 10']],
  [
    'nobody of many has questions',
    { people: ['A', 'B', 'C', 'D'].map((name) => person(name, { questions: 0 })) },
    ['Questions for four people, 20'],
  ],
  ['little is known of somebody', { people: [person('Amara Diallo', { isKnown: false })] }, ['What Amara cares about, 5']],
  ['a name slipped', { people: [person('Amara Diallo', { slipped: 2 })] }, ['Amara’s name, 3']],
  ['a theme has no story', { stories: planned }, ['One story about ambiguity, 35']],
  [
    'a story that would do is not planned',
    { stories: { ...planned, known: [{ title: 'Hiring my replacement', themes: ['ambiguity'], isReady: true }] } },
    ['A story about ambiguity, 5'],
  ],
  [
    'the story that would do is a draft (rule 9)',
    { stories: { ...planned, known: [{ title: 'Hiring my replacement', themes: ['ambiguity'], isReady: false }] } },
    ['The rest of “Hiring my replacement”, 20'],
  ],
  [
    'they ask for what nothing covers',
    { uncovered: ['Budget', 'SAP', 'Rust', 'Go'].map((name, at) => ({ id: name, name: `“${name}”`, draft: at === 1 ? 'Two managers' : null })) },
    ['A story for “Budget”, 35', 'The rest of “Two managers”, 20', 'A story for “Rust”, 35'],
  ],
  ['the page is not begun', { plan: null }, ['The 90-day page, 60']],
  ['the page is not begun in a first round', { plan: null, isLater: false }, []],
  ['goals stand on nothing', { plan: { goals: 9, onNothing: 2 } }, ['The 90-day page, 40']],
  ['nothing is researched', { research: { ...READY.research, count: 0 } }, ['What Halden is doing, 45']],
  [
    'research is thin, old and one-sided',
    { research: { count: 2, missing: ['Challenges'], stale: ['Order book'], isOneSided: true, newest: '2 days' } },
    ['One source that is not Halden, 20', 'Challenges, 20', 'Look again at what is old, 10'],
  ],
  ['claims conflict', { conflicts: ['Halden has heard two notice periods.'] }, ['Halden has heard two notice periods., 5']],
  ['something was asked for', { materials: [{ id: '1', words: 'the slides', due: 'Friday' }] }, ['Send the slides, 20']],
  [
    'a test is not explained',
    { assessments: [{ id: '1', label: 'case study', open: [{ open: 'who judges it', asks: 'who will judge it' }], isAsked: false }] },
    ['What the case study is, 5'],
  ],
  ['a way is not known', { logistics: { where: true, leaveBy: false, askFor: false, isRemote: false } }, ['When to leave and whom to ask for, 5']],
  ['a call has no link', { logistics: { where: false, leaveBy: false, askFor: false, isRemote: true } }, ['The link or the number, 5']],
  ['an answer was never said', { unsaid: [{ id: '1', words: 'Why us?' }] }, ['Say “Why us?” aloud, twice, 10']],
])('when %s', (_, change, gaps) => {
  expect(found(change)).toEqual(gaps);
});

test('the biggest gap comes first, whatever the order of the facts', () => {
  const people = [person(null), person('Sam', { questions: 0, slipped: 1 }), person('Amara', { isKnown: false })];
  const facts = { ...READY, people, plan: null, stories: planned };
  const weights = gapsOf(facts).map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
      expect(gapsOf({ ...facts, people: shuffled }).map(({ id }) => id)).toEqual(gapsOf(facts).map(({ id }) => id));
    }),
  );
});

test('a gap is about one thing: no two share an id', () => {
  const people = [person(null), person('Sam', { questions: 0, slipped: 1, isKnown: false })];
  const ids = gapsOf({ ...READY, people, plan: null, unsaid: [{ id: '1', words: 'Why us?' }] }).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

const soon = { untilMs: 16 * HOUR + 50 * MINUTE, daysLeft: 1 };
test.each([
  [{ ...soon, missing: 0, fits: 0 }, 'Nothing is missing.'],
  [{ ...soon, missing: 8, fits: 6 }, 'Six things, and the time for them.'],
  [{ ...soon, missing: 1, fits: 1 }, 'One thing, and the time for it.'],
  [{ ...soon, missing: 2, fits: 0 }, 'Two things, and no time for them.'],
  [{ missing: 9, fits: null, untilMs: 6 * 24 * HOUR, daysLeft: 6 }, 'Nine things, and six days for them.'],
  [{ missing: 1, fits: 0, untilMs: -1, daysLeft: 0 }, 'One thing was missing.'],
])('%o is headed %s', (finding, heading) => {
  expect(gapsHeading(finding)).toBe(heading);
});

test('the sentence under the heading', () => {
  const lead = { ...soon, company: 'Halden', daysLeft: null, taken: ['Avonmead'], notes: 4, sleeps: true, freeMinutes: 115, needMinutes: 103, leftOutMinutes: 0 };
  const leadOf = (part: object) => gapsLead({ ...lead, ...part }).replaceAll('\u00a0', ' ');
  expect(leadOf({})).toBe('16 h 50 until Halden. Avonmead, four notes and sleep come first. 1 h 55 is left, and this takes 1 h 43.');
  expect(leadOf({ taken: [], notes: 0, leftOutMinutes: 45 })).toBe(
    '16 h 50 until Halden. Sleep comes first. 1 h 55 is left, and this takes 1 h 43, and 45 min finds no room.',
  );
  expect(leadOf({ daysLeft: 6 })).toBe('Six days until Halden. In all it takes 1 h 43.');
  expect(leadOf({ untilMs: 0 })).toBe('The round at Halden has begun.');
  expect([5, 60, 103].map(minutesWords)).toEqual(['5\u00a0min', '1\u00a0h\u00a000', '1\u00a0h\u00a043']);
});
