import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cardPunctuality,
  isOwed,
  noteDeadline,
  notesOwed,
  punctuality,
  reconcileNotes,
  type Conversation,
  type NoteFact,
} from './notes';
import { Temporal } from './temporal';
import { asText, at, day, LONDON, ZONES } from './test-times';

const talk = (personId: string, end: string, more: Partial<Conversation> = {}): Conversation => ({
  personId,
  endAt: at(end),
  cancelled: false,
  named: true,
  ...more,
});

/** The notes a database would hold after the changes. */
function settled(existing: NoteFact[], conversations: Conversation[]): NoteFact[] {
  const changes = reconcileNotes(existing, conversations);
  const moved = new Map([...changes.update, ...changes.restore].map(({ id, dueAt }) => [id, dueAt]));
  const kept = existing.map((note) => ({
    ...note,
    dueAt: moved.get(note.id) ?? note.dueAt,
    withdrawn: changes.withdraw.includes(note.id) || (note.withdrawn && !moved.has(note.id)),
  }));
  const made = changes.create.map((note) => ({ ...note, id: `note-${note.personId}`, sent: false, withdrawn: false }));
  return [...kept, ...made];
}

const panel = [
  talk('marcus', '2026-11-24T10:45'),
  talk('helen', '2026-11-24T10:45'),
  talk('helen', '2026-11-24T11:35'),
  talk('jonah', '2026-11-24T12:25'),
  talk('beatriz', '2026-11-24T12:55'),
];

describe('one note per person per round', () => {
  test('three interviews with four people, one met twice, make four notes', () => {
    const owed = notesOwed(panel);
    expect([...owed.keys()]).toEqual(['marcus', 'helen', 'jonah', 'beatriz']);
    expect(owed.get('helen')?.equals(at('2026-11-25T11:35'))).toBe(true);
    expect(reconcileNotes([], panel).create).toHaveLength(4);
  });

  test('a placeholder and a cancelled sitting owe nothing', () => {
    const owed = notesOwed([
      talk('finance', '2026-11-25T11:35', { named: false }),
      talk('sam', '2026-11-25T11:20', { cancelled: true }),
      talk('dana', '2026-11-25T12:00', { cancelled: true }),
      talk('dana', '2026-11-25T10:00'),
    ]);
    expect(asText([...owed])).toEqual([['dana', '2026-11-26T10:00:00Z']]);
  });

  test('a deadline needs a conversation', () => expect(() => noteDeadline([])).toThrow(RangeError));
});

