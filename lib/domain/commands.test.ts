import { expect, test } from 'vitest';
import { commandsFor, commandSubject, isCommandsOnly, type Subjects } from './commands';

const halden = { id: 'h', company: 'Halden Instruments', stage: 'interviewing' } as const;
const owed = [
  { id: 'n1', personId: 'p1', name: 'Priya Nair' },
  { id: 'n2', personId: 'p2', name: 'Marcus Oyelaran' },
  { id: 'n3', personId: 'p3', name: 'Dr Helen Sato' },
  { id: 'n4', personId: 'p4', name: 'Theo Lindgren' },
];
const nothing: Subjects = { owed: [], people: [], applications: [] };

const labels = (typed: string, part: Partial<Subjects> = {}) => commandsFor(typed, { ...nothing, ...part }).map(({ label }) => label);

test('before anything is typed: the notes due first, then the usual', () => {
  expect(labels('', { owed })).toEqual(['Write to Priya', 'Write to Marcus', 'Write to Helen', 'Log an interview', 'Add an application']);
});

test.each<[string, Partial<Subjects>, string[]]>([
  ['move halden to offer', { applications: [halden] }, ['Move Halden Instruments to Offer']],
  ['Move Halden off', { applications: [halden] }, ['Move Halden Instruments to Offer']],
  ['move halden to interviewing', { applications: [halden] }, []],
  ['write pri', { owed }, ['Write to Priya']],
  ['write', { owed }, ['Write to Priya', 'Write to Marcus', 'Write to Helen']],
  ['sato', { owed }, ['Write to Helen']],
  ['queue', { owed, people: ['p2'], applications: [halden] }, ['Write to Marcus', 'Log an interview at Halden Instruments']],
  ['log halden', { owed, applications: [halden] }, ['Log an interview at Halden Instruments']],
  ['log', {}, ['Log an interview']],
  ['go to pip', {}, ['Go to Pipeline']],
  ['sett', {}, ['Go to Settings']],
  ['add app', {}, ['Add an application']],
  ['print', {}, ['Print this page']],
  ['xyz', { owed }, []],
])('%s', (typed, part, expected) => expect(labels(typed, part)).toEqual(expected));

test('without a stage every other stage is offered', () => {
  expect(labels('move halden', { applications: [halden] })).toEqual(
    ['Saved', 'Applied', 'Screening', 'Offer', 'Closed'].map((stage) => `Move Halden Instruments to ${stage}`),
  );
});

test('closing leads to the form that asks how it ended', () => {
  expect(commandsFor('move halden to closed', { ...nothing, applications: [halden] })).toMatchObject([{ href: '/applications/h#move' }]);
});

test('> asks for commands only, all of them at first', () => {
  expect(isCommandsOnly(' >go')).toBe(true);
  expect(isCommandsOnly('a > b')).toBe(false);
  expect(labels('>').length).toBeGreaterThan(12);
  expect(labels('> log')).toEqual(['Log an interview']);
});

test.each([
  ['move halden to offer', 'halden'],
  ['log an interview at avonmead', 'avonmead'],
  ['write to priya', 'priya'],
  ['halden offer', 'halden offer'],
  ['movement', 'movement'],
])('%s is about %s', (typed, subject) => expect(commandSubject(typed)).toBe(subject));
