import { describe, expect, test } from 'vitest';
import { mentionsPay, nobodyRecorded, panelContacted, payTooEarly, standingGuards, storyRepeated } from './guards';

describe('pay before the offer', () => {
  const claim = (raisedBy: string, topic = 'pay') => ({ topic, raisedBy, personName: 'Beatriz Amaral' });
  const facts = (part: Partial<Parameters<typeof payTooEarly>[0]>) =>
    payTooEarly({ stage: 'interviewing', isOfferCall: false, claims: [], words: [], ...part }, 'round')?.words ?? null;

  test.each([
    ['raised by me', { claims: [claim('me')] }, 'You raised pay with Beatriz. Leave it to them now.'],
    ['raised by them', { claims: [claim('them')] }, null],
    ['raised by me after they had', { claims: [claim('me'), claim('them')] }, null],
    ['not known by whom', { claims: [claim('')] }, null],
    ['another topic', { claims: [claim('me', 'notice')] }, null],
    ['at the offer stage', { claims: [claim('me')], stage: 'offer' as const }, null],
    ['in the call about the offer', { words: ['What is the salary?'], isOfferCall: true }, null],
    [
      'a question planned',
      { words: ['How is the team?', 'What is the salary?'] },
      '“What is the salary?” asks about pay. Leave it to them.',
    ],
    ['a question that they raised', { words: ['What is the salary?'], claims: [claim('them')] }, null],
  ])('%s', (_, part, words) => expect(facts(part)).toBe(words));

  test.each([
    ['What is the pay range?', true],
    ['How much does this role pay?', true],
    ['Is there a bonus?', true],
    ['Whom do you pay attention to?', false],
    ['Where does the budget come from?', false],
    ['What does equitable care look like?', false],
  ])('%j speaks of pay: %s', (words, answer) => expect(mentionsPay(words)).toBe(answer));
});

test('each is one line with its reason', () => {
  expect(nobodyRecorded(['Sam Petrosyan'], 'r')?.words).toBe('Nothing is written down from Sam.');
  expect(nobodyRecorded(['Sam Petrosyan', 'Dr Amara Diallo'], 'r')?.words).toBe(
    'Nothing is written down from Sam and Amara.',
  );
  expect(nobodyRecorded([], 'r')).toBeNull();
  expect(panelContacted([], 'r')).toBeNull();
  expect(panelContacted(['Gregor Valdez'], 'r')?.words).toBe(
    'You have been in touch with Gregor, who will interview you.',
  );
  expect(storyRepeated('Forty-one days', 'Helen Sato', 's').words).toBe('Helen has heard “Forty-one days”.');
});

test('a guard is dismissed for its subject, or for good', () => {
  const lines = [nobodyRecorded(['Sam'], 'one')!, nobodyRecorded(['Sam'], 'two')!, panelContacted(['Sam'], 'one')!];
  const left = (...dismissed: [string, string][]) =>
    standingGuards(lines, dismissed.map(([guard, subject]) => ({ guard, subject }))).map((line) => line.guard + line.subject);
  expect(left()).toHaveLength(3);
  expect(left(['nobody-recorded', 'one'])).toEqual(['nobody-recordedtwo', 'panel-contactedone']);
  expect(left(['nobody-recorded', ''])).toEqual(['panel-contactedone']);
});
