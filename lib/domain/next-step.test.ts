import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextStepOf, pressOf, type StepFacts } from './next-step';
import { CLOSE_REASONS, STAGES } from './pipeline';
import { waitOf, type StatedReply } from './replies';
import { Temporal } from './temporal';
import { at, day, LONDON, NOW } from './test-times';

const facts = (given: Partial<StepFacts>): StepFacts => ({
  stage: 'interviewing',
  closeReason: null,
  closedRound: null,
  stageSince: at('2026-11-13T12:00'),
  notes: [],
  offer: null,
  wait: null,
  nextInterview: null,
  namesMissing: null,
  closesOn: null,
  ...given,
});
const stepOf = (given: Partial<StepFacts>, now = NOW) => nextStepOf(facts(given), now, LONDON);
const note = (personName: string, due: string) => ({ personName, dueAt: at(due) });
const waiting = (roundEnded: string, on: string | null) => {
  const stated: StatedReply = { words: 'soon', on: on ? day(on) : null, zone: LONDON, saidAt: at(roundEnded) };
  const defaults = { afterApplying: 7, afterRound: 5 };
  const lastRoundEndedAt = at(roundEnded);
  return waitOf({ appliedAt: null, lastRoundEndedAt, stated, heardAt: null, zone: LONDON, defaults })!;
};
const halden = { at: at('2026-11-25T09:30'), zone: LONDON, roundTitle: 'Round 2', format: 'panel' } as const;

const priya = note('Priya Nair', '2026-11-24T17:45');
const avonmead = [
  note('Helen Sato', '2026-11-25T11:35'),
  note('Marcus Oyelaran', '2026-11-25T10:45'),
  note('Beatriz Amaral', '2026-11-25T12:55'),
];

describe('the pictures', () => {
  test.each([
    ['a note', { notes: [priya] }, 'note', 'Write to Priya', 'Write to Priya', 'due 17:45', 'hot'],
    [
      'three notes',
      { notes: avonmead },
      'note',
      'Write to Marcus, Helen and Beatriz',
      'Write three notes',
      'first due tomorrow 10:45',
      'cool',
    ],
    ['an offer', { offer: { answerBy: day('2026-12-01') } }, 'offer', 'Answer by Tue 1 Dec', null, 'in 7 days', null],
    ['an offer, tomorrow', { offer: { answerBy: day('2026-11-25') } }, 'offer', 'Answer by Wed 25 Nov', null, 'tomorrow', 'warm'],
    ['an offer, today', { offer: { answerBy: day('2026-11-24') } }, 'offer', 'Answer by Tue 24 Nov', null, 'today', 'hot'],
    ['an offer, past', { offer: { answerBy: day('2026-11-23') } }, 'offer', 'Answer the offer', null, 'was due Mon 23 Nov', 'late'],
    ['no day to answer by', { offer: { answerBy: null } }, 'offer', 'Answer the offer', null, '', null],
    [
      'four days past',
      { wait: waiting('2026-11-11T12:00', '2026-11-18') },
      'reply',
      'Reply overdue',
      'Reply overdue',
      '4 days past',
      'hot',
    ],
    [
      'two days past',
      { wait: waiting('2026-11-13T12:00', '2026-11-20') },
      'reply',
      'Reply overdue',
      null,
      '2 days past',
      'warm',
    ],
    [
      'past our guess',
      { wait: waiting('2026-11-12T12:00', null) },
      'reply',
      'Past our guess, ask how it stands',
      'Reply overdue, our guess',
      '5 days past our guess',
      null,
    ],
    ['a round tomorrow', { nextInterview: halden }, 'interview', 'Round 2 tomorrow 09:30', null, 'panel', null],
    [
      'a round next week',
      { nextInterview: { ...halden, roundTitle: 'Round 1', at: at('2026-11-30T14:00') } },
      'interview',
      'Round 1, Mon 30 Nov 14:00',
      null,
      'panel',
      null,
    ],
    [
      'names missing',
      { namesMissing: { count: 2, roundTitle: 'Round 2' } },
      'preparation',
      'Find two names for round 2',
      'Find two names',
      '',
      null,
    ],
    [
      'one name missing',
      { namesMissing: { count: 1, roundTitle: 'Screening call' } },
      'preparation',
      'Find one name for the screening call',
      'Find one name',
      '',
      null,
    ],
    [
      'saved, with a date',
      { stage: 'saved', closesOn: day('2026-11-30') },
      'apply',
      'Apply by Mon 30 Nov',
      'Closes Mon 30 Nov',
      'in 6 days',
      null,
    ],
    ['saved', { stage: 'saved' }, 'apply', 'Apply', 'Apply', '', null],
    [
      'saved, too late',
      { stage: 'saved', closesOn: day('2026-11-23') },
      'apply',
      'Apply late, or close it',
      'Closed Mon 23 Nov',
      'closed Mon 23 Nov',
      null,
    ],
    [
      'a promise',
      { wait: waiting('2026-11-24T12:55', '2026-12-02') },
      'waiting',
      'No reply yet',
      null,
      'they said Wed 2 Dec',
      null,
    ],
    [
      'a guess',
      { wait: waiting('2026-11-20T12:55', null) },
      'waiting',
      'No reply yet',
      null,
      'a guess, Wed 25 Nov',
      null,
    ],
    [
      'an interview under way',
      { wait: waiting('2026-11-24T17:30', null) },
      'interview',
      'Under way now',
      null,
      'until 17:30',
      null,
    ],
    ['they answered', {}, 'waiting', 'Set the next date', null, 'in Interviewing since Fri 13 Nov', null],
    [
      'a refusal',
      { stage: 'closed', closeReason: 'rejected', closedRound: 'Round 2' },
      'closed',
      'Said no after round 2',
      null,
      'Fri 13 Nov',
      null,
    ],
    ['silence', { stage: 'closed', closeReason: 'never-replied' }, 'closed', 'Never replied', null, 'Fri 13 Nov', null],
  ] as const)('%s', (_, given, kind, words, short, detail, heat) => {
    const step = stepOf(given as Partial<StepFacts>);
    expect(step).toMatchObject({ kind, words, short: short ?? words, detail, heat });
  });
});

