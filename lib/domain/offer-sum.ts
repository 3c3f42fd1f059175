import { moneyWords } from './applications';
import { percentWords, type OfferPart, type OfferTerms } from './offers';
import { listWords } from './words';

/** How often pay of each period is counted in a year, and how that is said where it had to be supposed. */
const YEARLY: Record<string, { times: number; words: string }> = {
  year: { times: 1, words: '' },
  month: { times: 12, words: '' },
  day: { times: 260, words: 'at 260 days a year' },
  hour: { times: 2080, words: 'at 40 hours a week, 52 weeks' },
};
const A_WHOLE = 10_000n;

/** A share of an amount, in whole minor units, half a unit rounded up; whole numbers throughout. */
function shareOf(amount: number, percent: number): number {
  return Number((BigInt(amount) * BigInt(percent) + A_WHOLE / 2n) / A_WHOLE);
}

/** Pay of a period as pay of a year, in the same minor units. */
export function yearlyPay(pay: number, period: string): number {
  return pay * (YEARLY[period]?.times ?? 1);
}

/**
 * The share of the pay that a part is, in hundredths of a percent: its worth, or else what a pension or something on
 * top says in so many words ('6%', not 'up to 10%'). Null when it is none.
 */
export function percentOf({ kind, words, amount, percent }: OfferPart): number | null {
  if (amount !== null || percent !== null) return percent;
  const plain = ['pension', 'on-top'].includes(kind) ? /^(\d{1,3})(?:[.,](\d{1,2}))?\s?%/.exec(words) : null;
  return plain ? Number(plain[1]) * 100 + Number((plain[2] ?? '').padEnd(2, '0')) : null;
}

/** What a part comes to in the first year, in minor units; null when nobody said. @param yearly the pay of a year */
export function firstYearWorth(part: OfferPart, yearly: number | null): number | null {
  if (part.amount !== null) return part.period === 'month' ? part.amount * 12 : part.amount;
  const percent = percentOf(part);
  return percent === null || yearly === null ? null : shareOf(yearly, percent);
}

const ARTICLE = /^(?:an?|the)\s+/iu;

/** A part inside a sentence: 'car' of 'A car', 'pension', 'bonus at 7%', 'signing bonus (once)'. */
function counted(part: OfferPart): string {
  const isFigure = /\d/.test(part.words);
  const plain = part.words.replace(ARTICLE, '');
  const own = part.label || (part.kind === 'pension' ? 'pension' : isFigure ? 'bonus' : plain);
  const name = /^\p{Lu}{2}/u.test(own) ? own : own.charAt(0).toLocaleLowerCase('en-GB') + own.slice(1);
  const percent = part.kind === 'pension' ? null : percentOf(part);
  if (percent !== null) return `${name} at ${percentWords(percent)}`;
  return part.amount !== null && part.period === 'once' ? `${name} (once)` : name;
}

/** Everything of the first year. `words` says what was counted, what was not, and what had to be supposed. */
export type FirstYear = { total: number; words: string };

/**
 * The pay of a year and every part that has a worth, in minor units of the offer's currency. What comes once counts
 * once: it is the first year. Null while the pay is not known.
 */
export function firstYearOf({ pay, period, parts }: OfferTerms): FirstYear | null {
  if (pay === null) return null;
  const yearly = yearlyPay(pay, period);
  const worth = parts
    .filter(({ kind }) => ['on-top', 'pension', 'other'].includes(kind))
    .map((part) => ({ part, worth: firstYearWorth(part, yearly) }));
  const [known, unknown] = [worth.filter((each) => each.worth !== null), worth.filter((each) => each.worth === null)];
  const total = known.reduce((sum, each) => sum + (each.worth ?? 0), yearly);
  // What is of no money to begin with, such as a title, is not said to be missing.
  const left = unknown.filter(({ part }) => part.kind !== 'other').map(({ part }) => counted(part));
  const words = [
    known.length > 0 ? `${listWords(known.map(({ part }) => counted(part)))} counted` : 'nothing counted but the pay',
    left.length > 0 ? `${listWords(left)} not counted` : '',
    YEARLY[period]?.words ?? '',
  ];
  return { total, words: words.filter(Boolean).join('; ') };
}

/** Pay as a sheet shows it: '£61,500', '£350 a day'; and for a year, where it is counted otherwise. */
export function yearlyWords({ pay, currency, period }: OfferTerms): string {
  if (pay === null || period === 'year') return '';
  const supposed = YEARLY[period]?.words;
  return `${moneyWords(yearlyPay(pay, period), currency)} a year${supposed ? ` ${supposed}` : ''}`;
}
