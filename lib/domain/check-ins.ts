import { dateWords, longDateWords } from './day-words';
import { theRound } from './steps';
import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';
import { listWords } from './words';

/** A conversation that is over, with somebody who has a name. */
type Talk = { roundId: string; endAt: Instant };

/**
 * Whom a check-in goes to: of the round in which they said when they would answer, else of all, whoever was met last;
 * nobody where nobody was met. Of several who were met at once the first one is asked, as they were written down.
 */
export function recipientOf<T extends Talk>(talks: readonly T[], statedRoundId: string | null): T | null {
  const inRound = talks.filter(({ roundId }) => roundId === statedRoundId);
  const among = inRound.length > 0 ? inRound : talks;
  return among.reduce<T | null>(
    (last, talk) => (last && Temporal.Instant.compare(last.endAt, talk.endAt) >= 0 ? last : talk),
    null,
  );
}

const MOST_NAMED = 2;

function ordinal(n: number): string {
  const teen = n % 100 > 10 && n % 100 < 14;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** A day with its short weekday and its whole month: 'Fri 13 November'. */
export function dayInFull(date: Temporal.PlainDate): string {
  const [weekday = '', ...rest] = longDateWords(date).split(' ');
  return [weekday.slice(0, 3), ...rest].join(' ');
}

export type SaidFacts = {
  words: string | null;
  on: Temporal.PlainDate | null;
  saidAt: Instant;
  zone: string;
  /** the round at whose end it was said, and who was there then */
  round: { title: string; names: readonly string[] } | null;
  today: Temporal.PlainDate;
};

/**
 * Who said it, when, and which day it meant: 'Kofi Mensah, at the end of round 2, Fri 13 November. Friday was the
 * 20th.' Of more than two who were there nobody is named, for nobody knows who said it.
 */
export function bylineOf({ words, on, saidAt, zone, round, today }: SaidFacts): string {
  const said = dayInFull(plainDateIn(saidAt, zone));
  const names = round && round.names.length <= MOST_NAMED ? listWords([...round.names]) : '';
  const at = round && `at the end of ${theRound(round.title)}`;
  const who = [names, at, said].filter(Boolean).join(', ');
  const first = `${who.charAt(0).toUpperCase()}${who.slice(1)}.`;
  if (!on || !words) return first;
  const verb = Temporal.PlainDate.compare(on, today) < 0 ? 'was' : 'is';
  const [weekday = ''] = longDateWords(on).split(' ');
  const isNamed = words.toLowerCase().includes(weekday.toLowerCase());
  return `${first} ${isNamed ? `${weekday} ${verb} the ${ordinal(on.day)}` : `That ${verb} ${dateWords(on, today)}`}.`;
}

const FEWEST_SHORTENED = 24;

/** Their words in a list: what they said of the time, where the rest is long. 'by Friday', 'about a week'. */
export function shortWords(words: string): string {
  const whole = words.trim().replace(/^["“„«]|["”“»]$/gu, '').replace(/[.!。]+$/u, '');
  const time = /\b(?:by|before|until|within|in|after|around|about|at|on|early|late|next|this|end of)\s(?:(?!\b(?:by|before|until|within)\s).)+$/iu.exec(whole);
  const isLong = whole.length > FEWEST_SHORTENED;
  return isLong && time && time[0].length <= FEWEST_SHORTENED ? time[0] : whole;
}
