import { daysFrom, longDateWords } from './day-words';
import { greetingOf, roleName } from './letter';
import { firstNameOf } from './names';
import type { Temporal } from './temporal';
import { capitalised, numberWord, plural } from './words';

/** What an offer can be answered with, in the order of a conversation. */
export const OFFER_LETTERS = [
  { id: 'more-days', title: 'Ask for more days' },
  { id: 'thanks', title: 'Thank them for the offer' },
  { id: 'accept', title: 'Accept in writing' },
  { id: 'decline', title: 'Decline in writing' },
] as const;
export type OfferLetterKind = (typeof OFFER_LETTERS)[number]['id'];

/** The facts of the case. `until` is the day that is asked for. */
export type OfferLetterFacts = {
  personName: string | null;
  ownerName: string;
  company: string;
  role: string;
  answerBy: Temporal.PlainDate | null;
  until: Temporal.PlainDate | null;
};

const jobOf = (role: string) => (roleName(role) ? `the role of ${roleName(role)}` : 'the role');

const BODIES: Record<OfferLetterKind, (facts: OfferLetterFacts) => string[]> = {
  'more-days': ({ role, company, answerBy, until }) => {
    const asked = answerBy ? ` You asked for my answer by ${longDateWords(answerBy)}.` : '';
    const ask = until ? `May I answer by ${longDateWords(until)}?` : 'May I have a little longer?';
    const days = answerBy && until ? daysFrom(answerBy, until) : 0;
    const more = days > 0 ? capitalised(`${numberWord(days)} more ${plural(days, 'day', 'days')}`) : 'That';
    return [
      `Thank you again for offering me ${jobOf(role)}.${asked}`,
      `${ask} ${more} would let me give you an answer that I will stand by.`,
      `If that is difficult for ${company}, please tell me.`,
    ];
  },
  thanks: ({ role, company, answerBy }) => [
    `Thank you for offering me ${jobOf(role)}. I enjoyed meeting everyone at ${company}, and I am glad that you would like me to join you.`,
    answerBy ? `I have what I need to consider it, and you will have my answer by ${longDateWords(answerBy)}.` : 'I am considering it with care. By which day do you need my answer?',
  ],
  accept: ({ role, company }) => [
    `I am happy to accept your offer of ${jobOf(role)}, on the terms that you sent me.`,
    'Please tell me what you need from me before I begin, and I will send it.',
    `Thank you for the trust. I look forward to working with everyone at ${company}.`,
  ],
  decline: ({ role, company }) => [
    `Thank you for offering me ${jobOf(role)}, and for the time that everyone at ${company} gave me.`,
    'I have decided not to accept it, and wanted you to have it from me as soon as I knew.',
    'I wish you and the team well, and hope that we meet again.',
  ],
};

const SUBJECTS: Record<OfferLetterKind, string> = {
  'more-days': 'Your offer: a question about the day',
  thanks: 'Your offer: thank you',
  accept: 'Your offer: I accept',
  decline: 'Your offer: my answer',
};

/**
 * A first letter about an offer, to be changed by hand. It names neither pay nor the other companies: the one is agreed
 * by talking, and the other is nobody's business. Out: plain text.
 */
export function offerLetter(kind: OfferLetterKind, facts: OfferLetterFacts): { subject: string; body: string } {
  return {
    subject: SUBJECTS[kind],
    body: [greetingOf(facts.personName), ...BODIES[kind](facts), `With best wishes,\n${firstNameOf(facts.ownerName)}`].join('\n\n'),
  };
}
