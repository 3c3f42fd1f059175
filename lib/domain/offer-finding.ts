import { daysFrom, longDateWords, nearDayWords } from './day-words';
import { possessive, shortCompanyOf } from './names';
import { Temporal } from './temporal';
import { capitalised, listWords, numberWord, plural } from './words';

/** An offer that waits for an answer, and another company that has named the day of its own. */
export type OpenOffer = { id: string; company: string; answerBy: Temporal.PlainDate | null };
export type AwaitedReply = { company: string; on: Temporal.PlainDate; /** a decision, not just a next step */ decides: boolean };

/** What to know first. `until` is the day on which everything would be known, when a deadline comes before it. */
export type OfferFinding = { title: string; lead: string; until: Temporal.PlainDate | null };

/** A reply that comes longer after the deadline than this is no reason to ask for more days. */
const MOST_DAYS_ASKED = 14;
const SATURDAY = 6;

const byDay = (a: { on: Temporal.PlainDate }, b: { on: Temporal.PlainDate }) => Temporal.PlainDate.compare(a.on, b.on);
const counted = ({ length }: readonly OpenOffer[]) => capitalised(`${numberWord(length)} ${plural(length, 'offer', 'offers')}`);
const daysWords = (days: number) => (days === 1 ? 'a day' : `${numberWord(days)} days`);

/** The working day after a reply: the first on which it can be weighed. */
function dayAfter(on: Temporal.PlainDate): Temporal.PlainDate {
  const next = on.add({ days: 1 });
  return next.dayOfWeek < SATURDAY ? next : next.add({ days: 8 - next.dayOfWeek });
}

type Dated = { company: string; on: Temporal.PlainDate };

function datedOf(offers: readonly OpenOffer[]): Dated[] {
  return offers.flatMap(({ company, answerBy: on }) => (on ? { company: shortCompanyOf(company), on } : [])).sort(byDay);
}

/** 'Larkhill by Friday 4 December', 'Kestrel on no day'. */
function othersWords(offers: readonly OpenOffer[], dated: readonly Dated[], today: Temporal.PlainDate): string {
  const undated = offers.filter(({ answerBy }) => !answerBy).map(({ company }) => shortCompanyOf(company));
  const later = dated.slice(1).map(({ company, on }) => `${company} wants one ${near(on, today)}`);
  const none = undated.length > 0 ? [`${listWords(undated)} ${plural(undated.length, 'has', 'have')} named no day`] : [];
  const words = listWords([...later, ...none]);
  return words ? ` ${capitalised(words)}.` : '';
}

type Facts = { offers: readonly OpenOffer[]; awaited: readonly AwaitedReply[]; today: Temporal.PlainDate; first: Dated; others: string };

const near = (on: Temporal.PlainDate, today: Temporal.PlainDate) => (on.equals(today) ? 'today' : `by ${nearDayWords(on, today)}`);

function pastFinding({ first, today, others }: Facts): OfferFinding {
  const day = daysFrom(first.on, today) === 1 ? 'yesterday' : `on ${longDateWords(first.on)}`;
  const lead = `Answer it, or change the day if they gave you longer.${others}`;
  return { title: `${possessive(first.company)} answer was due ${day}.`, lead, until: null };
}

/** A reply comes after the first deadline, and so much later that asking for more days is worth it. */
function lateFinding({ offers, awaited, first, today }: Facts): OfferFinding | null {
  const late = awaited.find(({ on }) => daysFrom(first.on, on) > 0 && daysFrom(first.on, on) <= MOST_DAYS_ASKED);
  if (!late) return null;
  const [theirs, until, isToday] = [shortCompanyOf(late.company), dayAfter(late.on), first.on.equals(today)];
  const verb = late.decides ? 'decides' : 'replies';
  const title = `${isToday ? `${first.company} wants an answer today` : counted(offers)}, and ${theirs} ${verb} ${daysWords(daysFrom(first.on, late.on))} too late.`;
  const wants = isToday ? '' : `${first.company} wants an answer ${near(first.on, today)}. `;
  const more = daysFrom(first.on, until);
  const see = offers.length === 1 ? 'both' : `all ${numberWord(offers.length + 1)}`;
  const lead = `${wants}${theirs} said ${nearDayWords(late.on, today)}. ${capitalised(numberWord(more))} more ${plural(more, 'day', 'days')} would let you see ${see}.`;
  return { title, lead, until };
}

function firstFinding({ offers, awaited, first, today, others }: Facts): OfferFinding {
  const inTime = awaited.findLast(({ on }) => Temporal.PlainDate.compare(on, first.on) <= 0);
  const compare = inTime ? `${shortCompanyOf(inTime.company)} said ${nearDayWords(inTime.on, today)}, in time to compare.` : 'No other company has named a day close to it.';
  const left = daysFrom(today, first.on);
  const when = left > 1 ? `by ${longDateWords(first.on)}` : near(first.on, today);
  const lead = `${compare}${others}`;
  if (offers.length === 1 || left < 2) return { title: `${first.company} wants an answer ${when}.`, lead, until: null };
  const isSame = offers.every(({ answerBy }) => answerBy?.equals(first.on));
  if (isSame) return { title: `${counted(offers)}, ${offers.length === 2 ? 'both' : 'all'} to answer ${when}.`, lead: compare, until: null };
  return { title: `${counted(offers)}, and ${first.company} wants the first answer, ${when}.`, lead, until: null };
}

/**
 * The finding of the offers: a deadline that is past or today, one that comes before another company has decided, or
 * which comes first. Dates are days in the owner's zone, which `today` is in; `awaited` are days they named, no guesses.
 */
export function offerFinding(offers: readonly OpenOffer[], replies: readonly AwaitedReply[], today: Temporal.PlainDate): OfferFinding {
  const [only] = offers;
  if (!only) return { title: 'No offer waits for you.', lead: 'When one comes, write down its parts and the day to answer by. Two or more stand here side by side.', until: null };
  const dated = datedOf(offers);
  const [first] = dated;
  if (!first) {
    const title = offers.length === 1 ? `${shortCompanyOf(only.company)} has named no day to answer by.` : `${counted(offers)}, and no day to answer by.`;
    return { title, lead: 'Ask for one, so that you know how long you have.', until: null };
  }
  const awaited = replies.filter(({ on }) => Temporal.PlainDate.compare(on, today) >= 0).toSorted(byDay);
  const facts = { offers, awaited, today, first, others: othersWords(offers, dated, today) };
  if (daysFrom(today, first.on) < 0) return pastFinding(facts);
  return lateFinding(facts) ?? firstFinding(facts);
}

/** How many more days to ask of an offer so that `until` is its last day; null when it has them. */
export function daysToAsk(answerBy: Temporal.PlainDate | null, until: Temporal.PlainDate | null): number | null {
  if (!answerBy || !until) return null;
  const days = daysFrom(answerBy, until);
  return days > 0 ? days : null;
}
