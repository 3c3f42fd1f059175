import { describe, expect, test } from 'vitest';
import {
  askAgainAt,
  daysPast,
  isReplyOverdue,
  nextLookOn,
  statedChoice,
  waitOf,
  type StatedReply,
  type WaitFacts,
} from './replies';
import { at, day, LONDON, NOW } from './test-times';

const facts = (given: Partial<WaitFacts>): WaitFacts => ({
  appliedAt: null,
  lastRoundEndedAt: null,
  stated: null,
  heardAt: null,
  zone: LONDON,
  defaults: { afterApplying: 7, afterRound: 5 },
  ...given,
});
const said = (saidAt: string, on: string | null, zone = LONDON): StatedReply => ({
  words: 'We’ll come back to you by Friday.',
  on: on === null ? null : day(on),
  zone,
  saidAt: at(saidAt),
});

describe('a promise', () => {
  const larkhill = waitOf(
    facts({ lastRoundEndedAt: at('2026-11-13T16:00'), stated: said('2026-11-13T16:00', '2026-11-20') }),
  )!;

  test('by Friday is overdue on Monday', () => {
    expect(larkhill.isGuess).toBe(false);
    expect(larkhill.words).toBe('We’ll come back to you by Friday.');
    expect(larkhill.overdueAt.equals(at('2026-11-23T00:00'))).toBe(true);
    expect(isReplyOverdue(larkhill, at('2026-11-22T23:59'))).toBe(false);
    expect(isReplyOverdue(larkhill, at('2026-11-23T00:00'))).toBe(true);
  });

  test.each([
    ['2026-11-20T12:00', 0],
    ['2026-11-22T12:00', 0],
    ['2026-11-23T00:00', 1],
    ['2026-11-24T16:40', 2],
    ['2026-11-28T12:00', 5],
  ])('at %s it is %d working days past', (now, days) => expect(daysPast(larkhill, at(now))).toBe(days));

  test('by Wed 2 Dec is followed up on Thu 3 Dec', () => {
    const wait = waitOf(facts({ stated: said('2026-11-24T12:55', '2026-12-02') }))!;
    expect(wait.overdueAt.equals(at('2026-12-03T00:00'))).toBe(true);
  });

  test('its day ends in the company’s zone', () => {
    const wait = waitOf(facts({ stated: said('2026-11-24T12:55', '2026-12-02', 'America/New_York') }))!;
    expect(wait.overdueAt.equals(at('2026-12-03T05:00'))).toBe(true);
    expect(wait.zone).toBe('America/New_York');
  });
});

describe('a guess', () => {
  test('is seven days after applying, five after a round', () => {
    const applied = waitOf(facts({ appliedAt: at('2026-11-18T10:00') }))!;
    expect([applied.expectedOn.toString(), applied.isGuess]).toEqual(['2026-11-25', true]);
    const met = waitOf(facts({ appliedAt: at('2026-11-01T10:00'), lastRoundEndedAt: at('2026-11-18T10:00') }))!;
    expect([met.expectedOn.toString(), met.isGuess]).toEqual(['2026-11-23', true]);
  });

  test('keeps their words when they named no day', () => {
    const wait = waitOf(facts({ lastRoundEndedAt: at('2026-11-18T10:00'), stated: said('2026-11-18T10:00', null) }))!;
    expect([wait.isGuess, wait.words, wait.expectedOn.toString()]).toEqual([
      true,
      'We’ll come back to you by Friday.',
      '2026-11-23',
    ]);
  });

  test('replaces a promise made before the last round', () => {
    const wait = waitOf(
      facts({ stated: said('2026-11-05T10:00', '2026-11-10'), lastRoundEndedAt: at('2026-11-18T10:00') }),
    )!;
    expect([wait.isGuess, wait.words]).toEqual([true, null]);
  });
});

test('what was said earlier on the day of a round still stands', () => {
  const wait = waitOf(
    facts({ stated: said('2026-11-24T10:45', '2026-12-02'), lastRoundEndedAt: at('2026-11-24T12:55') }),
  )!;
  expect([wait.isGuess, wait.since.equals(at('2026-11-24T12:55'))]).toEqual([false, true]);
});

test('hearing back ends the wait, and a new promise begins one', () => {
  const applied = at('2026-11-10T10:00');
  expect(waitOf(facts({}))).toBeNull();
  expect(waitOf(facts({ appliedAt: applied, heardAt: at('2026-11-12T10:00') }))).toBeNull();
  expect(waitOf(facts({ appliedAt: applied, heardAt: at('2026-11-09T10:00') }))).not.toBeNull();
  const longer = said('2026-11-20T09:00', '2026-11-27');
  const again = waitOf(facts({ appliedAt: applied, heardAt: longer.saidAt, stated: longer }));
  expect(again?.expectedOn.toString()).toBe('2026-11-27');
  expect(isReplyOverdue(waitOf(facts({ appliedAt: applied }))!, NOW)).toBe(true);
});

