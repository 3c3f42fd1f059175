import { expect, test } from 'vitest';
import {
  clockWords,
  dateWords,
  daypart,
  dayWords,
  dueWords,
  longDateWords,
  momentWords,
  recalledDay,
  zonesDiffer,
} from './day-words';
import { at, day, LONDON, NOW } from './test-times';
import { zoneLabel } from './zone-words';

test('the clock', () => {
  expect(clockWords(at('2026-11-24T17:45'), LONDON)).toBe('17:45');
  expect(clockWords(at('2026-11-24T17:45'), LONDON, true)).toBe('5.45 pm');
  expect(clockWords(at('2026-11-24T00:05'), LONDON, true)).toBe('12.05 am');
  expect(clockWords(at('2026-11-24T12:00'), LONDON, true)).toBe('12.00 pm');
  expect(clockWords(at('2026-11-24T17:45'), 'Asia/Kathmandu')).toBe('23:30');
});

test.each([
  ['2026-11-24T23:59', 'today', 'due 23:59', '23:59'],
  ['2026-11-25T10:45', 'tomorrow', 'due Wed 10:45', 'tomorrow 10:45'],
  ['2026-11-23T10:45', 'yesterday', 'due yesterday 10:45', 'yesterday 10:45'],
  ['2026-11-30T14:00', 'Mon 30 Nov', 'due Mon 14:00', 'Mon 30 Nov 14:00'],
  ['2026-12-01T14:00', 'Tue 1 Dec', 'due Tue 1 Dec 14:00', 'Tue 1 Dec 14:00'],
  ['2026-11-20T14:00', 'Fri 20 Nov', 'due Fri 20 Nov 14:00', 'Fri 20 Nov 14:00'],
])('%s is %s', (wall, days, due, moment) => {
  expect(dayWords(at(wall), NOW, LONDON)).toBe(days);
  expect(dueWords(at(wall), NOW, LONDON)).toBe(due);
  expect(momentWords(at(wall), NOW, LONDON)).toBe(moment);
});

test('a day shows its year when it is ten months away or more', () => {
  const today = day('2026-11-24');
  expect(dateWords(day('2026-12-02'), today)).toBe('Wed 2 Dec');
  expect(dateWords(day('2027-09-23'), today)).toBe('Thu 23 Sep');
  expect(dateWords(day('2027-09-24'), today)).toBe('Fri 24 Sep 2027');
  expect(dateWords(day('2026-01-24'), today)).toBe('Sat 24 Jan 2026');
  expect(longDateWords(today)).toBe('Tuesday 24 November');
});

test.each([
  ['2026-11-24T11:35', 'this morning'],
  ['2026-11-24T12:00', 'this afternoon'],
  ['2026-11-24T17:00', 'this evening'],
  ['2026-11-23T11:35', 'yesterday'],
  ['2026-11-20T11:35', 'on Friday'],
  ['2026-11-13T15:55', 'on 13 November'],
])('met at %s is %s', (wall, words) => expect(daypart(at(wall), NOW, LONDON)).toBe(words));

test('zones', () => {
  expect(zonesDiffer(NOW, LONDON, 'Europe/Lisbon')).toBe(false);
  expect(zonesDiffer(NOW, LONDON, 'Europe/Berlin')).toBe(true);
  expect([LONDON, 'America/Argentina/Buenos_Aires', 'UTC'].map(zoneLabel)).toEqual(['London', 'Buenos Aires', 'UTC']);
});

test.each([
  ['2026-11-24', 'earlier today'],
  ['2026-11-23', 'yesterday'],
  ['2026-11-12', 'on the 12th'],
  ['2026-11-01', 'on the 1st'],
  ['2026-11-22', 'on the 22nd'],
  ['2026-10-28', 'on the 28th'],
  ['2026-10-27', 'on 27 October'],
])('a talk of %s is remembered as %s', (date, words) => {
  expect(recalledDay(day(date), day('2026-11-24'))).toBe(words);
});
