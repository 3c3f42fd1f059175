import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ageOf, coveredTopics, findingsWords, freshnessWords, isOneSided, isStale, sourceAdvice, TOPICS } from './research';
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

describe('the findings in words', () => {
  const card = (sourceKind: string, foundOn: string, personId: string | null = null) => ({ topic: 'news', sourceKind, foundOn, personId });
  const SEVEN = [
    card('filing', '2026-11-21', 'gregor'),
    card('person', '2026-11-16', 'dana'),
    card('trade-press', '2026-11-03', 'sam'),
    card('company', '2026-10-20', 'amara'),
    card('company', '2026-09-28'),
    card('news', '2026-07-17'),
    card('filing', '2025-09-24'),
  ];
  const said = (cards: typeof SEVEN) => [findingsWords(cards, 'Halden'), freshnessWords(cards, TODAY), sourceAdvice(cards)];

  test('as in the picture', () => {
    expect(said(SEVEN)).toEqual([
      'Seven findings, five kinds of source.',
      'Five are under three months old, one is past a year. Four have someone to ask.',
      'A press page says what went well. Two of seven is a fair share. When it is all of them, you will be told.',
    ]);
  });

  test('none, one, old ones and one side only', () => {
    expect(said([])[0]).toBe('Nothing is written down about Halden yet.');
    expect(sourceAdvice([])).toBeNull();
    expect(said([SEVEN[0]!])).toEqual([
      'One finding, one kind of source.',
      'One is under three months old. One has someone to ask.',
      expect.stringMatching(/^None of this is what they say/),
    ]);
    expect(said([SEVEN[5]!, SEVEN[5]!])[1]).toBe('None is under three months old. None has someone to ask yet.');
    expect(said([SEVEN[3]!, SEVEN[4]!])).toEqual([
      'Two findings, all from the company itself.',
      expect.anything(),
      expect.stringContaining('Look for one source that has no reason to'),
    ]);
    expect(said([SEVEN[3]!, SEVEN[4]!, SEVEN[0]!])[2]).toBe('A press page says what went well. Two of three is most of it.');
  });
});
