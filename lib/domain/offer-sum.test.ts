import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstYearOf, firstYearWorth, percentOf, yearlyPay, yearlyWords } from './offer-sum';
import { extrasOf, partsOf, worthTyped, worthWords, type OfferPart, type OfferTerms } from './offers';
import { aPart, JUNIPER, LARKHILL } from './test-offers';

const POUND = 100;

test.each([
  ['year', 61_500 * POUND, 61_500 * POUND, ''],
  ['month', 4_000 * POUND, 48_000 * POUND, '£48,000 a year'],
  ['day', 350 * POUND, 91_000 * POUND, '£91,000 a year at 260 days a year'],
  ['hour', 2_250, 46_800 * POUND, '£46,800 a year at 40 hours a week, 52 weeks'],
])('pay of a %s counts as a year', (period, pay, yearly, words) => {
  expect(yearlyPay(pay, period)).toBe(yearly);
  expect(yearlyWords({ pay, period, currency: 'GBP', parts: [] })).toBe(words);
});

test('the first year of the two offers of the picture', () => {
  expect(firstYearOf(JUNIPER)).toEqual({ total: 70_590 * POUND, words: 'car and pension counted' });
  expect(firstYearOf(LARKHILL)).toEqual({ total: 69_020 * POUND, words: 'bonus at 7% and pension counted' });
});

test.each<[string, Partial<OfferPart>, number | null]>([
  ['an amount of a year', { amount: 5_400 * POUND }, 5_400 * POUND],
  ['an amount of a month', { amount: 450 * POUND, period: 'month' }, 5_400 * POUND],
  ['an amount that comes once', { amount: 3_000 * POUND, period: 'once' }, 3_000 * POUND],
  ['a share of the pay', { percent: 650 }, 3_250 * POUND],
  ['a pension in its words', { kind: 'pension', words: '6 %' }, 3_000 * POUND],
  ['a pension in its words, with a fraction', { kind: 'pension', words: '6.5% from the first day' }, 3_250 * POUND],
  ['a bonus in its words', { words: '10% bonus' }, 5_000 * POUND],
  ['a bonus of up to something', { words: 'Up to 10%' }, null],
  ['a figure under another name', { kind: 'other', label: 'Shares', words: '10%' }, null],
  ['what is worth nothing yet', { words: 'A bicycle' }, null],
])('%s', (_, part, worth) => {
  expect(firstYearWorth(aPart(part), 50_000 * POUND)).toBe(worth);
});

test.each<[string, Partial<OfferTerms>, string]>([
  ['nothing beside the pay', { parts: [] }, 'nothing counted but the pay'],
  ['what nobody has put a worth on', { parts: [aPart({ words: 'A bicycle' })] }, 'nothing counted but the pay; bicycle not counted'],
  ['what comes once', { parts: [aPart({ kind: 'other', label: 'Signing bonus', amount: 100, period: 'once' })] }, 'signing bonus (once) counted'],
  ['an abbreviation keeps its letters', { parts: [aPart({ words: 'RSUs', amount: 100 })] }, 'RSUs counted'],
  ['the hours that were supposed', { period: 'hour', parts: [] }, 'nothing counted but the pay; at 40 hours a week, 52 weeks'],
])('says what the sum holds: %s', (_, terms, words) => {
  expect(firstYearOf({ pay: 5_000_000, currency: 'GBP', period: 'year', parts: [], ...terms })?.words).toBe(words);
});

test('without the pay there is no sum', () => {
  expect(firstYearOf({ ...JUNIPER, pay: null })).toBeNull();
});

test('shares of any pay are exact to the nearest minor unit', () => {
  const pays = fc.integer({ min: 0, max: 2_147_483_647 });
  fc.assert(
    fc.property(pays, fc.integer({ min: 0, max: 100_000 }), (pay, percent) => {
      const worth = firstYearWorth(aPart({ percent }), pay)!;
      expect(Number.isSafeInteger(worth)).toBe(true);
      const twice = 2n * BigInt(worth) * 10_000n - 2n * BigInt(pay) * BigInt(percent);
      expect(twice <= 10_000n && twice > -10_000n).toBe(true);
    }),
  );
});

test('the sum is the pay and its parts, in any order', () => {
  const parts = fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1e8 }), period: fc.constantFrom('year' as const, 'month' as const, 'once' as const) }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), parts, (pay, given) => {
      const terms = { pay, currency: 'EUR', period: 'month', parts: given.map(aPart) };
      const sum = given.reduce((total, { amount, period }) => total + amount * (period === 'month' ? 12 : 1), pay * 12);
      expect(firstYearOf(terms)?.total).toBe(sum);
      expect(firstYearOf({ ...terms, parts: terms.parts.toReversed() })?.total).toBe(sum);
    }),
  );
});

test('a worth is typed as it is read back', () => {
  expect(worthTyped(aPart({ amount: 540_000 }))).toBe('5,400');
  expect(worthTyped(aPart({ percent: 650 }))).toBe('6.5%');
  expect(worthTyped(aPart({}))).toBe('');
  expect(worthWords(aPart({ amount: 45_000, period: 'month' }), 'GBP')).toBe('worth £450 a month');
  expect(worthWords(aPart({ percent: 700 }), 'GBP')).toBe('counted as 7% of the pay');
});

test('a card says the first thing on top', () => {
  expect(extrasOf(JUNIPER.parts)).toBe('a car');
  expect(extrasOf([aPart({ words: 'RSUs' })])).toBe('RSUs');
  expect(extrasOf([])).toBe('');
});

test('what an earlier version kept as extras is a part on top', () => {
  expect(partsOf([], 'a car')).toEqual([aPart({ words: 'A car' })]);
  expect(partsOf([...JUNIPER.parts], 'a car')).toEqual(JUNIPER.parts);
  expect(percentOf(aPart({ words: 'A car' }))).toBeNull();
});
