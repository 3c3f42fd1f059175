import type { CalendarEntry, EntrySpan } from '@/lib/domain/calendar-entries';
import type { PublishedEntry } from '@/lib/domain/feed-entries';
import { Temporal } from '@/lib/domain/temporal';

export const instant = (text: string) => Temporal.Instant.from(text);

const HOUR: EntrySpan = { start: instant('2026-11-26T10:00:00Z'), end: instant('2026-11-26T11:00:00Z') };
export const DAY: EntrySpan = { on: Temporal.PlainDate.from('2026-12-04') };

/** For tests: an entry as calendars get it. */
export function publish(part: Partial<CalendarEntry> = {}, sequence = 0): PublishedEntry {
  const bare = { uid: 'interview-1@callback', span: HOUR, title: 'Round 2, Avonmead Health', details: null, alarms: [] };
  return {
    entry: { ...bare, isBusy: true, isCancelled: false, ...part },
    sequence,
    changedAt: instant('2026-11-20T10:00:00Z'),
  };
}

/** For tests: a calendar with every kind of thing in it, and a name that takes three octets a letter. */
export const CALENDAR: PublishedEntry[] = [
  publish(
    {
      details: {
        title: 'Round 2, 李小龍科技; Söhne \\ Töchter, Avonmead Health',
        words: 'With 李小龍, Zoë Łukasiewicz and Dr Priya Nair\nPanel\nhttps://meet.example/a,b;c?d=1&e=2',
        place: '2 Wharf Street, Bristol; second floor',
        page: '/rounds/1',
      },
      alarms: [instant('2026-11-25T18:00:00Z'), instant('2026-11-26T11:00:00Z')],
    },
    2,
  ),
  publish({ uid: 'interview-2@callback', title: 'Round 1, Larkhill', isCancelled: true }, 1),
  publish({
    uid: 'note-1@callback',
    title: 'Thank-you note due, Avonmead Health',
    span: { start: instant('2026-11-27T10:30:00Z'), end: instant('2026-11-27T11:00:00Z') },
    alarms: [instant('2026-11-27T11:00:00Z')],
    isBusy: false,
  }),
  publish({
    uid: 'offer-1@callback',
    title: 'Answer Brightmoor’s offer',
    span: DAY,
    alarms: [instant('2026-12-03T09:00:00Z')],
    isBusy: false,
  }),
];