describe('what changes when the round does', () => {
  const before = settled([], panel);

  test('nothing, when nothing did', () => {
    expect(reconcileNotes(before, panel)).toEqual({ create: [], update: [], withdraw: [], restore: [] });
  });

  test('rescheduling moves unsent notes and leaves sent ones', () => {
    const jonahSent = before.map((note) => ({ ...note, sent: note.personId === 'jonah' }));
    const nextDay = panel.map((each) => ({ ...each, endAt: each.endAt.add({ hours: 24 }) }));
    const changes = reconcileNotes(jonahSent, nextDay);
    expect(changes.update.map(({ id }) => id)).toEqual(['note-marcus', 'note-helen', 'note-beatriz']);
    expect(changes.update[0]?.dueAt.equals(at('2026-11-26T10:45'))).toBe(true);
  });

  test('cancelling withdraws, un-cancelling brings back the same notes', () => {
    const cancelled = panel.map((each) => ({ ...each, cancelled: each.personId === 'marcus' }));
    const without = settled(before, cancelled);
    expect(reconcileNotes(before, cancelled).withdraw).toEqual(['note-marcus']);
    expect(reconcileNotes(without, cancelled)).toEqual({ create: [], update: [], withdraw: [], restore: [] });
    expect(asText(reconcileNotes(without, panel).restore)).toEqual([
      { id: 'note-marcus', dueAt: '2026-11-25T10:45:00Z' },
    ]);
    expect(asText(settled(without, panel))).toEqual(asText(before));
  });

  test('a sent note stays, whatever happens to its conversation', () => {
    const sent = before.map((note) => ({ ...note, sent: true }));
    expect(reconcileNotes(sent, [])).toEqual({ create: [], update: [], withdraw: [], restore: [] });
  });

  test('losing one of two conversations moves the note to the other', () => {
    const firstOnly = panel.filter(({ endAt }) => !endAt.equals(at('2026-11-24T11:35')));
    expect(asText(reconcileNotes(before, firstOnly).update)).toEqual([
      { id: 'note-helen', dueAt: '2026-11-25T10:45:00Z' },
    ]);
  });

  test('settling twice is settling once, and one note each is enough', () => {
    const conversation = fc.record({
      personId: fc.constantFrom('a', 'b', 'c'),
      endAt: fc.nat(500).map((minutes) => at('2026-11-24T09:00').add({ minutes })),
      cancelled: fc.boolean(),
      named: fc.boolean(),
    });
    const round = fc.array(conversation, { maxLength: 6 });
    fc.assert(
      fc.property(round, round, (first, second) => {
        const once = settled(settled([], first), second);
        expect(asText(settled(once, second))).toEqual(asText(once));
        expect(new Set(once.map(({ personId }) => personId)).size).toBe(once.length);
        const owed = once.filter(({ withdrawn }) => !withdrawn).map(({ personId }) => personId).sort();
        expect(owed).toEqual([...notesOwed(second).keys()].sort());
      }),
    );
  });
});

describe('24 hours are elapsed hours', () => {
  test.each([
    ['Europe/Berlin', '2026-10-24T12:00', '2026-10-25T11:00'],
    ['Europe/Berlin', '2027-03-27T12:00', '2027-03-28T13:00'],
    ['America/New_York', '2026-10-31T12:00', '2026-11-01T11:00'],
    ['America/New_York', '2027-03-13T12:00', '2027-03-14T13:00'],
    ['Australia/Lord_Howe', '2027-04-03T12:00', '2027-04-04T11:30'],
    ['Australia/Lord_Howe', '2026-10-03T12:00', '2026-10-04T12:30'],
    ['Asia/Kathmandu', '2026-10-24T12:00', '2026-10-25T12:00'],
  ])('in %s, met until %s, due %s', (zone, end, due) => {
    const dueAt = noteDeadline([at(end, zone)]);
    expect(dueAt.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' })).toBe(due);
  });

  test('always after the last end, in whatever order they come', () => {
    const endings = fc.array(fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }), { minLength: 1 });
    fc.assert(
      fc.property(endings, fc.constantFrom(...ZONES), (all, zone) => {
        const ends = all.map((ms) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).toInstant());
        expect(noteDeadline(ends).epochMilliseconds).toBe(Math.max(...all) + 86_400_000);
      }),
    );
  });
});

test('no note is owed before the conversation has ended', () => {
  const dueAt = at('2026-11-25T11:35');
  expect(isOwed(dueAt, at('2026-11-24T11:34'))).toBe(false);
  expect(isOwed(dueAt, at('2026-11-24T11:35'))).toBe(true);
});

test('a note is late from the due instant on, a card only when posted on a later day', () => {
  const dueAt = at('2026-11-25T11:35');
  expect(punctuality({ dueAt, sentAt: dueAt.subtract({ milliseconds: 1 }) })).toBe('in-time');
  expect(punctuality({ dueAt, sentAt: dueAt })).toBe('late');
  expect(cardPunctuality({ dueAt, postedOn: day('2026-11-25'), zone: LONDON })).toBe('in-time');
  expect(cardPunctuality({ dueAt, postedOn: day('2026-11-26'), zone: LONDON })).toBe('late');
  const lateEvening = at('2026-11-25T23:30');
  expect(cardPunctuality({ dueAt: lateEvening, postedOn: day('2026-11-26'), zone: 'Asia/Kathmandu' })).toBe('in-time');
});
