import { expect, test } from 'vitest';
import { recordLines, recordSummary, type RecordFact } from './record';
import { at, day } from './test-times';

const fact = (wall: string, part: Partial<RecordFact>): RecordFact => ({
  at: at(wall),
  what: { kind: 'applied' },
  company: 'Halden',
  role: 'Lead',
  stage: 'interviewing',
  closeReason: null,
  ...part,
});
const FACTS = [
  fact('2026-11-20T10:00', { what: { kind: 'interview', round: { kind: 'round', ordinal: 2 }, format: 'panel' } }),
  fact('2026-11-20T12:00', { what: { kind: 'note' } }),
  fact('2026-11-20T12:05', { what: { kind: 'note' } }),
  fact('2026-11-02T23:30', {}),
  fact('2026-11-21T09:00', { what: { kind: 'closed' }, company: 'Sundial', stage: 'closed', closeReason: 'rejected' }),
];

test('a line for each thing that was done, the first first', () => {
  const lines = recordLines(FACTS, 'Europe/London', day('2026-11-24'));
  expect(lines.map(({ day: on, company, done, outcome }) => [on, company, done, outcome])).toEqual([
    ['Mon 2 Nov', 'Halden', 'Applied', 'Interviewing'],
    ['Fri 20 Nov', 'Halden', 'Round 2, panel', 'Interviewing'],
    ['Fri 20 Nov', 'Halden', 'Thank-you note sent, 2 times', 'Interviewing'],
    ['Sat 21 Nov', 'Sundial', 'Said no', 'Said no'],
  ]);
});

test('days are those of the owner', () => {
  expect(recordLines(FACTS, 'Europe/Berlin', day('2026-11-24'))[0]!.day).toBe('Tue 3 Nov');
});

test('what there was in a sentence, nothing for nothing', () => {
  expect(recordSummary(FACTS)).toBe('one application, one interview and two thank-you notes');
  expect(recordSummary([])).toBe('');
});
