import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from './test-times';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';

test.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-24', 3, '2026-11-27'],
  ['2026-11-24', 5, '2026-12-01'],
  ['2026-11-21', 0, '2026-11-21'],
])('%s and %d working days is %s', (from, days, to) => expect(addWorkingDays(day(from), days).toString()).toBe(to));

test.each([
  ['2026-11-18', '2026-11-24', 4],
  ['2026-11-20', '2026-11-24', 2],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-11-24', '2026-12-02', 6],
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-11-20', 0],
])('from %s to %s lie %d', (from, to, days) => expect(workingDaysBetween(day(from), day(to))).toBe(days));

test('counting and adding agree, and every day is counted once', () => {
  const start = fc.nat(3000).map((days) => day('2024-01-01').add({ days }));
  fc.assert(
    fc.property(start, fc.nat(60), (from, n) => {
      expect(workingDaysBetween(from, addWorkingDays(from, n))).toBe(n);
      const to = from.add({ days: n });
      const days = Array.from({ length: n }, (_, index) => from.add({ days: index + 1 }));
      expect(workingDaysBetween(from, to)).toBe(days.filter(isWorkingDay).length);
    }),
  );
});
