import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ageOf, coveredTopics, isOneSided, isStale, TOPICS } from './research';
import { Temporal } from './temporal';

const day = (text: string) => Temporal.PlainDate.from(text);
const TODAY = day('2026-11-24');

describe('the age of a finding', () => {
  test.each([
    ['2026-11-24', 'today'],
    ['2026-11-23', '1 day'],
    ['2026-11-21', '3 days'],
    ['2026-11-16', '8 days'],
    ['2026-11-11', '13 days'],
    ['2026-11-10', '2 weeks'],
    ['2026-11-03', '3 weeks'],
    ['2026-10-20', '5 weeks'],
    ['2026-09-30', '7 weeks'],
    ['2026-09-28', '2 months'],
    ['2026-07-17', '4 months'],
    ['2025-11-24', '12 months'],
    ['2025-09-24', '14 months'],
    ['2024-11-24', '2 years'],
    ['2021-01-01', '5 years'],
    ['2026-11-30', 'today'],
  ])('%s is %s', (found, words) => expect(ageOf(day(found), TODAY)).toBe(words));

  test('wants another look when it is more than a year', () => {
    expect(isStale({ foundOn: '2025-11-24' }, TODAY)).toBe(false);
    expect(isStale({ foundOn: '2025-11-23' }, TODAY)).toBe(true);
    expect(isStale({ foundOn: '2027-02-28' }, day('2028-02-29'))).toBe(false);
  });

  test('never gets younger with time', () => {
    const days = fc.integer({ min: 0, max: 4000 });
    const rank = (words: string) => ['today', 'day', 'week', 'month', 'year'].findIndex((unit) => words.includes(unit));
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [near, far] = [Math.min(a, b), Math.max(a, b)].map((n) => ageOf(TODAY.subtract({ days: n }), TODAY));
        const [first, then] = [rank(near!), rank(far!)];
        if (first === then && first > 0) expect(parseInt(near!)).toBeLessThanOrEqual(parseInt(far!));
        else expect(first).toBeLessThanOrEqual(then);
      }),
    );
  });
});

test('a topic is covered by one finding, whatever else there is', () => {
  const cards = ['team', 'news', 'news', 'unheard of'].map((topic) => ({ topic }));
  expect(coveredTopics(cards)).toEqual(['news', 'team']);
  expect(coveredTopics([])).toEqual([]);
  expect(coveredTopics(TOPICS.map(({ id }) => ({ topic: id })))).toHaveLength(6);
});

test('only what the company says of itself is one side of it', () => {
  const from = (...kinds: string[]) => kinds.map((sourceKind) => ({ sourceKind }));
  expect(isOneSided(from())).toBe(false);
  expect(isOneSided(from('company'))).toBe(false);
  expect(isOneSided(from('company', 'company'))).toBe(true);
  expect(isOneSided(from('company', 'company', 'filing'))).toBe(false);
});
