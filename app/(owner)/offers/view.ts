import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { toDayOrNull, toInstant } from '@/lib/data/instants';
import { findOffers, MOST_EARLIER, listEarlierOffers, listNamedDays, listOffers, type OfferRow } from '@/lib/data/offers';
import { payWords } from '@/lib/domain/applications';
import { dateWords, longDateWords } from '@/lib/domain/day-words';
import { shortCompanyOf } from '@/lib/domain/names';
import { offerAxisOf } from '@/lib/domain/offer-axis';
import { offerFinding, type AwaitedReply } from '@/lib/domain/offer-finding';
import { offerRows } from '@/lib/domain/offer-rows';
import { partsOf, type OfferPart, type OfferTerms } from '@/lib/domain/offers';
import { CLOSE_REASON_LABELS, type CloseReason } from '@/lib/domain/pipeline';
import { Temporal } from '@/lib/domain/temporal';
import { plainDateIn } from '@/lib/domain/time';
import { columnOf } from './column';

const MOST_BESIDE = 3;
const BESIDE = 2;
const FURTHEST_SAID = 21;

/** The page of the offers: what to know first, the days, the sheets that are side by side, and those answered before. */
export async function offersView({ owner, account }: OwnerSession, asked: string | undefined, now: Date) {
  const [open, named, earlier] = await Promise.all([listOffers(owner), listNamedDays(owner, now), listEarlierOffers(owner)]);
  const zone = account.timeZone;
  const today = plainDateIn(toInstant(now), zone);
  const awaited: AwaitedReply[] = named.flatMap(({ company, stage, waitExpectedOn }) =>
    waitExpectedOn ? { company: company.name, on: Temporal.PlainDate.from(waitExpectedOn), decides: stage === 'interviewing' } : [],
  );
  const offers = open.map(({ id, company, offer }) => ({ id, company: company.name, answerBy: toDayOrNull(offer?.answerBy ?? null) }));
  const finding = offerFinding(offers, awaited, today);
  const chosen = chosenOf(offers.map(({ id }) => id), asked);
  const beside = await findOffers(owner, chosen);
  const dates = offers.flatMap(({ company, answerBy: on }) => (on ? { company: shortCompanyOf(company), on } : []));
  const last = dates.reduce((latest, { on }) => (Temporal.PlainDate.compare(on, latest) > 0 ? on : latest), today).add({ days: FURTHEST_SAID });
  const said = awaited.filter(({ on }) => Temporal.PlainDate.compare(on, last) <= 0).map(({ company, on }) => ({ company: shortCompanyOf(company), on }));
  const columns = beside.map((row) => columnOf(row, { until: finding.until, today, now: now.getTime() }));
  const first = columns.findIndex(({ ask }) => ask);
  return {
    ...finding,
    axis: dates.length > 0 ? offerAxisOf({ answers: dates, said, today }) : null,
    columns: columns.map((column, index) => ({ ...column, isFirst: index === first })),
    rows: [...offerRows(beside.map(termsOf)), ...dayRows(beside.map(({ offer }) => toDayOrNull(offer?.answerBy ?? null)), today)],
    choices: offers.length > BESIDE ? offers.map((each) => choiceOf(each, chosen)) : [],
    others: offers.map(({ id, company }) => ({ id, company: shortCompanyOf(company) })),
    isMoreEarlier: earlier.length === MOST_EARLIER,
    earlier: earlier.map(({ id, role, company, offer, closeReason, stageSince }) => ({
      id,
      role,
      company: company.name,
      pay: offer ? [payWords({ ...offer, min: offer.pay, max: offer.pay }), offer.extras].filter(Boolean).join(' and ') : '',
      closing: `${CLOSE_REASON_LABELS[closeReason as CloseReason] ?? 'Closed'}, ${dateWords(plainDateIn(toInstant(stageSince), zone), today)}`,
    })),
  };
}

function termsOf({ offer }: OfferRow): OfferTerms {
  return { pay: offer?.pay ?? null, currency: offer?.currency ?? '', period: offer?.period ?? 'year', parts: offer ? partsOf(offer.parts as OfferPart[], offer.extras) : [] };
}

/** The day to answer by is on the axis; here it is for whoever cannot see it, and on paper. */
function dayRows(days: (Temporal.PlainDate | null)[], today: Temporal.PlainDate) {
  if (days.every((on) => on === null)) return [];
  const line = (on: Temporal.PlainDate) => ({ words: `by ${longDateWords(on)}`, details: Temporal.PlainDate.compare(on, today) < 0 ? ['past'] : [] });
  const cells = days.map((on) => ({ lines: on ? [line(on)] : [], isBetter: false, isLess: false }));
  return [{ key: 'answer-by', label: 'Your answer', kind: 'start' as const, cells }];
}

/** What was asked for in the address, as far as it is there; else the two to answer first. */
function chosenOf(open: readonly string[], asked: string | undefined): string[] {
  const found = [...new Set(asked?.split(','))].filter((id) => open.includes(id)).slice(0, MOST_BESIDE);
  return found.length > 0 ? found : open.slice(0, BESIDE);
}

/** A link that puts an offer beside the others, or takes it away; a fourth takes the place of the last. */
function choiceOf({ id, company }: { id: string; company: string }, chosen: readonly string[]) {
  const isShown = chosen.includes(id);
  const next = isShown ? chosen.filter((each) => each !== id) : [...chosen.slice(0, MOST_BESIDE - 1), id];
  return { id, company: shortCompanyOf(company), isShown, href: next.length > 0 ? `/offers?with=${next.join(',')}` : null };
}
