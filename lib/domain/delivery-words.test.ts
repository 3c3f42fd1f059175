import { expect, test } from 'vitest';
import { deliveredWords, plannedWords, type Delivered } from './delivery-words';
import { leavingWords, undeliveredWords } from './mails';
import { comesBy, REMINDER_KINDS } from './reminder-channels';
import type { ReminderKind } from './reminders';
import { snoozeChoices, snoozeUntil } from './snoozes';
import { Temporal } from './temporal';

const at = (instant: string) => Temporal.Instant.from(instant);
const reader = { now: at('2026-11-24T14:00:00Z'), zone: 'Europe/London', hour12: false };
const quiet = { start: Temporal.PlainTime.from('22:00'), end: Temporal.PlainTime.from('07:00') };
const all = { mail: true, push: true, calendar: true };

test.each<[ReminderKind, string, Partial<typeof all>, string]>([
  ['due', '2026-11-24T17:45:00Z', {}, 'in the app, in the calendar, by mail, by push'],
  ['due', '2026-11-24T17:45:00Z', { calendar: false, push: false }, 'in the app, by mail'],
  ['four-hours-left', '2026-11-24T23:00:00Z', {}, 'in the app, by mail tomorrow 07:00, by push tomorrow 07:00'],
  ['late', '2026-11-24T23:00:00Z', { mail: false }, 'in the app'],
])('%s at %s is planned as it will come', (kind, ringAt, part, words) => {
  expect(plannedWords(kind, at(ringAt), { choices: [], open: { ...all, ...part }, quiet }, reader)).toBe(words);
});

test('what the owner chose counts, else how a kind comes by itself', () => {
  expect(comesBy([], 'late', 'push')).toBe(false);
  expect(comesBy([{ kind: 'late', channel: 'push', on: true }], 'late', 'push')).toBe(true);
  expect(comesBy([{ kind: 'due', channel: 'mail', on: false }], 'due', 'mail')).toBe(false);
  expect(comesBy([{ kind: 'due', channel: 'mail', on: false }], 'due', 'push')).toBe(true);
  expect(new Set(REMINDER_KINDS.map(({ kind }) => kind)).size).toBe(7);
});

test.each<[Partial<Delivered>, string]>([
  [{ channel: 'app', state: 'shown' }, 'in the app 13:45'],
  [{ channel: 'mail', state: 'sent' }, 'by mail 13:45'],
  [{ state: 'waiting', shownAt: null, ringAt: at('2026-11-25T07:00:00Z') }, 'by mail tomorrow 07:00'],
  [{ state: 'waiting', attempts: 2, answer: '451 Later.', ringAt: at('2026-11-24T14:10:00Z') }, 'by mail, next try 14:10: 451 Later'],
  [{ channel: 'push', state: 'failed', answer: '410 Gone' }, 'by push, refused: 410 Gone'],
  [{ state: 'cancelled' }, 'by mail, not needed any more'],
])('a delivery reads %o', (part, words) => {
  const rang = at('2026-11-24T13:45:00Z');
  const delivered: Delivered = { channel: 'mail', state: 'sent', ringAt: rang, shownAt: rang, attempts: 0, answer: '', ...part };
  expect(deliveredWords(delivered, reader)).toBe(words);
});

test.each([
  ['550 5.1.1 No such user here', 'It did not leave: 550 5.1.1 No such user here. Nobody has that address there.'],
  ['Came back: mailbox full', 'It came back: mailbox full. Their mailbox is full.'],
  ['Came back.', 'It came back. Check the address, then send it again'],
  ['554 5.7.1 Blocked', 'It did not leave: 554 5.7.1 Blocked. Their server does not take mail from yours.'],
  ['Restored from a backup before it was known whether it left.', 'It did not leave: Restored from a backup'],
])('%s is told with what to do', (answer, words) => {
  expect(undeliveredWords(answer)).toContain(words);
  expect(undeliveredWords(answer, true)).not.toContain('55');
});

test('a letter on its way says when it is tried again', () => {
  expect(leavingWords(0, '', '14:10')).toBe('It leaves in a few seconds.');
  expect(leavingWords(1, '451 Later.', '14:10')).toMatch(/^The mail server has not taken it yet: 451 Later\. The next try is at 14:10\. /);
});

test('a reminder is put off for an hour, to the evening or to tomorrow, by the owner’s clock', () => {
  const now = at('2026-03-28T20:00:00Z');
  expect(snoozeUntil('hour', now, 'Europe/London').toString()).toBe('2026-03-28T21:00:00Z');
  // The clocks go forward in that night.
  expect(snoozeUntil('morning', now, 'Europe/London').toString()).toBe('2026-03-29T08:00:00Z');
  expect(snoozeUntil('evening', now, 'America/New_York').toString()).toBe('2026-03-28T22:00:00Z');
  expect(snoozeChoices(now, 'Europe/London', false).map(({ label }) => label)).toEqual(['In an hour', 'Tomorrow, 09:00']);
  expect(snoozeChoices(now, 'America/New_York', true).map(({ label }) => label)).toEqual([
    'In an hour',
    'This evening, 6.00 pm',
    'Tomorrow, 9.00 am',
  ]);
});
