import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayLineOf, type DayLineFacts } from './day-line';
import { Temporal } from './temporal';
import { at, clock, LONDON, NOW, ZONES } from './test-times';

const NIGHT = { start: clock('22:00'), end: clock('07:00') };
const note = (name: string, due: string) => ({ id: name, name, dueAt: at(due) });
const line = (given: Partial<DayLineFacts>) =>
  dayLineOf({ now: NOW, zone: LONDON, notes: [], booked: [], quiet: null, ...given });
const rounded = (n: number) => Math.round(n * 1000) / 1000;

describe('the picture of Tuesday 16:40', () => {
  const picture = line({
    quiet: NIGHT,
    notes: [
      note('Priya', '2026-11-24T17:45'),
      note('Theo', '2026-11-24T21:15'),
      note('Marcus', '2026-11-25T10:45'),
      note('Helen', '2026-11-25T11:35'),
      note('Beatriz', '2026-11-25T12:55'),
    ],
    booked: [
      { id: 'halden', label: 'Halden, round 2', startAt: at('2026-11-25T09:30'), endAt: at('2026-11-25T12:00') },
    ],
  });

  test('people stand where they fall due', () => {
    expect(picture.markers.map(({ name, left, heat, near }) => [name, rounded(left), heat, near])).toEqual([
      ['Priya', 4.514, 'hot', false],
      ['Theo', 19.097, 'warm', false],
      ['Marcus', 75.347, 'cool', false],
      ['Helen', 78.819, 'cool', true],
      ['Beatriz', 84.375, 'cool', false],
    ]);
    expect(picture.fans).toEqual([]);
  });

  test('night and booked time', () => {
    expect(picture.nights.map(({ left, width }) => [rounded(left), rounded(width)])).toEqual([[22.222, 37.5]]);
    expect(picture.booked.map(({ left, width }) => [rounded(left), rounded(width)])).toEqual([[70.139, 10.417]]);
  });

  test('a tick each hour, a label each third, the day at midnight', () => {
    expect(picture.ticks).toHaveLength(24);
    expect(rounded(picture.ticks[0]!.left)).toBe(1.389);
    const labels = picture.ticks.filter(({ major }) => major).map(({ label }) => label);
    expect(labels).toEqual(['18:00', '21:00', 'Wed 25', '03:00', '06:00', '09:00', '12:00', '15:00']);
    expect(picture.ticks.find(({ midnight }) => midnight)?.label).toBe('Wed 25');
    expect(line({ hour12: true }).ticks.find(({ major }) => major)?.label).toBe('6 pm');
  });
});

