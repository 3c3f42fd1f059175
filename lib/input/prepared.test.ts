import { describe, expect, test } from 'vitest';
import { nested } from './nested';
import { plan } from './ninety-days';
import { newContact } from './outreach';
import { newCard } from './research';
import { newTask } from './tasks';

const ids = { id: 'an-id-of-ten', applicationId: 'an-id-of-ten' };
const card = { ...ids, topic: 'news', title: 'Moved', sourceKind: 'news', foundOn: '2026-11-20' };

const problem = (answer: { error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  answer.error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('a finding', () => {
  test.each([
    ['javascript:alert(1)', false],
    ['data:text/html,hello', false],
    ['halden.example/news', false],
    ['https://halden.example/news', true],
    ['HTTP://halden.example', true],
    ['', true],
  ])('with the address %s', (address, isTaken) => {
    expect(newCard.safeParse({ ...card, address }).success).toBe(isTaken);
  });

  test('says what is wrong and how to mend it', () => {
    expect(problem(newCard.safeParse({ ...card, title: ' ', foundOn: '2026-02-31', topic: 'gossip' }))).toEqual([
      ['topic', 'Choose what it is about.'],
      ['title', 'Say in a line what you found.'],
      ['foundOn', '2026-02-31 is not a day of the calendar. Choose another.'],
    ]);
    expect(problem(newCard.safeParse({ ...card, body: 'x'.repeat(4001) }))?.[0]?.[1]).toMatch(/Keep the details to 4,000/);
  });

  test('may be in any script', () => {
    expect(newCard.parse({ ...card, title: '新しい工場 🏭' }).title).toBe('新しい工場 🏭');
  });
});

test('a contact is somebody', () => {
  const contact = { ...ids, contactedOn: '2026-11-20' };
  expect(problem(newContact.safeParse(contact))).toEqual([['name', 'Choose somebody, or write the name of somebody new.']]);
  expect(newContact.safeParse({ ...contact, name: 'Rosa' }).success).toBe(true);
});

test('a task is a question or something they asked for', () => {
  expect(newTask.safeParse({ ...ids, kind: 'else', words: 'x' }).success).toBe(false);
  expect(problem(newTask.safeParse({ ...ids, kind: 'material', words: '' }))).toEqual([['words', 'Say in a line what they asked for.']]);
});

describe('a plan', () => {
  const parsed = (fields: Record<string, string>) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    return plan.safeParse(nested(form));
  };

  test('takes its goals in their places, and no others', () => {
    const answer = parsed({ aim30: 'Listen', 'goals.30.1.goal': 'Ask', 'goals.30.1.standsOn': 'nonsense', 'goals.30.9.goal': 'Too many', 'goals.45.0.goal': 'No such day' });
    expect(answer.data).toMatchObject({ aim30: 'Listen', need: '', goals: { 30: { 1: { goal: 'Ask', standsOn: '' } }, 60: {}, 90: {} } });
    expect(Object.keys(answer.data!.goals[30])).toEqual(['1']);
  });

  test('a goal has words, and room on the page', () => {
    expect(problem(parsed({ 'goals.60.0.measure': 'On two lines' }))).toEqual([
      ['goals.60.0.goal', 'Say what the goal is, or empty the other fields of it.'],
    ]);
    expect(problem(parsed({ 'goals.60.0.goal': 'x'.repeat(71) }))?.[0]?.[1]).toMatch(/Keep the goal to 70/);
  });
});
