import { describe, expect, test } from 'vitest';
import { bylineOf, recipientOf, shortWords, type SaidFacts } from './check-ins';
import { at, day, LONDON } from './test-times';

const talk = (who: string, roundId: string, endAt: string) => ({ who, roundId, endAt: at(endAt) });
const ROUNDS = [
  talk('Ada', 'one', '2026-11-06T11:00'),
  talk('Kofi', 'two', '2026-11-13T11:00'),
  talk('Joan', 'two', '2026-11-13T11:00'),
  talk('Rosa', 'three', '2026-11-18T11:00'),
];

describe('a check-in goes to', () => {
  test.each([
    ['the one who was there when they said it', 'one', 'Ada'],
    ['the first of several', 'two', 'Kofi'],
    ['the one met last when nobody said anything', null, 'Rosa'],
    ['the one met last when the round had nobody', 'four', 'Rosa'],
  ])('%s', (_, round, who) => expect(recipientOf(ROUNDS, round)?.who).toBe(who));

  test('nobody when nobody was met', () => expect(recipientOf([], 'one')).toBeNull());
});

test.each<[string, Partial<SaidFacts>]>([
  ['Kofi Mensah, at the end of round 2, Fri 13 November. Friday was the 20th.', {}],
  ['Kofi and Joan, at the end of round 2, Fri 13 November. Friday was the 20th.', { round: { title: 'Round 2', names: ['Kofi', 'Joan'] } }],
  ['At the end of round 2, Fri 13 November. Friday was the 20th.', { round: { title: 'Round 2', names: ['A', 'B', 'C'] } }],
  ['At the end of the screening call, Fri 13 November. Friday was the 20th.', { round: { title: 'Screening call', names: [] } }],
  ['Fri 13 November. Friday was the 20th.', { round: null }],
  ['Kofi Mensah, at the end of round 2, Fri 13 November. That was Fri 20 Nov.', { words: 'in about a week' }],
  ['Kofi Mensah, at the end of round 2, Fri 13 November. Friday is the 27th.', { on: day('2026-11-27') }],
  ['Kofi Mensah, at the end of round 2, Fri 13 November. Wednesday is the 2nd.', { words: 'by Wednesday', on: day('2026-12-02') }],
  ['Kofi Mensah, at the end of round 2, Fri 13 November. Friday is the 11th.', { on: day('2026-12-11') }],
  ['Kofi Mensah, at the end of round 2, Fri 13 November.', { on: null }],
])('%j is said of %j', (words, part) => {
  const facts: SaidFacts = {
    words: 'We’ll come back to you by Friday.',
    on: day('2026-11-20'),
    saidAt: at('2026-11-13T11:00'),
    zone: LONDON,
    round: { title: 'Round 2', names: ['Kofi Mensah'] },
    today: day('2026-11-24'),
  };
  expect(bylineOf({ ...facts, ...part })).toBe(words);
});

test.each([
  ['We’ll come back to you by Friday.', 'by Friday'],
  ['You should hear from us within two weeks', 'within two weeks'],
  ['“Give us about a week.”', 'Give us about a week'],
  ['Soon', 'Soon'],
  ['The committee has not found a date for its meeting', 'The committee has not found a date for its meeting'],
])('%j is shortened to %j', (words, short) => expect(shortWords(words)).toBe(short));
