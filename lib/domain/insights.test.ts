import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingOf, funnelOf, reachedOf, REACHES, sumOf, type Reached, type Tally } from './insights';
import type { CLOSE_REASONS, STAGES } from './pipeline';

const NOW = 1000;
const none = { repliedAt: null, roundOneAt: null, roundTwoAt: null, offeredAt: null };

test.each<[string, Partial<typeof none | Record<keyof typeof none, number>>, (typeof REACHES)[number]]>([
  ['nothing but an application', {}, 'Applied'],
  ['a reply', { repliedAt: 900 }, 'Replied'],
  ['a round that is booked', { repliedAt: 900, roundOneAt: 1001 }, 'Replied'],
  ['a round that begins now', { repliedAt: 900, roundOneAt: 1000 }, 'Round 1'],
  ['a second round to come', { repliedAt: 800, roundOneAt: 900, roundTwoAt: 2000 }, 'Round 1'],
  ['an offer after one round', { repliedAt: 800, roundOneAt: 900, offeredAt: 950 }, 'Offer'],
])('%s', (_, course, expected) => {
  expect(REACHES[reachedOf({ ...none, ...course }, NOW)]).toBe(expected);
});

test.each<[(typeof STAGES)[number], (typeof CLOSE_REASONS)[number] | null, Reached, string]>([
  ['applied', null, 0, 'live'],
  ['offer', null, 4, 'offer'],
  ['closed', 'accepted', 4, 'offer'],
  ['closed', 'declined', 4, 'closed'],
  ['closed', 'never-replied', 0, 'closed'],
])('%s %s stands as %s', (stage, closeReason, reached, expected) => {
  expect(endingOf({ stage, closeReason }, reached)).toBe(expected);
});

const tallies: fc.Arbitrary<Tally[]> = fc.array(
  fc.record({
    source: fc.constantFrom('', 'Referral', 'LinkedIn'),
    reached: fc.constantFrom<Reached>(0, 1, 2, 3, 4),
    ending: fc.constantFrom('offer', 'live', 'closed'),
    n: fc.integer({ min: 1, max: 5 }),
  }),
);

describe('the funnel', () => {
  test('counts each application at every step it came to', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const each = all.flatMap(({ reached, n }) => Array.from({ length: n }, () => reached));
        expect(funnelOf(all).map(({ n }) => n)).toEqual([0, 1, 2, 3, 4].map((step) => each.filter((reached) => reached >= step).length));
      }),
    );
  });
  test('begins with all of them and never grows', () => {
    fc.assert(
      fc.property(tallies, (all) => {
        const counts = funnelOf(all).map(({ n }) => n);
        expect(counts[0]).toBe(sumOf(all));
        expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
      }),
    );
  });
});
