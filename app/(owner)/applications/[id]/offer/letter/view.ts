import type { OwnerSession } from '@/lib/auth/session';
import { toDayOrNull, toInstant } from '@/lib/data/instants';
import type { OfferRow } from '@/lib/data/offers';
import { longDateWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { OFFER_LETTERS, offerLetter, type OfferLetterKind } from '@/lib/domain/offer-letters';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { whoOffered } from '../../../../offers/column';

const TITLES: Record<OfferLetterKind, (name: string) => string> = {
  'more-days': (name) => `Ask ${name} for more days`,
  thanks: (name) => `Thank ${name} for the offer`,
  accept: (name) => `Tell ${name} that you accept`,
  decline: (name) => `Tell ${name} that you decline`,
};

/** A letter about an offer, begun from the facts of the case. An address that asks for something else gets the thanks. */
export function letterView(row: OfferRow, asked: Record<string, string | string[] | undefined>, account: OwnerSession['account'], now: Date) {
  const kind = OFFER_LETTERS.find(({ id }) => id === asked.kind)?.id ?? 'thanks';
  const answerBy = toDayOrNull(row.offer?.answerBy ?? null);
  const until = dayAfter(asked.until, answerBy ?? plainDateIn(toInstant(now), account.timeZone));
  const to = whoOffered(row, now.getTime());
  const name = to ? firstNameOf(to.name) : 'the hiring team';
  const offer = `/applications/${row.id}/offer`;
  const isAnswer = kind === 'accept' || kind === 'decline';
  return {
    kind,
    until: until?.toString() ?? null,
    to,
    title: TITLES[kind](name),
    lead: answerBy ? `${row.company.name} wants an answer by ${longDateWords(answerBy)}.` : `${row.company.name} has named no day to answer by.`,
    letter: offerLetter(kind, { personName: to?.name ?? null, ownerName: account.name, company: row.company.name, role: row.role, answerBy, until }),
    after: isAnswer ? 'Once it has left, close the offer with its reason.' : 'When they name another day, put it into the terms.',
    next: isAnswer ? { href: '/offers', label: 'To the offers' } : { href: offer, label: 'Change the day' },
  };
}

/** A day of the calendar that comes after another one, else null. */
function dayAfter(text: string | string[] | undefined, before: Temporal.PlainDate): Temporal.PlainDate | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return Temporal.PlainDate.compare(day, before) > 0 ? day : null;
  } catch {
    return null;
  }
}
