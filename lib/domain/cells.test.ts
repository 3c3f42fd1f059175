import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText, payOf } from './cells';

const words = { role: 'Planner', source: 'Referral', tags: 'Bath, Remote', place: 'Bath' };
const noPay = { payMin: null, payMax: null, payCurrency: '', payPeriod: 'year' };

test('a cell is its words', () => expect(cellText('tags', { ...words, ...noPay })).toBe('Bath, Remote'));

test('pay comes back as it was', () => {
  const minor = fc.option(fc.nat());
  const pay = fc.record({ payMin: minor, payMax: minor, payCurrency: fc.constantFrom('', 'GBP'), payPeriod: fc.constantFrom('year', 'hour') });
  fc.assert(
    fc.property(pay, (each) => {
      expect(payOf(cellText('pay', { ...words, ...each }))).toEqual(each);
    }),
  );
  expect(payOf('')).toEqual(noPay);
});