test('a note that is late says how late, one that is not owed yet says nothing', () => {
  const late = { notes: [note('Priya Nair', '2026-11-24T14:00')] };
  expect(stepOf(late)).toMatchObject({ detail: '2 h late', heat: 'late' });
  expect(stepOf({ notes: [note('Dana Whitcombe', '2026-11-26T12:00')], nextInterview: halden }).kind).toBe('interview');
});

test('four notes are counted, and two Helens told apart', () => {
  expect(stepOf({ notes: [...avonmead, priya] }).words).toBe('Write four notes');
  const helens = [note('Helen Sato', '2026-11-25T10:00'), note('Helen Marsh', '2026-11-25T11:00')];
  expect(stepOf({ notes: helens }).words).toBe('Write to Helen Sato and Helen Marsh');
});

test('an interview elsewhere shows both times', () => {
  const berlin = { ...halden, zone: 'Europe/Berlin' };
  expect(stepOf({ nextInterview: berlin }).detail).toBe('panel, 10:30 in Berlin');
});

test('the order of rule 7', () => {
  const all: Partial<StepFacts> = {
    notes: [priya],
    offer: { answerBy: null },
    wait: waiting('2026-11-13T12:00', '2026-11-20'),
    nextInterview: halden,
    namesMissing: { count: 1, roundTitle: 'Round 2' },
  };
  const kinds = ['notes', 'offer', 'wait', 'nextInterview', 'namesMissing'] as const;
  const empty = facts({});
  const seen = kinds.map((_, from) => {
    const gone = Object.fromEntries(kinds.slice(0, from).map((key) => [key, empty[key]]));
    return stepOf({ ...all, ...gone }).kind;
  });
  expect(seen).toEqual(['note', 'offer', 'reply', 'interview', 'preparation']);
});

test('a closed application still owes its notes, and nothing else', () => {
  const closed = { stage: 'closed', closeReason: 'withdrew', offer: { answerBy: null } } as const;
  expect(stepOf({ ...closed, notes: [priya] }).kind).toBe('note');
  expect(stepOf(closed).words).toBe('You withdrew');
});

