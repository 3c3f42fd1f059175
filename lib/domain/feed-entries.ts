import { hasLeft, type CalendarEntry } from './calendar-entries';
import { Temporal, type Instant } from './temporal';

/** How long a cancellation is told to calendars that look seldom. */
const CANCELLATION_KEPT_DAYS = 30;

/** What the feed said last under a uid, as {@link entryText} wrote it. `cancelledAt`: since when it is gone. */
export type SaidEntry = { uid: string; sequence: number; said: string; cancelledAt: Instant | null };

/** An entry as calendars get it: the sequence rises with each change, so that they can tell which is newer. */
export type PublishedEntry = { entry: CalendarEntry; sequence: number; changedAt: Instant };

export type EntryChanges = {
  say: { uid: string; sequence: number; said: string; isGone: boolean }[];
  drop: string[];
};

/** An entry as text: equal entries make equal texts, in whichever order they were put together. */
export function entryText({ uid, span, title, details, alarms, isBusy, isCancelled }: CalendarEntry): string {
  return JSON.stringify({ uid, span, title, details, alarms, isBusy, isCancelled });
}

/** The entry that {@link entryText} wrote. Throws on anything else. */
export function entryOfText(text: string): CalendarEntry {
  const { span, alarms, ...rest } = JSON.parse(text);
  const { Instant: instant, PlainDate: date } = Temporal;
  return {
    ...rest,
    span: span.on ? { on: date.from(span.on) } : { start: instant.from(span.start), end: instant.from(span.end) },
    alarms: alarms.map((at: string) => instant.from(at)),
  };
}

/** What is left to tell of an entry that is gone: its title and its time, and nothing that was there by choice. */
function cancelled(entry: CalendarEntry): CalendarEntry {
  return { ...entry, details: null, alarms: [], isCancelled: true };
}

/**
 * What changes between what the feed said and what it has to say now (P39). An entry that is gone is cancelled, and
 * forgotten after thirty days; one that comes back goes on under its uid with a higher sequence; one that is merely too
 * long ago is forgotten at once.
 */
export function reconcileEntries(before: readonly SaidEntry[], entries: CalendarEntry[], now: Instant): EntryChanges {
  const changes: EntryChanges = { say: [], drop: [] };
  const known = new Map(before.map((row) => [row.uid, row]));
  for (const entry of entries) {
    const row = known.get(entry.uid);
    known.delete(entry.uid);
    const said = entryText(entry);
    if (row && row.said === said && row.cancelledAt === null) continue;
    changes.say.push({ uid: entry.uid, sequence: row ? row.sequence + 1 : 0, said, isGone: false });
  }
  const forgottenBefore = now.subtract({ hours: 24 * CANCELLATION_KEPT_DAYS });
  for (const { uid, sequence, said, cancelledAt } of known.values()) {
    const entry = entryOfText(said);
    const isOld = cancelledAt !== null && Temporal.Instant.compare(cancelledAt, forgottenBefore) <= 0;
    if (isOld || hasLeft(entry, now)) changes.drop.push(uid);
    else if (cancelledAt === null)
      changes.say.push({ uid, sequence: sequence + 1, said: entryText(cancelled(entry)), isGone: true });
  }
  return changes;
}
