import { expect, test } from 'vitest';
import { mentionsPay } from './guards';
import { OFFER_LETTERS, offerLetter } from './offer-letters';
import { Temporal } from './temporal';

const facts = {
  personName: 'Nadia Begum',
  ownerName: 'Nell Ashby',
  company: 'Juniper Mutual',
  role: 'Operations Manager, Branch Network',
  answerBy: Temporal.PlainDate.from('2026-12-01'),
  until: Temporal.PlainDate.from('2026-12-03'),
};

test('more days are asked for with both days, and one reason', () => {
  expect(offerLetter('more-days', facts)).toEqual({
    subject: 'Your offer: a question about the day',
    body: [
      'Dear Nadia,',
      'Thank you again for offering me the role of Operations Manager. You asked for my answer by Tuesday 1 December.',
      'May I answer by Thursday 3 December? Two more days would let me give you an answer that I will stand by.',
      'If that is difficult for Juniper Mutual, please tell me.',
      'With best wishes,\nNell',
    ].join('\n\n'),
  });
});

test('where no day is known none is made up', () => {
  const none = { ...facts, answerBy: null, until: null, personName: null, role: '' };
  expect(offerLetter('more-days', none).body).toContain('Thank you again for offering me the role.\n\nMay I have a little longer? That would let me give');
  expect(offerLetter('thanks', none).body).toMatch(/^Dear hiring team,\n[\s\S]*By which day do you need my answer\?/);
  expect(offerLetter('more-days', { ...facts, answerBy: null }).body).toContain('May I answer by Thursday 3 December? That would let me');
});

test.each(OFFER_LETTERS)('$title: no word on pay, and none on other companies', ({ id }) => {
  const { subject, body } = offerLetter(id, facts);
  expect(mentionsPay(`${subject}\n${body}`)).toBe(false);
  expect(body).not.toMatch(/other (?:offer|compan|process)/i);
  expect(body).toContain('Operations Manager');
});
