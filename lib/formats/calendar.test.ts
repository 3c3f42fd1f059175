import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFileName, feedText, fileText } from './calendar';
import { CALENDAR, DAY, instant, publish } from './test-entries';

const ADDRESS = 'https://callback.example';

const linesOf = (text: string) => text.split('\r\n');
const unfolded = (text: string) => text.replaceAll('\r\n ', '');
const calendarOf = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string) =>
  calendarOf(text)
    .getAllSubcomponents('vevent')
    .map((component) => ({ component, event: new ICAL.Event(component) }));
const read = (title: string, words = '') =>
  eventsOf(feedText([publish({ details: { title, words, place: words, page: '/p' } })], ADDRESS))[0]!.event;

test('every line ends in CRLF, the last one too, and none is longer than 75 octets', () => {
  const text = feedText(CALENDAR, ADDRESS);
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const octets = linesOf(text).map((line) => Buffer.byteLength(line));
  expect(Math.max(...octets)).toBeLessThanOrEqual(75);
  expect(Math.max(...octets)).toBeGreaterThan(70);
});

test('the calendar says whose it is, how often to look, and that it only tells', () => {
  const calendar = calendarOf(feedText([], ADDRESS));
  const said = (name: string) => String(calendar.getFirstPropertyValue(name));
  expect([said('version'), said('method'), said('x-wr-calname')]).toEqual(['2.0', 'PUBLISH', 'Callback']);
  expect([said('refresh-interval'), said('x-published-ttl')]).toEqual(['PT15M', 'PT15M']);
  expect(said('prodid')).toBe('-//Callback//Calendar//EN');
  expect(linesOf(fileText([], ADDRESS)).join()).not.toMatch(/CALNAME|TTL|REFRESH/);
});

test('an entry is told in UTC with its number, its change and what became of it', () => {
  const [interview, cancelled, note] = eventsOf(feedText(CALENDAR, ADDRESS));
  const property = (name: string) => unfolded(String(interview!.component.getFirstProperty(name)?.toICALString()));
  expect(property('dtstart')).toBe('DTSTART:20261126T100000Z');
  expect(property('dtend')).toBe('DTEND:20261126T110000Z');
  expect(property('dtstamp')).toBe('DTSTAMP:20261120T100000Z');
  expect(property('last-modified')).toBe('LAST-MODIFIED:20261120T100000Z');
  expect(interview!.event).toMatchObject({ uid: 'interview-1@callback', sequence: 2 });
  const of = ({ component }: NonNullable<typeof note>) =>
    ['status', 'transp'].map((name) => component.getFirstPropertyValue(name));
  expect([of(interview!), of(cancelled!), of(note!)]).toEqual([
    ['CONFIRMED', 'OPAQUE'],
    ['CANCELLED', 'TRANSPARENT'],
    ['CONFIRMED', 'TRANSPARENT'],
  ]);
});

test('a whole day is a date, up to the next one', () => {
  const { component } = eventsOf(feedText([publish({ span: DAY })], ADDRESS))[0]!;
  expect(component.getFirstProperty('dtstart')?.toICALString()).toBe('DTSTART;VALUE=DATE:20261204');
  expect(component.getFirstProperty('dtend')?.toICALString()).toBe('DTEND;VALUE=DATE:20261205');
});

test('alarms come after everything else of an entry, from its start where it has one', () => {
  const text = feedText(CALENDAR, ADDRESS);
  expect(text).not.toMatch(/END:VALARM\r\n(?!BEGIN:VALARM|END:VEVENT)/);
  const triggers = eventsOf(text).map(({ component }) =>
    component.getAllSubcomponents('valarm').map((alarm) => {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).toBeTruthy();
      return alarm.getFirstProperty('trigger')?.toICALString();
    }),
  );
  expect(triggers).toEqual([
    ['TRIGGER;RELATED=START:-PT16H', 'TRIGGER;RELATED=START:PT1H'],
    [],
    ['TRIGGER;RELATED=START:PT30M'],
    ['TRIGGER;VALUE=DATE-TIME:20261203T090000Z'],
  ]);
});

describe('text', () => {
  test('with commas, semicolons, backslashes and lines comes back as it was', () => {
    const { event, component } = eventsOf(feedText(CALENDAR, ADDRESS))[0]!;
    expect(event.summary).toBe('Round 2, 李小龍科技; Söhne \\ Töchter, Avonmead Health');
    expect(event.location).toBe('2 Wharf Street, Bristol; second floor');
    expect(event.description).toBe(
      'With 李小龍, Zoë Łukasiewicz and Dr Priya Nair\nPanel\nhttps://meet.example/a,b;c?d=1&e=2\nIn Callback: https://callback.example/rounds/1',
    );
    expect(component.getFirstPropertyValue('url')).toBe('https://callback.example/rounds/1');
  });

  test('cannot end its line and begin another', () => {
    for (const end of ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '\u001c'])
      expect(read(`One${end}STATUS:CANCELLED`).summary).toBe('One\nSTATUS:CANCELLED');
    expect(read('Nothing\u0000 \u0007to\u001b see\u007f, \ud800half').summary).toBe('Nothing to see, half');
  });

  test('whatever is written is read, in lines that are short enough', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'ab ,;:\\"\n李Ł🧵é') });
    fc.assert(
      fc.property(letters, letters, (title, words) => {
        const text = feedText([publish({ details: { title, words, place: '', page: '/p' } })], ADDRESS);
        const { event } = eventsOf(text)[0]!;
        expect(event.summary ?? '').toBe(title);
        expect(event.description).toBe(`${words}${words && '\n'}In Callback: ${ADDRESS}/p`);
        for (const line of linesOf(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });

  test('of titles alone has no description, place or address', () => {
    expect(feedText([publish()], ADDRESS)).not.toMatch(/^(DESCRIPTION|LOCATION|URL)/m);
  });
});

test('the same entries make the same text, whenever', () => {
  expect(feedText(CALENDAR, ADDRESS)).toBe(feedText(CALENDAR, ADDRESS));
  const other = publish({ alarms: [instant('2026-11-26T09:00:00Z')] });
  expect(feedText([other], ADDRESS)).not.toBe(feedText([publish()], ADDRESS));
});

test.each([
  [['Round 2', 'Avonmead Health'], 'round-2-avonmead-health.ics'],
  [['Screening call', 'Żółć & Söhne GmbH'], 'screening-call-zolc-sohne-gmbh.ics'],
  [['Round 1', '李小龍'], 'round-1.ics'],
  [['李', '小'], 'calendar.ics'],
  [['Round 1', '"; filename="evil.exe\r\nX: y'], 'round-1-filename-evil-exe-x-y.ics'],
  [['Round 1', `${'a'.repeat(70)} b c`], `round-1-${'a'.repeat(70)}-b.ics`],
])('the file of %s is %s', (words, name) => expect(calendarFileName(...words)).toBe(name));
