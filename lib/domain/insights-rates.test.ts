import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOf, type Reached, type Tally } from './insights';
import { NO_SOURCE, OTHERS, ratesOf, sourceThatAnswers, wilsonLow, withFewSources, type SourceRate } from './insights-rates';

const SOURCES = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const tallies: fc.Arbitrary<Tally[]> = fc.array(
  fc.record({
    source: fc.constantFrom(...SOURCES),
    reached: fc.constantFrom<Reached>(0, 1, 2, 3, 4),
    ending: fc.constantFrom('offer', 'live', 'closed'),
    n: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 30 },
);

describe('who replies', () => {
  test('counts what a plain count of the applications does', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const each = all.flatMap((tally) => Array.from({ length: tally.n }, () => tally));
        for (const { source, n, replied, roundTwo, quiet } of ratesOf(all)) {
          if (source === OTHERS) continue;
          const own = each.filter((tally) => tally.source === (source === NO_SOURCE ? '' : source));
          expect([n, replied, roundTwo, quiet]).toEqual([
            own.length,
            own.filter(({ reached }) => reached > 0).length,
            own.filter(({ reached }) => reached > 2).length,
            own.filter(({ reached, ending }) => reached === 0 && ending === 'live').length,
          ]);
        }
      }),
    );
  });
  test('loses nobody when the small sources are counted together', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const few = withFewSources(all);
        expect(sumOf(few)).toBe(sumOf(all));
        expect(ratesOf(all).reduce((sum, { n }) => sum + n, 0)).toBe(sumOf(all));
        expect(new Set(few.map(({ source }) => source)).size).toBeLessThanOrEqual(8);
        const [least, most] = [ratesOf(all).filter(({ source }) => source !== OTHERS && source !== NO_SOURCE), all];
        const smallest = Math.min(...least.map(({ n }) => n));
        for (const source of new Set(most.map((tally) => tally.source))) {
          if (source === '' || least.some((rate) => rate.source === source)) continue;
          expect(sumOf(all, (tally) => tally.source === source)).toBeLessThanOrEqual(smallest);
        }
      }),
    );
  });
});

describe('Wilson’s interval', () => {
  test.each([
    [0, 0, 0],
    [4, 4, 0.709],
    [2, 2, 0.549],
    [5, 10, 0.313],
    [50, 100, 0.437],
    [0, 10, 0],
  ])('%i of %i is above %f nine times in ten', (hits, n, expected) => expect(wilsonLow(hits, n)).toBeCloseTo(expected, 2));
  test('lies below the share, and nearer with more', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.integer({ min: 1, max: 50 }), (a, b) => {
        const [hits, n] = [Math.min(a, b), b];
        expect(wilsonLow(hits, n)).toBeLessThanOrEqual(hits / n + 1e-12);
        expect(wilsonLow(hits * 4, n * 4)).toBeGreaterThanOrEqual(wilsonLow(hits, n) - 1e-12);
      }),
    );
  });
});

const rate = (source: string, replied: number, n: number): SourceRate => ({ source, n, replied, roundTwo: 0, quiet: 0 });

test.each<[string, SourceRate[], string | null]>([
  ['four of four beside five of eight', [rate('Referral', 4, 4), rate('Site', 5, 8)], 'Referral'],
  ['three of three are too few', [rate('Referral', 3, 3), rate('Site', 0, 8)], null],
  ['nothing to compare with', [rate('Referral', 9, 9), rate('Site', 0, 3)], null],
  ['four of four beside all', [rate('Referral', 4, 4), rate('Site', 8, 8)], null],
  ['thousands that differ little', [rate('Referral', 3500, 10_000), rate('Site', 3000, 10_000)], null],
  ['a source without a name', [rate(NO_SOURCE, 9, 9), rate('Site', 1, 20)], null],
  ['the surer of two', [rate('Referral', 4, 4), rate('Recruiter', 19, 20), rate('Site', 1, 40)], 'Recruiter'],
])('%s', (_, rates, expected) => expect(sourceThatAnswers(rates)?.source ?? null).toBe(expected));
