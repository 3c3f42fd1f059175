import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendar,
  type ICalEvent,
} from 'ical-generator';
import type { EntrySpan } from '@/lib/domain/calendar-entries';
import type { PublishedEntry } from '@/lib/domain/feed-entries';
import { foldName } from '@/lib/domain/names';
import type { Instant } from '@/lib/domain/temporal';

/** How often a calendar should look: a note is due within a day, so within a quarter of an hour. */
const REFRESH_SECONDS = 900;

// What a text may not hold (RFC 5545, 3.3.11). The library lets it through, and readers in Python take some of it for the
// end of a line.
const LINE_ENDS = /\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;
const NOT_TEXT = /(?![\n\t])\p{Cc}|\p{Cs}/gu;
const plain = (text: string) => text.replace(LINE_ENDS, '\n').replace(NOT_TEXT, '');

/**
 * A whole calendar as iCalendar text (RFC 5545): UTC times, lines of 75 octets at most, each ended by CRLF. The same
 * entries make the same text.
 * @param published cancelled entries included
 * @param address where the app is, without a slash at the end; details lead to pages there
 */
export function feedText(published: readonly PublishedEntry[], address: string): string {
  const calendar = newCalendar(published, address);
  calendar.name('Callback').ttl(REFRESH_SECONDS);
  return textOf(calendar);
}

/** The same entries as a file to add to a calendar by hand: it names no calendar and is read once. */
export function fileText(published: readonly PublishedEntry[], address: string): string {
  return textOf(newCalendar(published, address));
}

/** @returns a file name of plain letters, such as "round-2-avonmead-health.ics" */
export function calendarFileName(...words: string[]): string {
  const name = foldName(words.join(' '))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${name || 'calendar'}.ics`;
}

function newCalendar(published: readonly PublishedEntry[], address: string): ICalCalendar {
  const calendar = ical({
    prodId: { company: 'Callback', product: 'Calendar', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const each of published) addEntry(calendar, each, address);
  return calendar;
}

function addEntry(calendar: ICalCalendar, { entry, sequence, changedAt }: PublishedEntry, address: string): void {
  const { details, isBusy, isCancelled } = entry;
  const event = calendar.createEvent({
    id: entry.uid,
    sequence,
    // The moment of the last change rather than of this answer, so that an unchanged calendar is unchanged text.
    stamp: changedAt,
    lastModified: changedAt,
    ...timesOf(entry.span),
    summary: plain(details?.title ?? entry.title),
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: isBusy && !isCancelled ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  });
  if (details) {
    const page = address + details.page;
    if (details.place) event.location(plain(details.place));
    event.description(plain([details.words, `In Callback: ${page}`].filter(Boolean).join('\n')));
    // A link of the owner's stays out of URL: the library puts backslashes into it as if it were text.
    event.url(page);
  }
  for (const at of entry.alarms) addAlarm(event, entry.span, at);
}

function timesOf(span: EntrySpan) {
  if ('on' in span) return { allDay: true, start: span.on, end: span.on.add({ days: 1 }) };
  return { start: span.start, end: span.end };
}

/**
 * Most readers know alarms best by their distance from the start. A whole day starts wherever the reader is, so its
 * alarms are instants.
 */
function addAlarm(event: ICalEvent, span: EntrySpan, at: Instant): void {
  if ('on' in span) {
    event.createAlarm({ type: ICalAlarmType.display, trigger: at });
    return;
  }
  const secondsBefore = (span.start.epochMilliseconds - at.epochMilliseconds) / 1000;
  // Left alone, the library counts what rings after the start from the end.
  event.createAlarm({ type: ICalAlarmType.display, trigger: secondsBefore }).relatesTo(ICalAlarmRelatesTo.start);
}

const ALARMS_AND_AFTER = /((?:^BEGIN:VALARM\r\n[^]*?^END:VALARM\r\n)+)([^]*?)(?=^END:VEVENT\r\n)/gm;

/**
 * The library writes alarms into the midst of an event, and RFC 5545, 3.6.1 wants them after its properties; and it leaves
 * the last line without its end.
 */
function textOf(calendar: ICalCalendar): string {
  return `${calendar.toString().replace(ALARMS_AND_AFTER, (_, alarms: string, after: string) => after + alarms)}\r\n`;
}
