import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';

/** A note is due this many hours of elapsed time after the last conversation ended (rule 1). */
export const NOTE_WINDOW_HOURS = 24;

/** One person in one sitting of a round. The end is the actual one once known, else the planned one. */
export type Conversation = { personId: string; endAt: Instant; cancelled: boolean; named: boolean };

const later = (a: Instant, b: Instant) => (Temporal.Instant.compare(a, b) >= 0 ? a : b);

/** When a note is due: the last of these ends + 24 hours elapsed, whatever the clocks do (rule 1). Throws on none. */
export function noteDeadline(endsAt: Instant[]): Instant {
  const [first, ...others] = endsAt;
  if (!first) throw new RangeError('A deadline needs at least one conversation');
  return others.reduce(later, first).add({ hours: NOTE_WINDOW_HOURS });
}

/**
 * The notes owed for one round: each named person with a conversation that was not cancelled, and when theirs is due
 * (rules 1, 2, 4). A placeholder without a name is owed nothing yet.
 */
export function notesOwed(conversations: readonly Conversation[]): Map<string, Instant> {
  const ends = new Map<string, Instant[]>();
  for (const { personId, endAt, cancelled, named } of conversations) {
    if (cancelled || !named) continue;
    ends.set(personId, [...(ends.get(personId) ?? []), endAt]);
  }
  return new Map([...ends].map(([personId, endsAt]) => [personId, noteDeadline(endsAt)]));
}

/** A note row of the round, as far as the rules care. A withdrawn one keeps its text but is not owed. */
export type NoteFact = { id: string; personId: string; dueAt: Instant; sent: boolean; withdrawn: boolean };

export type NoteChanges = {
  create: { personId: string; dueAt: Instant }[];
  update: { id: string; dueAt: Instant }[];
  withdraw: string[];
  restore: { id: string; dueAt: Instant }[];
};

/**
 * What has to change in the notes of one round after its conversations changed (rule 2): deadlines of unsent notes
 * move, notes without a conversation are withdrawn with their text, and come back with it. A sent note never changes.
 */
export function reconcileNotes(existing: readonly NoteFact[], conversations: readonly Conversation[]): NoteChanges {
  const owed = notesOwed(conversations);
  const known = new Set(existing.map(({ personId }) => personId));
  const changes: NoteChanges = { create: [], update: [], withdraw: [], restore: [] };
  for (const note of existing) {
    if (note.sent) continue;
    const dueAt = owed.get(note.personId);
    if (!dueAt) {
      if (!note.withdrawn) changes.withdraw.push(note.id);
    } else if (note.withdrawn) changes.restore.push({ id: note.id, dueAt });
    else if (!note.dueAt.equals(dueAt)) changes.update.push({ id: note.id, dueAt });
  }
  for (const [personId, dueAt] of owed) {
    if (!known.has(personId)) changes.create.push({ personId, dueAt });
  }
  return changes;
}

/** Whether a note is owed by now: not before its conversation has ended (rule 4). */
export function isOwed(dueAt: Instant, now: Instant): boolean {
  return Temporal.Instant.compare(dueAt.subtract({ hours: NOTE_WINDOW_HOURS }), now) <= 0;
}

export type Punctuality = 'in-time' | 'late';

/** Whether a note went out in time. It is late from the due instant on (rule 3). */
export function punctuality({ dueAt, sentAt }: { dueAt: Instant; sentAt: Instant }): Punctuality {
  return Temporal.Instant.compare(sentAt, dueAt) < 0 ? 'in-time' : 'late';
}

/** The same for a handwritten card: in time when posted no later than the due day in the owner's zone (rule 13). */
export function cardPunctuality(card: { dueAt: Instant; postedOn: Temporal.PlainDate; zone: string }): Punctuality {
  const dueOn = plainDateIn(card.dueAt, card.zone);
  return Temporal.PlainDate.compare(card.postedOn, dueOn) <= 0 ? 'in-time' : 'late';
}
