import { expect, test } from 'vitest';
import { betterOf, offerRows } from './offer-rows';
import type { OfferPart, OfferTerms } from './offers';
import { aPart, JUNIPER, LARKHILL } from './test-offers';

const betterIn = (offers: readonly OfferTerms[]) =>
  Object.fromEntries(offerRows(offers).map(({ label, cells }) => [label, cells.findIndex(({ isBetter }) => isBetter)]));

test('the rows of the picture, and which value is better', () => {
  expect(betterIn([JUNIPER, LARKHILL])).toEqual({
    Pay: 0,
    'On top': 0,
    'Pension, from them': 1,
    'All of it, first year': 0,
    'Days off': 1,
    Where: -1,
    'They want you': -1,
  });
});

test('a sheet says the words, and what belongs to them', () => {
  const [pay, onTop] = offerRows([JUNIPER, { ...LARKHILL, pay: 30_000, period: 'day' }]);
  expect(pay!.cells.map(({ lines }) => lines)).toEqual([
    [{ words: '£61,500', details: [] }],
    [{ words: '£300 a day', details: ['£78,000 a year at 260 days a year'] }],
  ]);
  expect(onTop!.cells[0]!.lines).toEqual([{ words: 'A car', details: ['worth about £5,400 a year before tax'] }]);
});

test('amounts of different currencies are not compared, and it is said', () => {
  const offers = [JUNIPER, { ...LARKHILL, currency: 'EUR' }];
  expect(betterIn(offers)).toMatchObject({ Pay: -1, 'On top': -1, 'Pension, from them': 1, 'All of it, first year': -1, 'Days off': 1 });
  const sum = offerRows(offers).find(({ key }) => key === 'sum')!;
  expect(sum.cells.map(({ lines }) => lines[0]!.details.at(-1))).toEqual(Array(2).fill('different currencies, not compared'));
});

test('without a currency there is nothing to compare', () => {
  expect(betterIn([{ ...JUNIPER, currency: '' }, { ...LARKHILL, currency: '' }]).Pay).toBe(-1);
});

test.each<[string, Partial<OfferPart>, Partial<OfferPart>, number]>([
  ['more of the same days', { words: '25 days' }, { words: '30 days a year' }, 1],
  ['days counted another way', { words: '25 and bank holidays' }, { words: '33 with bank holidays' }, -1],
  ['two figures', { words: '25 and 8 bank holidays' }, { words: '30 and 8 bank holidays' }, -1],
  ['weeks against days', { words: '5 weeks' }, { words: '25 days' }, -1],
  ['no figure', { words: 'As many as you like' }, { words: '25 days' }, -1],
  ['as many', { words: '25 days' }, { words: '25 days' }, -1],
])('days off: %s', (_, first, second, better) => {
  const offers = [first, second].map((part) => ({ ...JUNIPER, parts: [aPart({ kind: 'days-off', ...part })] }));
  expect(betterIn(offers)['Days off']).toBe(better);
});

test('a part of its own has a row by its name, whatever its case, and an empty cell where it is not offered', () => {
  const own = (label: string, amount: number) => aPart({ kind: 'other', label, words: 'in May', amount });
  const offers = [{ ...JUNIPER, parts: [own('Signing bonus', 5)] }, { ...LARKHILL, parts: [own('signing bonus', 7)] }, { ...LARKHILL, parts: [] }];
  const rows = offerRows(offers).filter(({ kind }) => kind === 'other');
  expect(rows.map(({ label, cells }) => [label, cells.map(({ lines }) => lines.length)])).toEqual([['Signing bonus', [1, 1, 0]]]);
  expect(betterIn(offers.slice(0, 2))['Signing bonus']).toBe(1);
});

test.each<[string, Parameters<typeof betterOf>[0], number | null]>([
  ['one alone', [{ value: 1, of: 'GBP' }], null],
  ['the most', [{ value: 1, of: 'GBP' }, { value: 3, of: 'GBP' }, { value: 2, of: 'GBP' }], 1],
  ['a tie at the top', [{ value: 3, of: 'GBP' }, { value: 3, of: 'GBP' }, { value: 2, of: 'GBP' }], null],
  ['one unknown', [{ value: 3, of: 'GBP' }, null], null],
  ['nothing at all', [null, null], null],
])('better is %s', (_, measures, better) => {
  expect(betterOf(measures)).toBe(better);
});
