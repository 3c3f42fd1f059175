import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quietStretches } from './quiet-hours';
import {
  afterQuietHours,
  inQuietHours,
  isStillUseful,
  reminderOfOffer,
  reminderOfWait,
  remindersOfInterview,
  remindersOfNote,
} from './reminders';
import { Temporal } from './temporal';
import { asText, at, clock, day, LONDON, NOW, ZONES } from './test-times';

const NIGHT = { start: clock('22:00'), end: clock('07:00') };
const SIESTA = { start: clock('13:00'), end: clock('15:00') };

test('a note rings four hours before, when due, and once an hour after', () => {
  expect(asText(remindersOfNote(at('2026-11-25T10:45')))).toEqual([
    { kind: 'four-hours-left', at: '2026-11-25T06:45:00Z' },
    { kind: 'due', at: '2026-11-25T10:45:00Z' },
    { kind: 'late', at: '2026-11-25T11:45:00Z' },
  ]);
});

test('the evening before is 18:00 where the owner is, whatever the clocks do that night', () => {
  const evening = (startAt: Temporal.Instant, zone: string) =>
    asText(remindersOfInterview({ startAt, endAt: startAt.add({ hours: 1 }), zone }));
  expect(evening(at('2026-11-25T09:30'), LONDON)).toEqual([
    { kind: 'round-tomorrow', at: '2026-11-24T18:00:00Z' },
    { kind: 'interview-ended', at: '2026-11-25T10:30:00Z' },
  ]);
  expect(evening(at('2026-10-25T09:30', 'Europe/Berlin'), 'Europe/Berlin')).toContainEqual({
    kind: 'round-tomorrow',
    at: '2026-10-24T16:00:00Z',
  });
  expect(evening(at('2026-11-25T09:30', 'America/New_York'), 'Asia/Kathmandu')).toContainEqual({
    kind: 'round-tomorrow',
    at: '2026-11-24T12:15:00Z',
  });
});

test('a wait and an offer', () => {
  expect(asText(reminderOfWait(NOW))).toEqual({ kind: 'reply-overdue', at: '2026-11-24T16:40:00Z' });
  expect(asText(reminderOfOffer(day('2026-12-01'), 'Europe/Berlin'))).toEqual({
    kind: 'offer-to-answer',
    at: '2026-11-30T08:00:00Z',
  });
});

describe('quiet hours', () => {
  test.each([
    ['2026-11-25T06:45', NIGHT, '2026-11-25T07:00'],
    ['2026-11-24T22:00', NIGHT, '2026-11-25T07:00'],
    ['2026-11-25T07:00', NIGHT, '2026-11-25T07:00'],
    ['2026-11-24T21:59', NIGHT, '2026-11-24T21:59'],
    ['2026-11-24T13:30', SIESTA, '2026-11-24T15:00'],
    ['2026-11-24T23:00', { start: clock('07:00'), end: clock('07:00') }, '2026-11-24T23:00'],
  ])('what comes at %s waits until then', (wall, quiet, until) => {
    expect(afterQuietHours(at(wall), quiet, LONDON).equals(at(until))).toBe(true);
  });

  test('last until the second time where the clocks go back over their end', () => {
    const quiet = { start: clock('22:00'), end: clock('02:30') };
    const between = Temporal.Instant.from('2026-10-25T01:10:00Z');
    expect(inQuietHours(between, quiet, 'Europe/Berlin')).toBe(true);
    expect(afterQuietHours(between, quiet, 'Europe/Berlin').toString()).toBe('2026-10-25T01:30:00Z');
  });

  test('delay by less than a day and end outside, across every clock change', () => {
    const time = fc.nat(95).map((quarter) => clock('00:00').add({ minutes: quarter * 15 }));
    const moment = fc.nat(2 * 366 * 96).map((quarter) => at('2026-01-01T00:00').add({ minutes: quarter * 15 }));
    const quietHours = fc.record({ start: time, end: time });
    fc.assert(
      fc.property(moment, quietHours, fc.constantFrom(...ZONES), (from, quiet, zone) => {
        const until = afterQuietHours(from, quiet, zone);
        expect(until.since(from).total('hours')).toBeGreaterThanOrEqual(0);
        expect(until.since(from).total('hours')).toBeLessThanOrEqual(25);
        expect(inQuietHours(until, quiet, zone)).toBe(false);
        expect(until.equals(from)).toBe(!inQuietHours(from, quiet, zone));
      }),
    );
  });

  test('the stretches of a night', () => {
    expect(asText(quietStretches(NOW, NOW.add({ hours: 24 }), NIGHT, LONDON))).toEqual([
      { start: '2026-11-24T22:00:00Z', end: '2026-11-25T07:00:00Z' },
    ]);
    expect(quietStretches(at('2026-11-25T06:00'), at('2026-11-26T06:00'), NIGHT, LONDON)).toHaveLength(2);
    const none = { start: clock('07:00'), end: clock('07:00') };
    expect(quietStretches(NOW, NOW.add({ hours: 24 }), none, LONDON)).toEqual([]);
  });
});

test.each([
  ['interview-ended', {}, true],
  ['interview-ended', { dueAt: NOW.add({ hours: 1 }) }, true],
  ['interview-ended', { dueAt: NOW }, false],
  ['interview-ended', { noteSent: true }, false],
  ['four-hours-left', { dueAt: NOW.add({ minutes: 1 }) }, true],
  ['four-hours-left', { dueAt: NOW }, false],
  ['due', { dueAt: NOW.subtract({ hours: 9 }) }, true],
  ['due', { noteSent: true }, false],
  ['late', { dueAt: NOW.subtract({ hours: 9 }) }, true],
  ['late', { noteSent: true }, false],
  ['round-tomorrow', { startAt: NOW.add({ minutes: 1 }) }, true],
  ['round-tomorrow', { startAt: NOW }, false],
  ['offer-to-answer', { dueAt: NOW }, false],
  ['reply-overdue', {}, true],
  ['reply-overdue', { cancelled: true }, false],
] as const)('%s with case %# is useful: %s', (kind, facts, useful) => {
  expect(isStillUseful(kind, { now: NOW, ...facts })).toBe(useful);
});
