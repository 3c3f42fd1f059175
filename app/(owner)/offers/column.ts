import type { OfferRow } from '@/lib/data/offers';
import { toDayOrNull } from '@/lib/data/instants';
import { firstNameOf, shortCompanyOf } from '@/lib/domain/names';
import { ownFitOf, wroteThatDay } from '@/lib/domain/offer-fit';
import { daysToAsk } from '@/lib/domain/offer-finding';
import { offeredBy } from '@/lib/domain/offer-people';
import { daysFrom } from '@/lib/domain/day-words';
import type { Temporal } from '@/lib/domain/temporal';
import { numberWord, plural } from '@/lib/domain/words';

type Clock = { until: Temporal.PlainDate | null; today: Temporal.PlainDate; now: number };

/** One offer as its sheet: whose it is, how they fit, what was written down, and whom to write to. */
export function columnOf(row: OfferRow, { until, today, now }: Clock) {
  const answerBy = toDayOrNull(row.offer?.answerBy ?? null);
  const person = whoOffered(row, now);
  const name = person ? firstNameOf(person.name) : 'them';
  const days = answerBy && daysFrom(today, answerBy) >= 0 ? daysToAsk(answerBy, until) : null;
  const held = row.rounds.filter(({ kind, interviews }) => kind !== 'offer-call' && interviews.some(({ startAt }) => startAt.getTime() <= now));
  const letter = `/applications/${row.id}/offer/letter`;
  return {
    id: row.id,
    company: row.company.name,
    short: shortCompanyOf(row.company.name),
    role: row.role,
    hasTerms: row.offer !== null,
    notes: row.offer?.notes ?? '',
    fit: ownFitOf(held),
    wrote: wroteThatDay(held),
    ask: days && until ? { href: `${letter}?kind=more-days&until=${until}`, label: `Ask ${name} for ${numberWord(days)} ${plural(days, 'day', 'days')}` } : null,
    thanks: { href: `${letter}?kind=thanks`, label: `Thank ${name} for the offer` },
    letter,
  };
}

/** The person of the offer, as far as one is known. */
export function whoOffered({ rounds }: OfferRow, now: number) {
  const met = rounds.flatMap(({ kind, interviews }) =>
    interviews.flatMap(({ startAt, encounters }) => encounters.map(({ relation, person }) => ({ kind, startAt: startAt.getTime(), relation, person }))),
  );
  return offeredBy(met, now);
}
