import { describe, expect, test } from 'vitest';
import { calendarEntries, roundEntries, type CalendarFacts, type FeedParts, type InterviewFact } from './calendar-entries';
import { asText, at, clock, day, LONDON, NOW } from './test-times';

const by = { zone: LONDON, quiet: { start: clock('22:00'), end: clock('07:00') }, choices: [] };
const TITLES: FeedParts = { interviews: true, deadlines: true, checkIns: true, offers: true, details: false };
const NAMES: FeedParts = { ...TITLES, details: true };

const sitting: InterviewFact = {
  id: '1',
  roundId: 'r',
  round: { kind: 'round', ordinal: 2 },
  company: 'Avonmead Health',
  startAt: at('2026-11-26T10:00'),
  endAt: at('2026-11-26T10:45'),
  isCancelled: false,
  closedAt: null,
  format: 'panel',
  place: '2 Wharf Street, Bristol',
  link: 'https://meet.example/avon',
  people: ['Priya Nair', 'Marcus Webb'],
};
const facts: CalendarFacts = {
  interviews: [sitting],
  notes: [{ id: 'n', company: 'Avonmead Health', personName: 'Dr Priya Nair', dueAt: at('2026-11-25T17:45') }],
  waits: [{ applicationId: 'w', company: 'Larkhill Transport', overdueAt: at('2026-12-02T00:00'), zone: LONDON }],
  offers: [{ applicationId: 'o', company: 'Brightmoor', answerBy: day('2026-12-04') }],
};
const nothing: CalendarFacts = { interviews: [], notes: [], waits: [], offers: [] };
const entriesOf = (part: Partial<CalendarFacts>, parts = NAMES) => calendarEntries({ ...nothing, ...part }, parts, by, NOW);

test('by titles alone nobody is named, and nothing says where', () => {
  const entries = calendarEntries(facts, TITLES, by, NOW);
  expect(entries.map(({ title }) => title)).toEqual([
    'Round 2, Avonmead Health',
    'Thank-you note due, Avonmead Health',
    'Check in with Larkhill Transport',
    'Answer Brightmoor’s offer',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/Priya|Marcus|Wharf|meet\.example|panel|rounds\//i);
});

test('with details it says who, how and where, and leads to the page', () => {
  expect(calendarEntries(facts, NAMES, by, NOW).map(({ details }) => details)).toEqual([
    {
      title: 'Round 2, Avonmead Health',
      words: 'With Priya Nair and Marcus Webb\nPanel\nhttps://meet.example/avon',
      place: '2 Wharf Street, Bristol',
      page: '/rounds/r',
    },
    {
      title: 'Write to Priya, Avonmead Health',
      words: 'The note to Dr Priya Nair is due when this ends.',
      place: '',
      page: '/notes/n',
    },
    { title: 'Check in with Larkhill Transport', words: '', place: '', page: '/applications/w' },
    { title: 'Answer Brightmoor’s offer', words: '', place: '', page: '/applications/o' },
  ]);
});

test('an interview from its start to its end, a note in the half hour before it is due, the others as whole days', () => {
  expect(calendarEntries(facts, TITLES, by, NOW).map(({ uid, span, isBusy }) => asText([uid, span, isBusy]))).toEqual([
    ['interview-1@callback', { start: '2026-11-26T10:00:00Z', end: '2026-11-26T10:45:00Z' }, true],
    ['note-n@callback', { start: '2026-11-25T17:15:00Z', end: '2026-11-25T17:45:00Z' }, false],
    ['check-in-w@callback', { on: '2026-12-02' }, false],
    ['offer-o@callback', { on: '2026-12-04' }, false],
  ]);
});

test('a check-in is on the day it begins in the zone of the wait', () => {
  const overdueAt = at('2026-12-02T05:00');
  const [entry] = entriesOf({ waits: [{ applicationId: 'w', company: 'Larkhill', overdueAt, zone: 'America/New_York' }] });
  expect(asText(entry?.span)).toEqual({ on: '2026-12-02' });
});

test('without a place the link is where it is', () => {
  expect(entriesOf({ interviews: [{ ...sitting, place: '' }] })[0]?.details?.place).toBe('https://meet.example/avon');
});

test('what nobody knows yet is left out of the words', () => {
  const [entry] = entriesOf({ interviews: [{ ...sitting, people: [], link: '', place: '', format: '' }] });
  expect(entry?.details).toMatchObject({ words: '', place: '' });
});

test.each([
  ['interviews', 'interview-1@callback'],
  ['deadlines', 'note-n@callback'],
  ['checkIns', 'check-in-w@callback'],
  ['offers', 'offer-o@callback'],
] as const)('without %s all the others are carried', (part, uid) => {
  const uids = (parts: FeedParts) => calendarEntries(facts, parts, by, NOW).map((entry) => entry.uid);
  expect(uids({ ...TITLES, [part]: false })).toEqual(uids(TITLES).filter((each) => each !== uid));
});

describe('interviews', () => {
  test('that are cancelled are carried as cancelled, and do not ring', () => {
    expect(entriesOf({ interviews: [{ ...sitting, isCancelled: true }] })).toMatchObject([{ isCancelled: true, alarms: [] }]);
  });

  test('that were to come when the application was closed are not carried; those that had been, are', () => {
    const closed = (on: string) => entriesOf({ interviews: [{ ...sitting, closedAt: at(on) }] }).length;
    expect(closed('2026-11-24T12:00')).toBe(0);
    expect(closed('2026-11-26T12:00')).toBe(1);
  });

  test('back to back are announced once the evening before', () => {
    const next = { ...sitting, id: '2', startAt: at('2026-11-26T11:00'), endAt: at('2026-11-26T12:00') };
    const alarms = (interviews: InterviewFact[]) => entriesOf({ interviews }).map((entry) => entry.alarms.map(String));
    expect(alarms([sitting, next])).toEqual([['2026-11-25T18:00:00Z'], []]);
    expect(alarms([{ ...sitting, isCancelled: true }, next])).toEqual([[], ['2026-11-25T18:00:00Z']]);
    expect(alarms([sitting, { ...next, roundId: 'another' }])).toEqual([['2026-11-25T18:00:00Z'], ['2026-11-25T18:00:00Z']]);
  });

  test('of one round come with everything, however long ago they were', () => {
    const old = { ...sitting, startAt: at('2025-01-07T10:00'), endAt: at('2025-01-07T11:00') };
    expect(roundEntries([old], by)).toMatchObject([{ details: { place: '2 Wharf Street, Bristol' } }]);
  });
});

test('what is more than ninety days past is not carried', () => {
  const ended = (endAt: string) =>
    entriesOf({ interviews: [{ ...sitting, startAt: at(endAt, 'UTC').subtract({ hours: 1 }), endAt: at(endAt, 'UTC') }] }).length;
  expect(ended('2026-08-26T16:40:00')).toBe(1);
  expect(ended('2026-08-26T16:39:59')).toBe(0);
  const offered = (last: string) => entriesOf({ offers: [{ applicationId: 'o', company: 'B', answerBy: day(last) }] }).length;
  expect(offered('2026-08-26')).toBe(1);
  expect(offered('2026-08-24')).toBe(0);
});
