import { expect, test } from 'vitest';
import type { CalendarEntry } from './calendar-entries';
import { entryOfText, entryText, reconcileEntries, type SaidEntry } from './feed-entries';
import { day, NOW } from './test-times';

const daysAgo = (days: number) => NOW.subtract({ hours: 24 * days });

const entry: CalendarEntry = {
  uid: 'note-1@callback',
  span: { start: NOW, end: NOW.add({ minutes: 30 }) },
  title: 'Thank-you note due, Avonmead Health',
  details: { title: 'Write to Priya, Avonmead Health', words: 'Priya Nair', place: 'Bristol', page: '/notes/1' },
  alarms: [NOW],
  isBusy: false,
  isCancelled: false,
};
const saidAs = (part: Partial<SaidEntry> = {}, said = entry): SaidEntry => ({
  uid: said.uid,
  sequence: 3,
  said: entryText(said),
  cancelledAt: null,
  ...part,
});
const moved = { ...entry, span: { start: NOW.add({ hours: 1 }), end: NOW.add({ hours: 2 }) } };
const bare = { ...entry, details: null, alarms: [], isCancelled: true };

test('an entry as text is the entry', () => {
  const allDay = { ...entry, span: { on: day('2026-12-04') }, details: null };
  for (const each of [entry, allDay]) expect(entryText(entryOfText(entryText(each)))).toBe(entryText(each));
});

test.each([
  ['what was never said is said', [], [entry], [{ sequence: 0, said: entry, isGone: false }], []],
  ['what was said is not said again', [saidAs()], [entry], [], []],
  ['a change raises the sequence', [saidAs()], [moved], [{ sequence: 4, said: moved, isGone: false }], []],
  ['what is gone is cancelled, and names nobody', [saidAs()], [], [{ sequence: 4, said: bare, isGone: true }], []],
  ['a cancellation is told on', [saidAs({ cancelledAt: daysAgo(29) }, bare)], [], [], []],
  ['and forgotten after thirty days', [saidAs({ cancelledAt: daysAgo(30) }, bare)], [], [], [entry.uid]],
  [
    'what comes back goes on under its uid',
    [saidAs({ cancelledAt: daysAgo(2) }, bare)],
    [entry],
    [{ sequence: 4, said: entry, isGone: false }],
    [],
  ],
])('%s', (_, before, entries, say, drop) => {
  expect(reconcileEntries(before, entries, NOW)).toEqual({
    say: say.map(({ said, ...each }) => ({ uid: entry.uid, said: entryText(said), ...each })),
    drop,
  });
});

test('what is merely too long ago is forgotten, not cancelled', () => {
  const old = { ...entry, span: { start: daysAgo(91), end: daysAgo(91) } };
  expect(reconcileEntries([saidAs({}, old)], [], NOW)).toEqual({ say: [], drop: [entry.uid] });
});
