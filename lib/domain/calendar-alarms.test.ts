import { expect, test } from 'vitest';
import { alarmsOf } from './calendar-alarms';
import { reminderOfOffer, reminderOfWait, remindersOfInterview, remindersOfNote } from './reminders';
import { REMINDER_KINDS } from './reminder-channels';
import type { Instant } from './temporal';
import { at, clock, day, LONDON as zone } from './test-times';

const none = { start: clock('00:00'), end: clock('00:00') };
const night = { start: clock('22:00'), end: clock('07:00') };
const all = REMINDER_KINDS.map(({ kind }) => ({ kind, channel: 'calendar', on: true }));
const said = (instants: Instant[]) => instants.map(String);

const sitting = { startAt: at('2026-11-25T10:00'), endAt: at('2026-11-25T10:45'), zone };
const dueAt = at('2026-11-25T17:45');

test('unless chosen otherwise the evening before rings, the deadline, the check-in and the offer', () => {
  const by = { zone, quiet: none, choices: [] };
  expect(said(alarmsOf(remindersOfInterview(sitting), sitting, by))).toEqual(['2026-11-24T18:00:00Z']);
  expect(said(alarmsOf(remindersOfNote(dueAt), { dueAt }, by))).toEqual(['2026-11-25T17:45:00Z']);
  const overdueAt = at('2026-12-02T00:00');
  expect(said(alarmsOf([reminderOfWait(overdueAt)], {}, by))).toEqual(['2026-12-02T00:00:00Z']);
  const answerBy = day('2026-12-04');
  expect(said(alarmsOf([reminderOfOffer(answerBy, zone)], {}, by))).toEqual(['2026-12-03T09:00:00Z']);
});

test('with everything chosen the end of the interview rings too, four hours before a deadline and an hour after', () => {
  const by = { zone, quiet: none, choices: all };
  expect(said(alarmsOf(remindersOfInterview(sitting), sitting, by))).toEqual([
    '2026-11-24T18:00:00Z',
    '2026-11-25T10:45:00Z',
  ]);
  expect(said(alarmsOf(remindersOfNote(dueAt), { dueAt }, by))).toEqual([
    '2026-11-25T13:45:00Z',
    '2026-11-25T17:45:00Z',
    '2026-11-25T18:45:00Z',
  ]);
});

test('what is switched off does not ring', () => {
  const choices = all.map((choice) => ({ ...choice, on: false }));
  expect(alarmsOf(remindersOfNote(dueAt), { dueAt }, { zone, quiet: none, choices })).toEqual([]);
});

test('the evening before is that of the owner', () => {
  const by = { zone: 'Asia/Tokyo', quiet: none, choices: [] };
  const there = { ...sitting, zone: 'Asia/Tokyo' };
  expect(said(alarmsOf(remindersOfInterview(there), there, by))).toEqual(['2026-11-24T09:00:00Z']);
});

test.each([
  ['a check-in at midnight rings in the morning', [reminderOfWait(at('2026-12-02T00:00'))], {}, ['2026-12-02T07:00:00Z']],
  [
    'a deadline at night and the hour after it ring once, in the morning; four hours before it is still evening',
    remindersOfNote(at('2026-11-25T01:00')),
    { dueAt: at('2026-11-25T01:00') },
    ['2026-11-24T21:00:00Z', '2026-11-25T07:00:00Z'],
  ],
  [
    'four hours left is not said when they are over',
    remindersOfNote(at('2026-11-25T06:00')),
    { dueAt: at('2026-11-25T06:00') },
    ['2026-11-25T07:00:00Z'],
  ],
])('in quiet hours %s', (_, due, facts, expected) => {
  expect(said(alarmsOf(due, facts, { zone, quiet: night, choices: all }))).toEqual(expected);
});
