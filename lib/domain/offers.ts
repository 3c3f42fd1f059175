import { amountWords, moneyWords } from './applications';

/** What an offer is made of beside its pay. Only what is worth money can have a worth. */
export const PART_KINDS = [
  { id: 'on-top', label: 'On top', example: 'A car', isWorth: true },
  { id: 'pension', label: 'Pension, from them', example: '6%', isWorth: true },
  { id: 'days-off', label: 'Days off', example: '25 and bank holidays', isWorth: false },
  { id: 'where', label: 'Where', example: 'Bristol, four days on site', isWorth: false },
  { id: 'start', label: 'They want you', example: 'by 4 January', isWorth: false },
  { id: 'other', label: 'A part of its own', example: '', isWorth: true },
] as const;
export type PartKind = (typeof PART_KINDS)[number]['id'];

export const PART_PERIODS = [
  { id: 'year', label: 'a year' },
  { id: 'month', label: 'a month' },
  { id: 'once', label: 'once' },
] as const;
type PartPeriod = (typeof PART_PERIODS)[number]['id'];

/**
 * A line of an offer, in the words they used. Its worth, where it has one, is an amount in minor units of the offer's
 * currency or a share of the pay in hundredths of a percent. `label` names a part of its own.
 */
export type OfferPart = {
  kind: PartKind;
  label: string;
  words: string;
  detail: string;
  amount: number | null;
  period: PartPeriod;
  percent: number | null;
};

/** The terms of an offer; pay in minor units for each `period`, `currency` an ISO 4217 code or '' while unknown. */
export type OfferTerms = { pay: number | null; currency: string; period: string; parts: readonly OfferPart[] };

export const MOST_PARTS = 12;

/** What one kind of part is called, or the part itself when it has a name of its own. */
export function partLabel({ kind, label }: Pick<OfferPart, 'kind' | 'label'>): string {
  return label || (PART_KINDS.find((each) => each.id === kind)?.label ?? '');
}

const ABBREVIATED = /^\p{Lu}{2}/u;

/** The first thing on top as a card says it after the pay: 'a car' of 'A car'; '' where there is none. */
export function extrasOf(parts: readonly OfferPart[]): string {
  const words = parts.find(({ kind }) => kind === 'on-top')?.words ?? '';
  return ABBREVIATED.test(words) ? words : words.charAt(0).toLocaleLowerCase('en-GB') + words.slice(1);
}

/**
 * The parts of an offer as stored. What an earlier version kept as one line of extras is a part on top, until there
 * are parts.
 */
export function partsOf(rows: readonly OfferPart[], extras: string): OfferPart[] {
  if (rows.length > 0 || !extras) return [...rows];
  const words = extras.charAt(0).toLocaleUpperCase('en-GB') + extras.slice(1);
  return [{ kind: 'on-top', label: '', words, detail: '', amount: null, period: 'year', percent: null }];
}

/** A share in hundredths of a percent: '7%' of 700, '6.5%' of 650. */
export function percentWords(percent: number): string {
  return `${percent / 100}%`;
}

/** The worth of a part as it is typed into its field: '5,400', '7%', or ''. */
export function worthTyped({ amount, percent }: Pick<OfferPart, 'amount' | 'percent'>): string {
  return percent === null ? amountWords(amount) : percentWords(percent);
}

/** The same beside the part: 'worth £5,400 a year', 'worth £450 a month', 'worth £3,000 once', 'worth 7% of the pay'. */
export function worthWords({ amount, percent, period }: OfferPart, currency: string): string {
  if (percent !== null) return `counted as ${percentWords(percent)} of the pay`;
  const per = PART_PERIODS.find((each) => each.id === period)?.label ?? '';
  return amount === null ? '' : `worth ${moneyWords(amount, currency)} ${per}`;
}
