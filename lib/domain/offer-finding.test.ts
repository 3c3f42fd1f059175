import { expect, test } from 'vitest';
import { daysToAsk, offerFinding, type AwaitedReply, type OpenOffer } from './offer-finding';
import { Temporal } from './temporal';

const day = (text: string) => Temporal.PlainDate.from(text);
/** A Friday. */
const TODAY = day('2026-11-27');
const offer = (company: string, answerBy: string | null): OpenOffer => ({ id: company, company, answerBy: answerBy ? day(answerBy) : null });
const said = (company: string, on: string, decides = true): AwaitedReply => ({ company, on: day(on), decides });

const juniper = offer('Juniper Mutual', '2026-12-01');
const larkhill = offer('Larkhill Transport', '2026-12-04');
const avonmead = said('Avonmead Health', '2026-12-02');

test.each<[string, OpenOffer[], AwaitedReply[], string, string]>([
  ['none', [], [avonmead], 'No offer waits for you.', 'When one comes, write down its parts and the day to answer by. Two or more stand here side by side.'],
  [
    'a decision a day too late',
    [larkhill, juniper],
    [avonmead],
    'Two offers, and Avonmead decides a day too late.',
    'Juniper wants an answer by Tuesday. Avonmead said Wednesday. Two more days would let you see all three.',
  ],
  [
    'a reply before a weekend, to one offer',
    [juniper],
    [said('Avonmead Health', '2026-12-04', false)],
    'One offer, and Avonmead replies three days too late.',
    'Juniper wants an answer by Tuesday. Avonmead said Friday 4 December. Six more days would let you see both.',
  ],
  [
    'the nearest of two that decide too late',
    [juniper, larkhill],
    [said('Halden Instruments', '2026-12-10'), avonmead],
    'Two offers, and Avonmead decides a day too late.',
    'Juniper wants an answer by Tuesday. Avonmead said Wednesday. Two more days would let you see all three.',
  ],
  [
    'a decision in time',
    [juniper],
    [said('Avonmead Health', '2026-12-01')],
    'Juniper wants an answer by Tuesday 1 December.',
    'Avonmead said Tuesday, in time to compare.',
  ],
  ['a decision far too late', [juniper], [said('Avonmead Health', '2026-12-20')], 'Juniper wants an answer by Tuesday 1 December.', 'No other company has named a day close to it.'],
  ['a decision that is overdue', [juniper], [said('Avonmead Health', '2026-11-26')], 'Juniper wants an answer by Tuesday 1 December.', 'No other company has named a day close to it.'],
  [
    'two days to answer by',
    [larkhill, juniper],
    [],
    'Two offers, and Juniper wants the first answer, by Tuesday 1 December.',
    'No other company has named a day close to it. Larkhill wants one by Friday 4 December.',
  ],
  ['the same day twice', [juniper, offer('Larkhill Transport', '2026-12-01')], [], 'Two offers, both to answer by Tuesday 1 December.', 'No other company has named a day close to it.'],
  [
    'one of three without a day',
    [juniper, larkhill, offer('Kestrel Grid', null)],
    [],
    'Three offers, and Juniper wants the first answer, by Tuesday 1 December.',
    'No other company has named a day close to it. Larkhill wants one by Friday 4 December and Kestrel has named no day.',
  ],
  ['no day at all', [offer('Juniper Mutual', null)], [], 'Juniper has named no day to answer by.', 'Ask for one, so that you know how long you have.'],
  ['no days at all', [offer('A', null), offer('B', null)], [], 'Two offers, and no day to answer by.', 'Ask for one, so that you know how long you have.'],
  ['today', [offer('Juniper Mutual', '2026-11-27')], [], 'Juniper wants an answer today.', 'No other company has named a day close to it.'],
  ['tomorrow', [offer('Juniper Mutual', '2026-11-28')], [], 'Juniper wants an answer by tomorrow.', 'No other company has named a day close to it.'],
  [
    'today, with a decision to come',
    [offer('Juniper Mutual', '2026-11-27'), larkhill],
    [said('Avonmead Health', '2026-11-30')],
    'Juniper wants an answer today, and Avonmead decides three days too late.',
    'Avonmead said Monday. Four more days would let you see all three.',
  ],
  ['yesterday', [offer('Juniper Mutual', '2026-11-26')], [], 'Juniper’s answer was due yesterday.', 'Answer it, or change the day if they gave you longer.'],
  [
    'past, beside another',
    [larkhill, offer('Juniper Mutual', '2026-11-23')],
    [avonmead],
    'Juniper’s answer was due on Monday 23 November.',
    'Answer it, or change the day if they gave you longer. Larkhill wants one by Friday 4 December.',
  ],
])('%s', (_, offers, awaited, title, lead) => {
  expect(offerFinding(offers, awaited, TODAY)).toMatchObject({ title, lead });
});

test('more days are asked of each offer whose deadline comes too soon, up to the working day after the decision', () => {
  const { until } = offerFinding([juniper, larkhill], [avonmead], TODAY);
  expect(daysToAsk(juniper.answerBy, until)).toBe(2);
  expect(daysToAsk(larkhill.answerBy, until)).toBeNull();
  expect(daysToAsk(null, until)).toBeNull();
  expect(daysToAsk(juniper.answerBy, null)).toBeNull();
  expect(offerFinding([juniper], [said('Avonmead', '2026-12-04')], TODAY).until?.toString()).toBe('2026-12-07');
});