const instant = fc.integer({ min: -60 * 24, max: 60 * 24 }).map((minutes) => NOW.add({ minutes }));
const date = fc.integer({ min: -60, max: 60 }).map((days) => day('2026-11-24').add({ days }));
const orNull = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: null });
const anyFacts: fc.Arbitrary<StepFacts> = fc.record({
  stage: fc.constantFrom(...STAGES),
  closeReason: orNull(fc.constantFrom(...CLOSE_REASONS)),
  closedRound: orNull(fc.constant('Round 2')),
  stageSince: instant,
  notes: fc.array(fc.record({ personName: fc.constantFrom('Priya Nair', 'Helen Sato', '李小龍'), dueAt: instant })),
  offer: orNull(fc.record({ answerBy: orNull(date) })),
  wait: orNull(fc.constantFrom(waiting('2026-11-13T12:00', '2026-11-20'), waiting('2026-11-20T12:00', null))),
  nextInterview: orNull(instant.map((start) => ({ ...halden, at: start }))),
  namesMissing: orNull(fc.record({ count: fc.nat(3), roundTitle: fc.constant('Round 2') })),
  closesOn: orNull(date),
});

test('there is always exactly one step, with words and an instant', () => {
  fc.assert(
    fc.property(anyFacts, instant, (given, now) => {
      const step = nextStepOf(given, now, LONDON);
      expect(step.words).not.toBe('');
      expect(step.short).not.toBe('');
      expect(step.at).toBeInstanceOf(Temporal.Instant);
      expect(step.timed === 'days').toBe(step.days !== null);
    }),
  );
});

describe('the key to sort by', () => {
  const key = (given: Partial<StepFacts>) => {
    const { rank, at: instantOf } = pressOf(facts(given), LONDON);
    return [rank, instantOf?.toString() ?? null];
  };

  test.each([
    [{ notes: avonmead }, [0, '2026-11-25T10:45:00Z']],
    [{ offer: { answerBy: day('2026-12-01') }, nextInterview: halden }, [1, '2026-12-02T00:00:00Z']],
    [{ offer: { answerBy: null } }, [1, null]],
    [{ wait: waiting('2026-11-13T12:00', '2026-11-20'), nextInterview: halden }, [2, '2026-11-23T00:00:00Z']],
    [{ nextInterview: halden, closesOn: day('2026-11-30') }, [2, '2026-11-25T09:30:00Z']],
    [{ closesOn: day('2026-11-30') }, [2, '2026-12-01T00:00:00Z']],
    [{}, [3, null]],
    [{ stage: 'closed', offer: { answerBy: null }, nextInterview: halden }, [3, null]],
  ] as const)('case %#', (given, expected) => expect(key(given as Partial<StepFacts>)).toEqual(expected));
});

describe('in the two columns of a table', () => {
  const dee = { ...halden, people: ['Dee Park'] };
  test.each<[string, Partial<StepFacts>, string, string]>([
    ['a countdown stands for when', { notes: [priya] }, 'Write to Priya', ''],
    ['an offer', { offer: { answerBy: day('2026-12-01') } }, 'Answer the offer', 'Tue 1 Dec'],
    ['a promise', { wait: waiting('2026-11-11T12:00', '2026-11-18') }, 'Reply overdue', '4 days past'],
    ['one person', { nextInterview: dee }, 'Round 2 with Dee Park', 'Wed 09:30'],
    ['two people', { nextInterview: { ...dee, people: ['Dee Park', 'Gregor Valdez'] } }, 'Round 2 with Dee and Gregor', 'Wed 09:30'],
    ['a panel', { nextInterview: { ...dee, people: ['A B', 'C D', 'E F', 'G H'] } }, 'Round 2', 'Wed 09:30'],
    ['later today', { nextInterview: { ...halden, at: at('2026-11-24T20:00') } }, 'Round 2', 'today 20:00'],
    ['far ahead', { nextInterview: { ...halden, at: at('2026-12-04T20:00') } }, 'Round 2', 'Fri 4 Dec'],
    ['a posting', { stage: 'saved', closesOn: day('2026-11-30') }, 'Apply before it closes', 'Mon 30 Nov'],
    ['a posting that closed', { stage: 'saved', closesOn: day('2026-11-20') }, 'Apply late, or close it', 'Fri 20 Nov'],
    ['a wait', { stage: 'applied' }, 'No reply yet', '11 days'],
    ['the end', { stage: 'closed', closeReason: 'rejected', closedRound: 'Round 2' }, 'Said no after round 2', '13 Nov'],
  ])('%s', (_, given, what, when) => {
    expect(stepOf(given)).toMatchObject({ what, when });
  });
});
