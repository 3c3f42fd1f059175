import { dateWords, daysFrom } from './day-words';
import { placedLabels, type PlacedLabel } from './offer-axis-labels';
import { Temporal } from './temporal';
import { listWords } from './words';

/** What the axis shows: by when each offer wants its answer, and when others have said they reply. Short names. */
export type OfferAxisFacts = {
  answers: readonly { company: string; on: Temporal.PlainDate }[];
  said: readonly { company: string; on: Temporal.PlainDate }[];
  today: Temporal.PlainDate;
};

type OfferMark = PlacedLabel & { kind: 'answer' | 'said'; names: string };
type OfferTick = PlacedLabel & { words: string; isStrong: boolean };

/** The days up to the last deadline, to scale: everything in percent of the axis. */
export type OfferAxis = {
  ticks: OfferTick[];
  weekends: { left: number; width: number }[];
  over: { left: number; width: number } | null;
  today: number;
  marks: OfferMark[];
  sentence: string;
};

const DAYS_AHEAD = 11;
const DAYS_AFTER_LAST = 3;
const MOST_DAYS_BACK = 14;
const MOST_DAYS_AHEAD = 60;
/** From here on a tick is a week, and weekends are too thin to draw. */
const MOST_DAYS_TICKED = 45;
const SATURDAY = 6;

type Day = { company: string; on: Temporal.PlainDate };

/** One mark for all that fall on a day. */
function marksOf(days: readonly Day[], kind: OfferMark['kind']): { kind: OfferMark['kind']; names: string; on: Temporal.PlainDate }[] {
  const dates = [...new Map(days.map(({ on }) => [on.toString(), on])).values()];
  return dates.map((on) => ({ kind, on, names: listWords(days.filter((each) => each.on.equals(on)).map(({ company }) => company)) }));
}

function sentenceOf({ answers, said, today }: OfferAxisFacts): string {
  const sorted = (days: readonly Day[]) => days.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  const words = [
    ...sorted(answers).map(({ company, on }) => `${company} by ${dateWords(on, today)}`),
    ...sorted(said).map(({ company, on }) => `${company} said ${dateWords(on, today)}`),
  ];
  return `Today ${dateWords(today, today)}, ${words.join(', ')}.`;
}

/**
 * The axis of the deadlines in days, from today, or from the first deadline that is past, to a little after the last.
 * A deadline that is past is the stretch from it to today.
 */
export function offerAxisOf(facts: OfferAxisFacts): OfferAxis {
  const { answers, said, today } = facts;
  const distances = [...answers, ...said].map(({ on }) => daysFrom(today, on));
  const back = Math.max(0, Math.min(MOST_DAYS_BACK, -Math.min(0, ...distances)));
  const ahead = Math.min(MOST_DAYS_AHEAD, Math.max(DAYS_AHEAD, ...distances.map((days) => days + DAYS_AFTER_LAST)));
  const from = today.subtract({ days: back });
  const days = back + ahead;
  const left = (on: Temporal.PlainDate) => (daysFrom(from, on) / days) * 100;
  const all = Array.from({ length: days + 1 }, (_, index) => from.add({ days: index }));
  const isLong = days > MOST_DAYS_TICKED;
  const marks = [...marksOf(answers, 'answer'), ...marksOf(said, 'said')].filter(({ on }) => left(on) >= 0 && left(on) <= 100);
  const isMarked = (on: Temporal.PlainDate) => marks.some((mark) => mark.on.equals(on));
  const ticked = all.filter((on) => !isLong || on.dayOfWeek === 1 || isMarked(on));
  const day = 100 / days;
  return {
    today: left(today),
    weekends: isLong ? [] : all.slice(0, -1).filter((on) => on.dayOfWeek === SATURDAY).map((on) => ({ left: left(on), width: Math.min(day * 2, 100 - left(on)) })),
    over: back > 0 ? { left: 0, width: left(today) } : null,
    ...placedLabels({
      marks: marks.map(({ kind, names, on }) => ({ kind, names, left: left(on) })),
      ticks: ticked.map((on, index) => ({
        left: left(on),
        words: on.equals(today) ? 'Today' : dayUnder(on, ticked[index - 1], today),
        isStrong: on.dayOfWeek < SATURDAY,
        rank: on.equals(today) ? 0 : isMarked(on) ? 1 : on.dayOfWeek === 1 ? 2 : on.dayOfWeek < SATURDAY ? 3 : 9,
      })),
    }),
    sentence: sentenceOf(facts),
  };
}

/** 'Mon 30', with the month on the first day of it: 'Tue 1 Dec'. */
function dayUnder(on: Temporal.PlainDate, before: Temporal.PlainDate | undefined, today: Temporal.PlainDate): string {
  const words = dateWords(on, today);
  const isSame = before ? before.month === on.month : today.month === on.month;
  return isSame ? words.split(' ').slice(0, 2).join(' ') : words;
}