describe('a crowd', () => {
  const due = ['11:02', '11:10', '11:19', '11:27', '11:36', '11:47', '11:58'];
  const now = at('2026-11-25T18:10');

  test('fans out around its middle', () => {
    const { markers, fans } = line({ now, notes: due.map((time) => note(time, `2026-11-26T${time}`)) });
    expect(markers).toEqual([]);
    expect(fans).toHaveLength(1);
    const [fan] = fans;
    expect([fan!.count, fan!.more, rounded(fan!.left)]).toEqual([7, null, 72.222]);
    const places = fan!.rings.map(({ left }) => rounded(left));
    expect(places).toEqual([59.622, 63.822, 68.022, 72.222, 76.422, 80.622, 84.822]);
    expect(rounded(fan!.rings[0]!.foot)).toBe(70.278);
  });

  test('over nine shows eight and how many more', () => {
    const notes = Array.from({ length: 12 }, (_, minute) => note(`n${minute}`, `2026-11-26T11:${10 + minute}`));
    const [fan] = line({ now, notes }).fans;
    expect([fan!.count, fan!.rings.length, fan!.more?.count]).toEqual([12, 8, 4]);
  });

  test('at the edge moves in', () => {
    const notes = ['18:12', '18:14', '18:16'].map((time) => note(time, `2026-11-25T${time}`));
    expect(line({ now, notes }).fans[0]!.rings[0]!.left).toBe(2);
  });

  test('two who would cover each other fan out as well', () => {
    const notes = [note('Ana', '2026-11-26T11:00'), note('Bo', '2026-11-26T11:00')];
    expect(line({ now, notes }).fans[0]!.rings.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });
});

test('late notes stand at now, notes beyond the axis and what is over are left out', () => {
  const { markers, booked } = line({
    notes: [note('Late', '2026-11-24T12:00'), note('Beyond', '2026-11-25T16:41')],
    booked: [{ id: 'over', label: 'Over', startAt: at('2026-11-24T10:00'), endAt: NOW }],
  });
  expect(markers.map(({ name, left, heat }) => [name, left, heat])).toEqual([['Late', 0, 'late']]);
  expect(booked).toEqual([]);
});

describe('when the clocks change', () => {
  test.each([
    ['Europe/Berlin', '2026-10-24T22:00', ['23', '0', '1', '2', '2', '3', '4']],
    ['Europe/Berlin', '2027-03-27T22:00', ['23', '0', '1', '3', '4', '5', '6']],
    ['America/New_York', '2026-10-31T22:00', ['23', '0', '1', '1', '2', '3', '4']],
    ['Australia/Lord_Howe', '2027-04-03T22:00', ['23', '0', '1', '2', '3', '4', '5']],
    ['Asia/Kathmandu', '2026-10-24T22:00', ['23', '0', '1', '2', '3', '4', '5']],
  ])('%s, from %s', (zone, wall, hours) => {
    const now = at(wall, zone);
    const { ticks } = line({ now, zone });
    const instants = ticks.map(({ left }) => now.add({ milliseconds: Math.round(left * 864_000) }));
    const shown = instants.map((instant) => instant.toZonedDateTimeISO(zone));
    expect(shown.slice(0, 7).map(({ hour }) => String(hour))).toEqual(hours);
    expect(shown.every(({ minute, second }) => minute === 0 && second === 0)).toBe(true);
  });

  test('a day whose midnight is skipped begins with its name all the same', () => {
    const { ticks } = line({ now: at('2024-03-30T20:30', 'Asia/Beirut'), zone: 'Asia/Beirut' });
    expect(ticks.find(({ midnight }) => midnight)?.label).toBe('Sun 31');
  });
});

test('everybody is on the line once, in order, and no two rings of a row touch', () => {
  const minutes = fc.array(fc.integer({ min: -120, max: 24 * 60 }), { maxLength: 20 });
  const start = fc.nat(366 * 24).map((hours) => at('2026-01-01T00:20').add({ hours }));
  fc.assert(
    fc.property(minutes, start, fc.constantFrom(...ZONES), (due, now, zone) => {
      const notes = due.map((minute, index) => ({ id: String(index), name: 'A', dueAt: now.add({ minutes: minute }) }));
      const { markers, fans, nights } = dayLineOf({ now, zone, notes, booked: [], quiet: NIGHT });
      const shown = [...markers, ...fans.flatMap(({ rings }) => rings)];
      const hidden = fans.reduce((sum, { more }) => sum + (more?.count ?? 0), 0);
      expect(new Set(shown.map(({ id }) => id)).size + hidden).toBe(notes.length);
      const places = [...shown.map(({ left }) => left), ...fans.flatMap(({ more }) => (more ? [more.left] : []))];
      const sorted = places.sort((a, b) => a - b);
      sorted.slice(1).forEach((left, index) => expect(left - sorted[index]!).toBeGreaterThan(2.999));
      sorted.forEach((left) => expect(left >= 0 && left <= 100).toBe(true));
      nights.forEach(({ left, width }) => expect(left >= 0 && width > 0 && left + width <= 100.0001).toBe(true));
    }),
    { numRuns: 50 },
  );
});

test('the axis is 24 elapsed hours', () => {
  const end = Temporal.Instant.from('2026-10-25T16:40:00Z');
  const { markers } = line({ now: end.subtract({ hours: 24 }), notes: [{ id: 'n', name: 'N', dueAt: end }] });
  expect(markers[0]!.left).toBe(100);
});
