import { expect, test } from 'vitest';
import { askLetter, namesAsked } from './ask-letter';
import { bookedThen, overlapsInPlan } from './booked-then';
import { formatsHeading } from './format-words';
import { openPoints } from './assessments';
import { allDayChecklist, checklistOf, isChecklistItem } from './formats';
import { FORMATS } from './rounds';
import { at } from './test-times';

test.each(FORMATS.map(({ id }) => id))('%s has a checklist of four to seven lines', (format) => {
  const { lines } = checklistOf(format);
  expect(lines.length).toBeGreaterThanOrEqual(4);
  expect(lines.length).toBeLessThanOrEqual(7);
  expect(new Set(lines.map(({ item }) => item)).size).toBe(lines.length);
  for (const { item, words } of lines) {
    expect(isChecklistItem(item)).toBe(true);
    expect(words).toMatch(/^[A-Z].*\.$/);
  }
});

test('a tick is only kept for a line that exists', () => {
  expect(isChecklistItem('panel.gone')).toBe(false);
  expect(isChecklistItem('')).toBe(false);
});

const hours = (start: number, end: number) => ({ start: start * 3_600_000, end: end * 3_600_000 });
test('a visit of several sittings over much of a day has a list of its own', () => {
  expect(allDayChecklist([hours(9, 10), hours(10, 11), hours(11, 12)])?.title).toBe('All day');
  expect(allDayChecklist([hours(9, 10), hours(15, 16)])).toBeNull();
  expect(allDayChecklist([hours(9, 9.5), hours(9.5, 10), hours(10, 10.5)])).toBeNull();
});

test('what is empty is open', () => {
  expect(openPoints(null)).toHaveLength(4);
  const known = { what: 'Two hours of SQL', judgedOn: ' ', judgedBy: 'Edith', bring: '' };
  expect(openPoints(known).map(({ id }) => id)).toEqual(['judgedOn', 'bring']);
});

const about = { toName: 'Mina Holt', ownerName: 'Nell Ashby', company: 'Halden Instruments', round: 'round 2', day: 'Wed 25 Nov' };
test('the letter asks exactly for what is open', () => {
  expect(askLetter(about, ['who will judge it'])).toEqual({
    subject: 'Round 2 on Wed 25 Nov',
    body: 'Dear Mina,\n\nSo that I come well prepared to round 2 on Wed 25 Nov, could you tell me who will judge it?\n\nThank you for your help.\n\nNell Ashby',
  });
  const { body } = askLetter({ ...about, toName: null }, ['who will judge it', 'what I should bring']);
  expect(body).toContain('Dear team at Halden Instruments,');
  expect(body).toContain('could you tell me:\n\n- who will judge it\n- what I should bring\n\n');
});

test.each([
  [['From Finance'], 'the name of the person from Finance'],
  [['Head of Quality'], 'the name of the person who is Head of Quality'],
  [[''], 'the name of the person I will meet'],
  [['', ''], 'the names of everyone I will meet'],
  [['From Finance', ''], 'the names of the people from Finance, and of everyone else I will meet'],
])('of %o it asks %s', (titles, words) => {
  expect(namesAsked(titles)).toBe(words);
});

const instant = (wall: string) => at(wall).epochMilliseconds;
const avonmead = { label: 'Avonmead', start: instant('2026-11-25T10:00'), end: instant('2026-11-25T12:00') };
const sitting = { id: 'a', date: '2026-11-25', start: '11:00', end: '11:45', zone: 'Europe/London' };
test.each([
  [sitting, 'You are at Avonmead then, 10:00 to 12:00.'],
  [{ ...sitting, start: '12:00', end: '12:30' }, null],
  [{ ...sitting, date: '2026-11-26' }, null],
  [{ ...sitting, zone: 'Europe/Berlin' }, 'You are at Avonmead then, 11:00 to 13:00.'],
  [{ ...sitting, zone: 'Europe/Berlin', start: '10:00', end: '11:00' }, null],
  [{ ...sitting, zone: 'Nowhere/At_All' }, null],
])('%o: %s', (wall, words) => {
  expect(bookedThen(wall, [avonmead])).toBe(words);
});

test('sittings of one plan that overlap', () => {
  const other = { ...sitting, id: 'b', start: '11:30', end: '12:00' };
  expect(overlapsInPlan(other, [sitting, other])).toBe('This overlaps sitting 1, 11:00 to 11:45.');
  expect(overlapsInPlan({ ...other, start: '11:45' }, [sitting, other])).toBeNull();
});

test.each([
  [{ unexplained: ['case study', 'presentation'], done: 0, of: 10 }, 'Nobody has explained the case study and the presentation yet.'],
  [{ unexplained: [], done: 0, of: 9 }, 'Nine things to do before you go in.'],
  [{ unexplained: [], done: 1, of: 9 }, 'One of nine things is done.'],
  [{ unexplained: [], done: 9, of: 9 }, 'All nine things are done.'],
  [{ unexplained: [], done: 0, of: 0 }, 'No sitting is planned yet.'],
])('%o is headed %s', (facts, heading) => {
  expect(formatsHeading(facts)).toBe(heading);
});
