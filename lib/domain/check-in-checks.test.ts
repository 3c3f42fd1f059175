import { describe, expect, test } from 'vitest';
import { checkCheckIn, type CheckInCheckInput } from './check-in-checks';
import { checkInLetter } from './letter';

const larkhill = { statedWords: 'We’ll come back to you by Friday.', statedDay: 'Friday 20 November' };
const given = (body: string, part: Partial<CheckInCheckInput> = {}) => checkCheckIn({ body, ...larkhill, ...part });
const one = (id: string, body: string, part: Partial<CheckInCheckInput> = {}) =>
  given(body, part).find((check) => check.id === id);

test('the first draft passes them all', () => {
  const facts = { personName: 'Kofi Mensah', ownerName: 'Nell', company: 'Larkhill Transport', role: 'Manager' };
  for (const stated of [larkhill, { statedWords: null, statedDay: 'Friday 20 November' }]) {
    const { body } = checkInLetter({ ...facts, ...stated });
    expect(given(body, stated).filter(({ passed }) => !passed)).toEqual([]);
  }
});

describe('their own words', () => {
  test.each([
    ['You mentioned coming back by Friday.', 'by Friday'],
    ['You said you would come back to me by Friday.', 'come back to me by Friday'],
    ['I had hoped to hear by the 20th.', 'the 20th'],
    ['I had hoped to hear by 20 November.', '20 November'],
    ['I had hoped to hear by November 20th.', 'November 20th'],
  ])('are found in %j', (body, passage) => {
    expect(one('words', body)).toMatchObject({ passed: true, title: 'Uses their own words', passages: [passage] });
  });

  test('are missed where nothing is of them', () => {
    expect(one('words', 'How does it stand?')).toMatchObject({
      passed: false,
      title: 'Does not use their own words',
      reason: 'They said “We’ll come back to you by Friday”. It is easier to answer for.',
    });
  });

  test('are the day alone where they named only that, and nothing where they said nothing', () => {
    const day = { statedWords: null };
    expect(one('words', 'By Friday, I thought.', day)).toMatchObject({ passed: true, title: 'Names the day they gave' });
    expect(one('words', 'How does it stand?', day)).toMatchObject({ passed: false, reason: 'They named Friday 20 November.' });
    expect(one('words', 'How does it stand?', { statedWords: null, statedDay: null })).toBeUndefined();
  });
});

test.each([
  ['How does it stand?', true, 'Asks one question'],
  ['How does it stand??', true, 'Asks one question'],
  ['Let me know.', false, 'Asks no question'],
  ['How are you? Any news? And when?', false, 'Asks three questions'],
  ['ご確認いただけますか？', true, 'Asks one question'],
])('the questions of %j', (body, passed, title) => {
  expect(one('question', body)).toMatchObject({ passed, title });
});

test.each([
  ['I have another offer and must answer soon.', 'another offer'],
  ['I now hold an offer from Cobalt.', 'hold an offer'],
  ['There is an offer on the table.', 'offer on the table'],
  ['They offered me a job.', 'offered me a job'],
  ['Another company is waiting for me.', 'Another company'],
  ['Ich habe ein anderes Angebot.', 'anderes Angebot'],
])('%j mentions another offer', (body, passage) => {
  const check = one('offer', body);
  expect(check).toMatchObject({ passed: false, title: 'Mentions another offer', passages: [passage] });
  expect(check?.reason).toContain('reads as pressure');
});

test.each(['Is there anything more I can offer?', 'Thank you for the coffee you offered.', 'What do you offer newcomers?'])(
  '%j does not',
  (body) => expect(one('offer', body)).toMatchObject({ passed: true, title: 'Does not mention another offer' }),
);
