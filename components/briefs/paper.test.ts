import { expect, test } from 'vitest';
import type { MeetingFacts } from './meet-list';
import { paperScale } from './paper';

const words = (count: number) => 'words '.repeat(count).trim();

function meeting(id: number): MeetingFacts {
  const person = { pronunciation: '', standing: 'New to you', cares: words(14), asks: [words(7), words(7)], before: null };
  return { id: String(id), time: '09:30', day: null, format: '', bring: '', who: { id: String(id), name: 'A B', title: 'Head of Quality', ...person } };
}

const people = (count: number) => Array.from({ length: count }, (_, index) => meeting(index));
const nothing = { lines: [], told: [], planned: [], claims: [] };
const line = { before: words(8), remembered: words(12), after: words(16) };

test('a usual round has the usual size, a crowded one less, and one that fits no page says so', () => {
  const planned = { against: [] };
  const usual = { lines: [line, line], told: [{}, {}], planned: [planned, planned, planned], claims: [] };
  expect(paperScale({ meetings: people(5), ...usual })).toBe(0.75);
  const sizes = [6, 8, 10, 12].map((count) => paperScale({ meetings: people(count), ...nothing, lines: [line, line, line, line] }));
  expect(sizes).toEqual([...sizes].sort((a, b) => b! - a!));
  expect(sizes[0]).toBeLessThanOrEqual(0.75);
  expect(sizes.at(-1)).toBeGreaterThanOrEqual(0.48);
  expect(paperScale({ meetings: people(60), ...nothing })).toBeNull();
});
