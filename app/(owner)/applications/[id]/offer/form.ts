import type { OfferRow } from '@/lib/data/offers';
import { amountWords } from '@/lib/domain/applications';
import { PART_KINDS, partsOf, worthTyped, type OfferPart } from '@/lib/domain/offers';

/** An offer as the fields of its form: the first part of each usual kind in its place, the others after them. */
export function offerFormValues({ offer, payCurrency, payPeriod }: OfferRow): Record<string, string> {
  const parts = offer ? partsOf(offer.parts as OfferPart[], offer.extras) : [];
  const usual = PART_KINDS.filter(({ id }) => id !== 'other').map(({ id }) => parts.find(({ kind }) => kind === id));
  const placed = [...usual, ...parts.filter((part) => !usual.includes(part))];
  return {
    pay: amountWords(offer?.pay ?? null),
    currency: offer?.currency ?? payCurrency,
    period: offer?.period ?? payPeriod,
    answerBy: offer?.answerBy ?? '',
    notes: offer?.notes ?? '',
    ...Object.fromEntries(placed.flatMap((part, place) => (part ? fieldsOf(part, place) : []))),
  };
}

function fieldsOf(part: OfferPart, place: number): [string, string][] {
  const { kind, label, words, detail, period } = part;
  return Object.entries({ kind, label, words, detail, period, worth: worthTyped(part) }).map(([name, value]) => [`parts.${place}.${name}`, value]);
}
