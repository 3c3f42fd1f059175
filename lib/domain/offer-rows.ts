import { moneyWords, payWords } from './applications';
import { foldName } from './names';
import { firstYearOf, firstYearWorth, percentOf, yearlyPay, yearlyWords } from './offer-sum';
import { partLabel, worthWords, type OfferPart, type OfferTerms, type PartKind } from './offers';

/** One value of an offer: what they said, what belongs to it, and whether it is better than every other in its row. */
export type OfferCell = { lines: { words: string; details: string[] }[]; isBetter: boolean; isLess: boolean };
export type OfferRow = { key: string; label: string; kind: PartKind | 'pay' | 'sum'; cells: OfferCell[] };

/** What can be compared: a number, and what it counts. Only numbers that count the same can be compared. */
type Measure = { value: number; of: string } | null;

/**
 * Which of a row is better, where it can be said: one is more than all the others, and all count the same. Amounts of
 * different currencies do not: there are no exchange rates here.
 */
export function betterOf(measures: readonly Measure[]): number | null {
  const [first] = measures;
  if (measures.length < 2 || !first || measures.some((each) => each?.of !== first.of)) return null;
  const values = measures.map((each) => each?.value ?? 0);
  const best = Math.max(...values);
  return values.filter((value) => value === best).length === 1 ? values.indexOf(best) : null;
}

function cellsOf(lines: OfferCell['lines'][], measures: readonly Measure[]): OfferCell[] {
  const better = betterOf(measures);
  return lines.map((each, index) => ({ lines: each, isBetter: index === better, isLess: better !== null && index !== better }));
}

/** '25 and bank holidays' and '30 and bank holidays' count the same; '33 with bank holidays' counts something else. */
function daysIn(part: OfferPart): Measure {
  const found = /\d+/.exec(part.words);
  const rest = foldName(part.words.replace(/\d+/, '')).replace(/\b(?:days?|off|a year|paid|holiday)\b/g, '').replace(/\W+/g, ' ').trim();
  return found && !/\d/.test(rest) ? { value: Number(found[0]), of: `days ${rest}` } : null;
}

/** What the parts of one row of one offer come to together. */
function measureOf(kind: PartKind, parts: readonly OfferPart[], terms: OfferTerms, asPercent: boolean): Measure {
  const [only] = parts;
  if (!only) return null;
  if (kind === 'days-off') return parts.length === 1 ? daysIn(only) : null;
  if (kind === 'where' || kind === 'start') return null;
  if (asPercent) {
    const percent = parts.length === 1 ? percentOf(only) : null;
    return percent === null ? null : { value: percent, of: 'percent' };
  }
  const yearly = terms.pay === null ? null : yearlyPay(terms.pay, terms.period);
  const worth = parts.map((part) => firstYearWorth(part, yearly));
  if (!terms.currency || worth.some((each) => each === null)) return null;
  return { value: worth.reduce<number>((sum, each) => sum + (each ?? 0), 0), of: terms.currency };
}

const rowKey = (part: OfferPart) => (part.label ? `other ${foldName(part.label)}` : part.kind);

function partRow(key: string, offers: readonly OfferTerms[]): OfferRow {
  const own = offers.map(({ parts }) => parts.filter((part) => rowKey(part) === key));
  const [example] = own.flat();
  const { kind } = example!;
  const lines = own.map((parts, index) =>
    parts.map((part) => ({ words: part.words, details: [part.detail || worthWords(part, offers[index]!.currency)].filter(Boolean) })),
  );
  const inMoney = own.map((parts, index) => measureOf(kind, parts, offers[index]!, false));
  const inPercent = own.map((parts, index) => measureOf(kind, parts, offers[index]!, kind !== 'days-off'));
  return { key, kind, label: partLabel(example!), cells: cellsOf(lines, betterOf(inMoney) === null ? inPercent : inMoney) };
}

function payRow(offers: readonly OfferTerms[]): OfferRow {
  const lines = offers.map((offer) => {
    const words = payWords({ ...offer, min: offer.pay, max: offer.pay });
    return words ? [{ words, details: [yearlyWords(offer)].filter(Boolean) }] : [];
  });
  const measures = offers.map(({ pay, currency, period }) => (pay === null || !currency ? null : { value: yearlyPay(pay, period), of: currency }));
  return { key: 'pay', kind: 'pay', label: 'Pay', cells: cellsOf(lines, measures) };
}

function sumRow(offers: readonly OfferTerms[]): OfferRow {
  const sums = offers.map(firstYearOf);
  const isMixed = new Set(offers.flatMap(({ pay, currency }) => (pay === null ? [] : currency))).size > 1;
  const lines = sums.map((sum, index) =>
    sum ? [{ words: moneyWords(sum.total, offers[index]!.currency), details: [sum.words, ...(isMixed ? ['different currencies, not compared'] : [])] }] : [],
  );
  const measures = sums.map((sum, index) => (sum && offers[index]!.currency ? { value: sum.total, of: offers[index]!.currency } : null));
  return { key: 'sum', kind: 'sum', label: 'All of it, first year', cells: cellsOf(lines, measures) };
}

const BEFORE_SUM: PartKind[] = ['on-top', 'pension', 'other'];
const AFTER_SUM: PartKind[] = ['days-off', 'where', 'start'];

/**
 * What offers have in common and where they part, row by row in the order of the sheet: pay, what is worth money, the
 * sum of it, and what is not counted. A row that no offer has a word on is left out.
 */
export function offerRows(offers: readonly OfferTerms[]): OfferRow[] {
  const parts = offers.flatMap((each) => each.parts);
  const keysOf = (kinds: PartKind[]) => kinds.flatMap((kind) => [...new Set(parts.filter((part) => part.kind === kind).map(rowKey))]);
  const rows = (kinds: PartKind[]) => keysOf(kinds).map((key) => partRow(key, offers));
  return [payRow(offers), ...rows(BEFORE_SUM), sumRow(offers), ...rows(AFTER_SUM)];
}
