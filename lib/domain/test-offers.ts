import type { OfferPart, OfferTerms } from './offers';

/** For tests: a part of an offer, on top where nothing else is said. */
export const aPart = (part: Partial<OfferPart>): OfferPart => ({
  kind: 'on-top',
  label: '',
  words: '',
  detail: '',
  amount: null,
  period: 'year',
  percent: null,
  ...part,
});

const terms = { currency: 'GBP', period: 'year' };

/** For tests: the two offers of the picture. */
export const JUNIPER: OfferTerms = {
  ...terms,
  pay: 6_150_000,
  parts: [
    aPart({ words: 'A car', detail: 'worth about £5,400 a year before tax', amount: 540_000 }),
    aPart({ kind: 'pension', words: '6%' }),
    aPart({ kind: 'days-off', words: '25 and bank holidays' }),
    aPart({ kind: 'where', words: 'Bristol, four days on site', detail: '22 minutes by bike' }),
    aPart({ kind: 'start', words: 'by 4 January' }),
  ],
};

export const LARKHILL: OfferTerms = {
  ...terms,
  pay: 5_800_000,
  parts: [
    aPart({ words: 'Up to 10%', detail: 'paid 7% in each of two years, Kofi said', percent: 700 }),
    aPart({ kind: 'pension', words: '12%' }),
    aPart({ kind: 'days-off', words: '30 and bank holidays' }),
    aPart({ kind: 'where', words: 'Bath, two days on site', detail: '41 minutes by train' }),
    aPart({ kind: 'start', words: 'by 1 March', detail: 'fits three months’ notice' }),
  ],
};