describe('a check-in', () => {
  const larkhill = {
    lastRoundEndedAt: at('2026-11-13T16:00'),
    stated: said('2026-11-13T16:00', '2026-11-20'),
    checkedInAt: NOW,
  };

  test('on Tue 24 Nov renews the wait as a guess, and the next look is Tue 1 Dec', () => {
    const wait = waitOf(facts(larkhill))!;
    expect([wait.isGuess, wait.words, wait.expectedOn.toString()]).toEqual([true, null, '2026-11-30']);
    expect(wait.since.equals(NOW)).toBe(true);
    expect(wait.overdueAt.equals(at('2026-12-01T00:00'))).toBe(true);
    expect(nextLookOn(NOW, LONDON).toString()).toBe('2026-12-01');
  });

  test.each([
    ['a Friday', '2026-11-27T09:00', '2026-12-04T00:00', LONDON],
    ['a Saturday', '2026-11-28T09:00', '2026-12-04T00:00', LONDON],
    ['a Sunday', '2026-11-29T23:59', '2026-12-04T00:00', LONDON],
    ['a Wednesday before the clocks go back', '2026-10-21T12:00', '2026-10-28T00:00', LONDON],
    ['a Wednesday before they go forward', '2026-03-25T12:00', '2026-04-01T00:00', LONDON],
    ['a late evening, in its own zone', '2026-11-24T23:30', '2026-12-01T00:00', 'America/New_York'],
    ['an early morning, in its own zone', '2026-11-25T00:30', '2026-12-02T00:00', 'Asia/Kathmandu'],
    ['a day whose successor begins at one', '2026-08-31T12:00', '2026-09-07T00:00', 'America/Santiago'],
  ])('on %s is looked at again five working days later', (_, sent, overdue, zone) => {
    const wait = waitOf(facts({ checkedInAt: at(sent, zone), zone }))!;
    expect(wait.overdueAt.toString()).toBe(at(overdue, zone).toString());
    expect(nextLookOn(at(sent, zone), zone).toString()).toBe(overdue.slice(0, 10));
  });

  test('is answered by hearing back later, not by what was heard before', () => {
    expect(waitOf(facts({ ...larkhill, heardAt: at('2026-11-25T10:00') }))).toBeNull();
    expect(waitOf(facts({ ...larkhill, heardAt: at('2026-11-24T10:00') }))?.since.equals(NOW)).toBe(true);
    const promised = { ...larkhill, stated: said('2026-11-13T16:00', '2026-12-18') };
    expect(waitOf(facts({ ...promised, heardAt: at('2026-11-16T10:00') }))?.since.equals(NOW)).toBe(true);
  });

  test('gives way to a day that they name later, and to a round after it', () => {
    const longer = waitOf(facts({ ...larkhill, stated: said('2026-11-25T09:00', '2026-11-27') }))!;
    expect([longer.isGuess, longer.expectedOn.toString()]).toEqual([false, '2026-11-27']);
    const met = waitOf(facts({ ...larkhill, lastRoundEndedAt: at('2026-11-26T11:00') }))!;
    expect(met.expectedOn.toString()).toBe('2026-12-01');
  });

  test('before their own later day takes nothing from their promise', () => {
    const wait = waitOf(facts({ ...larkhill, stated: said('2026-11-13T16:00', '2026-12-04') }))!;
    expect([wait.isGuess, wait.expectedOn.toString()]).toEqual([false, '2026-12-04']);
  });
});

test.each([
  ['Tuesday', '2026-11-24T16:40', '2026-11-26T09:00', LONDON],
  ['Thursday', '2026-11-26T08:00', '2026-11-30T09:00', LONDON],
  ['Saturday', '2026-11-28T12:00', '2026-12-01T09:00', LONDON],
  ['the Friday before the clocks go back', '2026-10-23T12:00', '2026-10-27T09:00', LONDON],
  ['a late Tuesday across the ocean', '2026-11-24T23:30', '2026-11-26T09:00', 'America/New_York'],
])('somebody who waits on %s is asked again two working days later at nine', (_, now, again, zone) => {
  expect(askAgainAt(at(now, zone), zone).toString()).toBe(at(again, zone).toString());
});

test('the answers of the debrief', () => {
  const today = day('2026-11-24');
  expect(statedChoice('few-days', today)?.toString()).toBe('2026-11-27');
  expect(statedChoice('few-days', day('2026-11-26'))?.toString()).toBe('2026-12-01');
  expect(statedChoice('week', today)?.toString()).toBe('2026-12-01');
  expect(statedChoice('date', today)).toBeNull();
  expect(statedChoice('not-said', today)).toBeNull();
});
