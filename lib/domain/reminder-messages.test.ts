import { expect, test } from 'vitest';
import { pushMessage, reminderMail } from './reminder-mail';
import { reminderMessage, type MessageFacts } from './reminder-messages';
import { Temporal } from './temporal';

const at = (instant: string) => Temporal.Instant.from(instant);
const reader = { now: at('2026-11-24T13:45:00Z'), zone: 'Europe/London', hour12: false };
const due = at('2026-11-24T17:45:00Z');

const facts = (part: Partial<MessageFacts>): MessageFacts => ({
  kind: 'four-hours-left',
  personName: 'Priya Nair',
  company: 'Kestrel Grid',
  round: null,
  words: 'The wall map with every storm since 1987.',
  at: due,
  answerBy: null,
  path: '/notes/1',
  ...part,
});
const round = { kind: 'round', ordinal: 2 } as const;

test.each<[string, Partial<MessageFacts>, string, string, string]>([
  ['four hours left', {}, '13:45', '4 h 00 left to write to Priya', '“The wall map with every storm since 1987.” Kestrel Grid, due 17:45.'],
  ['four hours left, told after a quiet night', {}, '15:35', '2 h 10 left to write to Priya', '“The wall map with every storm since 1987.” Kestrel Grid, due 17:45.'],
  ['without a hook', { words: null }, '13:45', '4 h 00 left to write to Priya', 'Kestrel Grid, due 17:45.'],
  ['a hook that was quoted already', { words: '“Storms.”' }, '13:45', '4 h 00 left to write to Priya', '“Storms.” Kestrel Grid, due 17:45.'],
  ['due', { kind: 'due', words: null }, '17:45', 'Priya’s note is due now', 'Kestrel Grid, due 17:45.'],
  ['due, told later', { kind: 'due', words: null }, '18:10', 'Priya’s note was due 17:45', 'Kestrel Grid. A late note still lands.'],
  ['late', { kind: 'late', words: null }, '18:45', 'Priya’s note was due 17:45', 'Kestrel Grid. A late note still lands.'],
  ['a name of one word in another script', { personName: '李小龍', words: null }, '13:45', '4 h 00 left to write to 李小龍', 'Kestrel Grid, due 17:45.'],
  ['an interview that has ended', { kind: 'interview-ended', round, words: null }, '13:45', 'Kestrel Grid, round 2, has ended', 'Write down who said what while it is fresh.'],
  ['a reply overdue', { kind: 'reply-overdue', words: 'We will come back by Friday.', at: null }, '13:45', 'Kestrel Grid has not replied', '“We will come back by Friday.” A check-in is drafted.'],
  ['a reply overdue on a guess', { kind: 'reply-overdue', words: null, at: null }, '13:45', 'Kestrel Grid has not replied', 'A check-in is drafted.'],
  ['a round tomorrow', { kind: 'round-tomorrow', round, words: null, at: at('2026-11-25T09:30:00Z') }, '18:00', 'Round 2 at Kestrel Grid is tomorrow 09:30', 'With Priya Nair.'],
  ['a round tomorrow, told in the morning', { kind: 'round-tomorrow', round, personName: null, words: null, at: due }, '07:00', 'Round 2 at Kestrel Grid is today 17:45', ''],
  ['an offer', { kind: 'offer-to-answer', at: null, words: null, answerBy: Temporal.PlainDate.from('2026-12-01') }, '09:00', 'Kestrel Grid waits for your answer by Tue 1 Dec', ''],
])('%s', (_, part, clock, title, lines) => {
  const message = reminderMessage(facts(part), { ...reader, now: at(`2026-11-24T${clock}:00Z`) });
  expect([message.title, message.lines.join(' ')]).toEqual([title, lines]);
});

test('a mail says what to do, where, and how to stop mails like it', () => {
  const { subject, text } = reminderMail([reminderMessage(facts({}), reader)], 'https://callback.example', 'https://callback.example/stop');
  expect(subject).toBe('4 h 00 left to write to Priya');
  expect(text.split('\n')).toEqual([
    '4 h 00 left to write to Priya.',
    '“The wall map with every storm since 1987.”',
    'Kestrel Grid, due 17:45.',
    'Write to Priya: https://callback.example/notes/1',
    '',
    '-- ',
    'Callback, https://callback.example',
    'Stop mails like this one: https://callback.example/stop',
    'Choose what comes: https://callback.example/settings#reminders',
    '',
  ]);
});

test('several that come together are one mail and one push, each with its own way', () => {
  const messages = [facts({}), facts({ personName: 'Theo Lindgren', path: '/notes/2' })].map((each) => reminderMessage(each, reader));
  const { subject, text } = reminderMail(messages, 'https://callback.example', 'https://callback.example/stop');
  expect(subject).toBe('Two reminders: 4 h 00 left to write to Priya');
  expect(text).toMatch(/notes\/1\n\n4 h 00 left to write to Theo\.[^]*notes\/2\n\n-- /);
  expect(pushMessage(messages)).toEqual({
    title: 'Two reminders',
    body: '4 h 00 left to write to Priya\n4 h 00 left to write to Theo',
    href: '/',
  });
  expect(pushMessage(messages.slice(0, 1))).toMatchObject({ title: '4 h 00 left to write to Priya', href: '/notes/1' });
});
