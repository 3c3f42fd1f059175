import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Course } from './insights';
import { daysWords, durationsOf, medianOf, shortDays, stacksOf, ticksTo } from './insights-durations';
import { punctualOf } from './insights-notes';
import { signsOf } from './insights-signs';
import type { Temporal } from './temporal';
import { at, day, LONDON } from './test-times';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOW = 100 * DAY;

const instant = fc.option(fc.integer({ min: 0, max: 120 * DAY }));
const course: fc.Arbitrary<Course> = fc.record({
  source: fc.constant(''),
  stage: fc.constantFrom('applied', 'closed'),
  closeReason: fc.constant(null),
  appliedAt: fc.integer({ min: 0, max: NOW }),
  repliedAt: instant,
  roundOneAt: instant,
  roundTwoAt: instant,
  offeredAt: instant,
  answeredAt: instant,
});

describe('how long things take', () => {
  test('as one would count it by hand', () => {
    fc.assert(
      fc.property(fc.array(course, { maxLength: 12 }), (courses) => {
        const durations = durationsOf(courses, NOW);
        const byHand: number[][] = [[], [], [], []];
        for (const { appliedAt, repliedAt, roundOneAt, roundTwoAt, answeredAt } of courses) {
          const add = (row: number, from: number | null, to: number | null) => {
            if (from === null || to === null) return;
            if (to <= NOW && to >= from) byHand[row]!.push(Math.round((to - from) / DAY));
          };
          add(0, appliedAt, repliedAt);
          add(1, repliedAt, roundOneAt);
          add(2, roundOneAt, roundTwoAt);
          add(3, roundTwoAt, answeredAt);
        }
        expect(durations.map(({ days }) => days)).toEqual(byHand.map((days) => days.toSorted((a, b) => a - b)));
        expect(durations.map(({ median }) => median)).toEqual(durations.map(({ days }) => medianOf(days)));
      }),
    );
  });

  test.each([
    [[], null],
    [[3], 3],
    [[1, 2], 1.5],
    [[1, 2, 9], 2],
    [[1, 2, 4, 9], 3],
  ])('the median of %j is %j', (days, expected) => expect(medianOf(days)).toBe(expected));

  test('at least half lie on either side of the median, itself included', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1 }), (days) => {
        const median = medianOf(days.toSorted((a, b) => a - b))!;
        expect(days.filter((each) => each <= median).length * 2).toBeGreaterThanOrEqual(days.length);
        expect(days.filter((each) => each >= median).length * 2).toBeGreaterThanOrEqual(days.length);
      }),
    );
  });

  test('stacks hold every dot once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (days) => {
        const again = stacksOf(days).flatMap(({ at: length, n }) => Array.from({ length: n }, () => length));
        expect(again).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });

  test.each([
    [14, [0, 5, 10, 15]],
    [1, [0, 1]],
    [30, [0, 10, 20, 30]],
    [0, [0, 1]],
    [2000, [0, 667, 1334, 2001]],
  ])('an axis for %i', (most, expected) => expect(ticksTo(most)).toEqual(expected));

  test.each([
    [0, 'same day', 'the same day'],
    [1, '1 day', 'one day'],
    [6.5, '6.5 days', '6.5 days'],
    [16, '16 days', '16 days'],
  ])('%f in words', (days, beside, said) => expect([shortDays(days), daysWords(days)]).toEqual([beside, said]));
});

describe('how punctual notes are', () => {
  const due = at('2026-11-24T16:00').epochMilliseconds;
  const note = (hoursAfterTheTalk: number, postedOn: Temporal.PlainDate | null = null) => ({
    dueAt: due,
    sentAt: due - 24 * HOUR + hoursAfterTheTalk * HOUR,
    postedOn,
  });
  test('from the due instant on a note is late', () => {
    const { n, inTime, hours } = punctualOf([note(2.5), note(23.99), note(24), note(30)], LONDON);
    expect([n, inTime]).toEqual([4, 2]);
    expect(hours).toEqual([
      { hour: 2, late: false },
      { hour: 23, late: false },
      { hour: 24, late: true },
      { hour: 30, late: true },
    ]);
  });
  test('a card counts by the day it was posted on', () => {
    const cards = [note(30, day('2026-11-24')), note(20, day('2026-11-25'))];
    expect(punctualOf(cards, LONDON).hours).toEqual([
      { hour: 23, late: false },
      { hour: 24, late: true },
    ]);
  });
  test('half went out within the median', () => expect(punctualOf([note(1), note(3), note(8)], LONDON).medianMs).toBe(3 * HOUR));
  test('nothing of nothing', () => expect(punctualOf([], LONDON)).toEqual({ n: 0, inTime: 0, medianMs: null, hours: [] }));
});

test('signs are counted beside what came next', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ signs: fc.nat(5), wentOn: fc.boolean() })), (rounds) => {
      const [many, few] = signsOf(rounds);
      expect(many!.n + few!.n).toBe(rounds.length);
      expect(many!.wentOn).toBe(rounds.filter(({ signs, wentOn }) => signs > 2 && wentOn).length);
      expect(few!.wentOn).toBe(rounds.filter(({ signs, wentOn }) => signs <= 2 && wentOn).length);
    }),
  );
});
