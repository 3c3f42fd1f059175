import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './test-times';
import { waitAxisOf, type WaitAxisFacts } from './wait-axis';

const larkhill: WaitAxisFacts = {
  past: [
    { label: 'Round 1', on: day('2026-11-06') },
    { label: 'Round 2', on: day('2026-11-13') },
  ],
  since: day('2026-11-13'),
  expected: { label: 'Their date', on: day('2026-11-20') },
  today: day('2026-11-24'),
  todayWords: '2 days past',
};
const shape = (facts: Partial<WaitAxisFacts>) =>
  waitAxisOf({ ...larkhill, ...facts }).marks.map(({ label, below, left, wide, narrow }) =>
    [Math.round(left), label, below, wide, narrow].join(' '),
  );

describe('the picture of a reply overdue', () => {
  const axis = waitAxisOf(larkhill);

  test('has a tick a day to Fri 4 December, weekends, and what is overdue', () => {
    expect([axis.ticks.length, axis.end]).toEqual([29, 'Fri 4 Dec']);
    expect(axis.weekends.map(({ left }) => left.toFixed(2))).toEqual(['3.57', '28.57', '53.57', '78.57']);
    expect([axis.over?.left.toFixed(2), axis.over?.width.toFixed(2)]).toEqual(['50.00', '14.29']);
  });

  test('says what happened when', () => {
    expect(shape({})).toEqual([
      '0 Round 1 Fri 6 Nov right right',
      '25 Round 2 Fri 13 middle middle',
      '50 Their date Fri 20 middle left',
      '64 Today 2 days past middle right',
    ]);
  });
});

test('a day that is still to come has nothing overdue', () => {
  const ahead = { label: 'Their date', on: day('2026-12-02') };
  const axis = waitAxisOf({ ...larkhill, expected: ahead, todayWords: null });
  expect([axis.over, axis.end]).toEqual([null, null]);
  expect(shape({ expected: ahead, todayWords: null }).slice(2)).toEqual([
    '60 Today Tue 24 middle middle',
    '87 Their date Wed 2 Dec middle middle',
  ]);
});

test('the day itself is one mark', () => {
  expect(shape({ expected: { label: 'Our guess', on: day('2026-11-24') }, todayWords: null }).at(-1)).toMatch(
    /Today, our guess Tue 24/,
  );
});

test('today and the day before it part their words', () => {
  expect(shape({ expected: { label: 'Their date', on: day('2026-11-23') }, todayWords: '1 day past' }).slice(2)).toEqual([
    '61 Their date Mon 23 left left',
    '64 Today 1 day past right right',
  ]);
});

test('words that would lie on others leave their dots', () => {
  const past = ['2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'].map((on, n) => ({ label: `Round ${n}`, on: day(on) }));
  expect(shape({ past }).map((words) => words.split(' ').slice(-2).join(' '))).toEqual([
    'none none',
    'middle none',
    'none none',
    'middle middle',
    'middle middle',
    'middle middle',
  ]);
});

test('a wait of months has a tick a week, and what was long before it is left out', () => {
  const axis = waitAxisOf({ ...larkhill, since: day('2026-07-01'), expected: { label: 'Our guess', on: day('2026-07-06') } });
  expect([axis.weekends, axis.ticks.length]).toEqual([[], 22]);
  const old = { label: 'Applied', on: day('2025-01-01') };
  expect(waitAxisOf({ ...larkhill, past: [old, ...larkhill.past] }).marks).toHaveLength(4);
});

test('whatever the days are, everything lies on the axis', () => {
  const days = fc.integer({ min: -400, max: 400 });
  const property = fc.property(fc.array(days, { maxLength: 6 }), days, fc.option(days), (past, since, expected) => {
    const on = (n: number) => larkhill.today.add({ days: n });
    const axis = waitAxisOf({
      ...larkhill,
      past: past.map((n) => ({ label: 'Round 1', on: on(Math.min(0, n)) })),
      since: on(Math.min(0, since)),
      expected: expected === null ? null : { label: 'Their date', on: on(expected) },
    });
    const places = [...axis.ticks, ...axis.marks.map(({ left }) => left), ...axis.weekends.map((b) => b.left + b.width)];
    for (const place of places) expect(place >= 0 && place <= 100.001).toBe(true);
    expect(axis.marks.filter(({ kind, wide, narrow }) => kind === 'today' && wide !== 'none' && narrow !== 'none')).toHaveLength(1);
  });
  fc.assert(property, { numRuns: 60 });
});
