import { describe, expect, test } from 'vitest';
import { at, day, LONDON, NOW } from './test-times';
import { headlineOf, hintOf, type HintFacts } from './today';

const note = (name: string, due: string) => ({ name, dueAt: at(due) });
const FIVE = [
  note('Theo Lindgren', '2026-11-24T21:15'),
  note('Priya Nair', '2026-11-24T17:45'),
  note('Marcus Oyelaran', '2026-11-25T10:45'),
  note('Helen Sato', '2026-11-25T11:35'),
  note('Beatriz Amaral', '2026-11-25T12:55'),
];
const HALDEN = { company: 'Halden', startAt: at('2026-11-25T09:30'), endAt: at('2026-11-25T12:00') };

describe('the heading', () => {
  test.each([
    ['the picture', FIVE, 0, 'Five notes to write, Priya’s by |17:45|.', 'hot'],
    ['one', [FIVE[1]!], 0, 'One note to write, Priya’s by |17:45|.', 'hot'],
    ['tomorrow', [FIVE[3]!, FIVE[2]!], 3, 'Two notes to write, Marcus’s by |tomorrow 10:45|.', 'cool'],
    ['all sent', [], 6, 'Every note is sent.||', null],
    ['nothing', [], 0, 'Nothing is due.||', null],
    ['one late', [note('Priya Nair', '2026-11-24T14:40')], 0, 'Priya’s note is |2 h late|.', 'late'],
    ['this minute', [note('Priya Nair', '2026-11-24T16:40')], 0, 'Priya’s note is |due now|.', 'late'],
    [
      'one late of three',
      [note('Priya Nair', '2026-11-24T14:40'), FIVE[2]!, FIVE[3]!],
      0,
      'Priya’s note is |2 h late|, two more to write.',
      'late',
    ],
    [
      'two late',
      [note('Theo Lindgren', '2026-11-24T16:28'), note('Priya Nair', '2026-11-24T14:40')],
      0,
      'Two notes are late, Priya’s by |2 h|.',
      'late',
    ],
    [
      'two this minute',
      [note('Theo Lindgren', '2026-11-24T16:40'), note('Priya Nair', '2026-11-24T16:40')],
      0,
      'Two notes are |due now|.',
      'late',
    ],
  ])('%s', (_, notes, sentToday, words, heat) => {
    const { before, mark, after, heat: shown } = headlineOf({ notes, sentToday, now: NOW, zone: LONDON });
    expect(`${before}|${mark}|${after}`).toBe(words);
    expect(shown).toBe(heat);
  });

  test('on a twelve-hour clock', () => {
    expect(headlineOf({ notes: FIVE, sentToday: 0, now: NOW, zone: LONDON, hour12: true }).mark).toBe('5.45 pm');
  });
});

describe('the line under it', () => {
  const hint = (given: Partial<HintFacts>, now = NOW) =>
    hintOf({
      notes: [],
      booked: [],
      nextInterview: null,
      waiting: 0,
      nextDate: null,
      isEmpty: false,
      now,
      zone: LONDON,
      ...given,
    });
  const next = { nextInterview: HALDEN };

  test('a clash comes first', () => {
    expect(hint({ notes: FIVE, booked: [HALDEN], ...next })).toBe(
      'Marcus and Helen fall due while you are at Halden tomorrow. Write those tonight.',
    );
    expect(hint({ notes: [FIVE[3]!], booked: [HALDEN] })).toBe(
      'Helen falls due while you are at Halden tomorrow. Write that one tonight.',
    );
    expect(hint({ notes: FIVE, booked: [HALDEN] }, at('2026-11-25T08:00'))).toBe(
      'Marcus and Helen fall due while you are at Halden today. Write those before you go.',
    );
    expect(hint({ notes: FIVE, booked: [HALDEN] }, at('2026-11-25T11:00'))).toBe(
      'Helen falls due while you are at Halden today. Write that one as soon as you can.',
    );
  });

  test('then what comes next', () => {
    expect(hint({ notes: [FIVE[0]!], booked: [HALDEN], ...next })).toBe('Next is Halden, tomorrow at 09:30.');
    const later = { nextInterview: { company: 'Marlowe & Pike', startAt: at('2026-11-30T14:00') } };
    expect(hint(later)).toBe('Next is Marlowe & Pike, Mon 30 Nov at 14:00.');
  });

  test('then who has the next word', () => {
    const sunday = at('2026-12-06T11:00');
    expect(hint({ waiting: 4, nextDate: day('2026-12-10') }, sunday)).toBe(
      'Four applications are with them. The next date is Thursday.',
    );
    expect(hint({ waiting: 1, nextDate: day('2026-12-15') }, sunday)).toBe(
      'One application is with them. The next date is Tue 15 Dec.',
    );
    expect(hint({ waiting: 1, nextDate: day('2026-12-01') }, sunday)).toBe('One application is with them.');
    expect(hint({})).toBe('No round is booked and no reply is open.');
  });

  test('and a first run is taught', () => {
    expect(hint({ isEmpty: true })).toMatch(/^Callback begins when you meet someone\./);
  });
});
