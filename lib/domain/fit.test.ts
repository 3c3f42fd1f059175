import { expect, test } from 'vitest';
import { fitLabel, fitTrend } from './fit';

const round = (title: string, fit: number | null, redFlags = '') => ({ title, fit, redFlags });

test.each([
  ['nothing written', [round('Round 1', null)], null],
  ['one round is no trend', [round('Round 1', 4)], null],
  ['two rounds', [round('Round 1', 4), round('Round 2', 3)], 'Fit: 4, then 3.'],
  [
    'a round between without a word',
    [round('Screening call', 2), round('Round 1', null), round('Round 2', 5)],
    'Fit: 2, then 5.',
  ],
  [
    'the latest flag is quoted',
    [round('Round 1', 4, 'Old'), round('Round 2', 3, 'Two people left this year.')],
    'Fit: 4, then 3. The flag from round 2: Two people left this year.',
  ],
  [
    'several flags of a round',
    [round('Round 1', 4, 'Weekend releases.\nNo budget'), round('Round 2', 3)],
    'Fit: 4, then 3. The flags from round 1: Weekend releases; No budget.',
  ],
])('%s', (_, rounds, words) => expect(fitTrend(rounds)).toBe(words));

test.each([
  [1, 'Not for me'],
  [5, 'I want to work here'],
  [null, null],
  [6, null],
])('a fit of %s is %s', (fit, label) => expect(fitLabel(fit)).toBe(label));
