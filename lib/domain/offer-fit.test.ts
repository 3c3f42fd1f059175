import { expect, test } from 'vitest';
import { ownFitOf, wroteThatDay, type FitOfRound } from './offer-fit';

const round = (part: Partial<FitOfRound> = {}): FitOfRound => ({ fit: null, fitWords: '', redFlags: '', onboarding: '', theirAnswers: '', ...part });

test.each<[string, FitOfRound[], ReturnType<typeof ownFitOf>]>([
  ['before any round', [], null],
  ['a round without a word on it', [round()], { after: 'After one round', fit: null, reason: '' }],
  [
    'the last round that was rated',
    [round({ fit: 4, fitWords: 'They laugh' }), round({ fit: 3, fitWords: 'nobody could say who decides.\nAnd more.' }), round()],
    { after: 'After three rounds', fit: 3, reason: 'nobody could say who decides' },
  ],
  ['a red flag where no reason is given', [round({ fit: 2, redFlags: 'Two people left;' })], { after: 'After one round', fit: 2, reason: 'Two people left' }],
])('fit: %s', (_, rounds, fit) => {
  expect(ownFitOf(rounds)).toEqual(fit);
});

test.each<[string, FitOfRound[], string | null]>([
  ['nothing', [round()], null],
  ['only the reason that stands there already', [round({ fit: 3, fitWords: 'Quiet.' })], null],
  ['a red flag of the last round', [round({ onboarding: 'A week' }), round({ fit: 3, fitWords: 'Quiet', redFlags: 'Two left' })], 'Two left'],
  ['an earlier round, where the last says nothing', [round({ theirAnswers: 'They said so.' }), round({ fit: 3 })], 'They said so.'],
])('what was written that day: %s', (_, rounds, words) => {
  expect(wroteThatDay(rounds)).toBe(words);
});
