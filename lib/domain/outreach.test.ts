import { expect, test } from 'vitest';
import { conflictWords, contactsWords, panelConflict, type Seat } from './outreach';
import { Temporal } from './temporal';

const at = (text: string) => Temporal.Instant.from(text);
const NOW = at('2026-11-23T17:00:00Z');
const seat = (personId: string, day: string): Seat => ({ personId, start: at(`${day}T10:00:00Z`), end: at(`${day}T11:00:00Z`) });

test.each([
  ['somebody on no panel', 'lena', null],
  ['on a panel to come', 'gregor', { when: 'coming', day: '2026-11-25' }],
  ['met before and on a panel to come', 'dana', { when: 'coming', day: '2026-11-25' }],
  ['met before only, the last time', 'ruth', { when: 'past', day: '2026-11-13' }],
])('%s', (_, personId, expected) => {
  const seats = [
    seat('gregor', '2026-12-02'),
    seat('gregor', '2026-11-25'),
    seat('dana', '2026-11-12'),
    seat('dana', '2026-11-25'),
    seat('ruth', '2026-11-13'),
    seat('ruth', '2026-11-05'),
  ];
  const conflict = panelConflict(personId, seats, NOW);
  expect(conflict && { when: conflict.when, day: conflict.start.toString().slice(0, 10) }).toEqual(expected);
});

test('a panel is to come until it has ended', () => {
  const seats = [seat('gregor', '2026-11-23')];
  expect(panelConflict('gregor', seats, at('2026-11-23T10:30:00Z'))?.when).toBe('coming');
  expect(panelConflict('gregor', seats, at('2026-11-23T11:00:00Z'))?.when).toBe('past');
});

test.each([
  ['coming', '2026-11-25', 'Gregor is on Wednesday’s panel. Write after it.'],
  ['coming', '2026-11-24', 'Gregor is on tomorrow’s panel. Write after it.'],
  ['coming', '2026-12-01', 'Gregor is on the panel of Tuesday 1 December. Write after it.'],
  ['past', '2026-11-22', 'Gregor was on yesterday’s panel. What you ask reaches the people who decide.'],
  ['past', '2026-11-13', 'Gregor was on the panel of Friday 13 November. What you ask reaches the people who decide.'],
] as const)('%s on %s is said', (when, day, words) => {
  const conflict = { when, start: at(`${day}T10:00:00Z`) };
  expect(conflictWords('Gregor Valdez', conflict, NOW, 'Europe/London')).toBe(words);
});

test.each([
  [[], 'Nobody inside has been asked yet.'],
  [['Lena Brandt', 'Lena Brandt'], 'You have asked Lena Brandt.'],
  [['A', 'B', 'C'], 'You have asked A, B and C.'],
  [['A', 'B', 'C', 'D'], 'You have asked four people inside.'],
])('%j', (names, words) => expect(contactsWords(names)).toBe(words));
