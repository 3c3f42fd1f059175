import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Temporal } from './temporal';
import { at, day, ZONES } from './test-times';
import { isTimeZone, plainDateIn, resolveWallTime, startOfDay, wallTimeNotice } from './time';

test('zones go by their IANA names', () => {
  const names = ['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'Asia/Kathmandu'];
  expect(names.filter((name) => !isTimeZone(name))).toEqual([]);
  const others = ['', '+01:00', 'Z', 'Europe/Nowhere', '2020-01-01[Europe/London]', 'Europe/London '];
  expect(others.filter(isTimeZone)).toEqual([]);
});

test.each([
  ['2026-10-25T02:30', 'Europe/Berlin', 'twice', '2026-10-25T00:30:00Z', '02:30'],
  ['2027-03-28T02:30', 'Europe/Berlin', 'skipped', '2027-03-28T01:30:00Z', '03:30'],
  ['2026-11-01T01:30', 'America/New_York', 'twice', '2026-11-01T05:30:00Z', '01:30'],
  ['2027-03-14T02:30', 'America/New_York', 'skipped', '2027-03-14T07:30:00Z', '03:30'],
  ['2027-04-04T01:45', 'Australia/Lord_Howe', 'twice', '2027-04-03T14:45:00Z', '01:45'],
  ['2026-10-04T02:10', 'Australia/Lord_Howe', 'skipped', '2026-10-03T15:40:00Z', '02:40'],
  ['2026-11-24T02:30', 'Asia/Kathmandu', 'exact', '2026-11-23T20:45:00Z', '02:30'],
])('%s in %s is %s', (wall, zone, kind, instant, shown) => {
  const resolved = resolveWallTime(Temporal.PlainDateTime.from(wall), zone);
  expect(resolved.kind).toBe(kind);
  expect(resolved.instant.toString()).toBe(instant);
  expect(resolved.wall.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(shown);
});

test('the owner is told when a clock change touched the time', () => {
  const notice = (wall: string) => {
    const resolved = resolveWallTime(Temporal.PlainDateTime.from(wall), 'Europe/Berlin');
    return wallTimeNotice(resolved.kind, resolved.wall, 'Europe/Berlin');
  };
  expect(notice('2027-03-28T02:30')).toBe(
    'The clocks go forward in Berlin and skip the time you gave. It is kept as 03:30.',
  );
  expect(notice('2026-10-25T02:30')).toBe('The clocks go back in Berlin, so 02:30 comes twice. The first one is kept.');
  expect(notice('2026-11-24T02:30')).toBeNull();
});

test('a day begins at its first instant, even where midnight is skipped', () => {
  expect(startOfDay(day('2026-11-25'), 'Asia/Kathmandu').toString()).toBe('2026-11-24T18:15:00Z');
  expect(startOfDay(day('2024-03-31'), 'Asia/Beirut').toString()).toBe('2024-03-30T22:00:00Z');
  expect(plainDateIn(at('2026-11-24T23:30'), 'Europe/Berlin').toString()).toBe('2026-11-25');
});

test('what is resolved reads back as the wall time shown', () => {
  const minutes = fc.integer({ min: 0, max: 2 * 366 * 24 * 60 });
  fc.assert(
    fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
      const wall = Temporal.PlainDateTime.from('2026-01-01T00:00').add({ minutes: minute });
      const resolved = resolveWallTime(wall, zone);
      expect(resolved.instant.toZonedDateTimeISO(zone).toPlainDateTime().equals(resolved.wall)).toBe(true);
      expect(resolved.wall.equals(wall)).toBe(resolved.kind !== 'skipped');
    }),
  );
});
