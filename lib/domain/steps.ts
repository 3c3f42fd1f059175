import { clockWords, dateWords, dayWords, daysFrom, momentWords, nearDayWords, shortDateWords, shortMomentWords, zonesDiffer } from './day-words';
import { leftWords } from './durations';
import { heatOf, offerHeatOf, replyHeatOf, type Heat } from './heat';
import { firstNameOf } from './names';
import { isOwed } from './notes';
import { CLOSE_REASON_LABELS, STAGE_LABELS, type CloseReason, type Stage } from './pipeline';
import { daysPast, isReplyOverdue, type Wait } from './replies';
import { FORMATS, type Format } from './rounds';
import { Temporal, type Instant } from './temporal';
import { plainDateIn, startOfDay } from './time';
import { listWords, numberWord, plural } from './words';
import { zoneLabel } from './zone-words';

/** What the next step of an application is worked out from. `notes` are those not sent, owed already or to come. */
export type StepFacts = {
  stage: Stage;
  closeReason: CloseReason | null;
  closedRound: string | null;
  stageSince: Instant;
  notes: readonly { personName: string; dueAt: Instant }[];
  offer: { answerBy: Temporal.PlainDate | null } | null;
  wait: Wait | null;
  /** `people`: the full names of those who will be there, as far as they are known */
  nextInterview: { at: Instant; zone: string; roundTitle: string; format: Format; people?: readonly string[] } | null;
  namesMissing: { count: number; roundTitle: string } | null;
  closesOn: Temporal.PlainDate | null;
};

/**
 * One thing to do. `words` says it in full, `short` on a card, `detail` adds when. In a table `what` stands in one column
 * and `when` in the next, which is empty where a countdown stands. `at` is its instant. `timed` says whether to show a
 * countdown to it or `days`: working days past for a reply, calendar days else.
 */
export type NextStep = {
  kind: 'note' | 'offer' | 'reply' | 'interview' | 'preparation' | 'apply' | 'waiting' | 'closed';
  words: string;
  short: string;
  detail: string;
  what: string;
  when: string;
  at: Instant;
  heat: Heat | null;
  timed: 'countdown' | 'days' | null;
  days: number | null;
};

/** The moment it is, and how the owner reads it: zone and clock. */
export type Clock = { now: Instant; zone: string; hour12: boolean };

type Step = Pick<NextStep, 'kind' | 'words' | 'at'> & Partial<NextStep>;
const step = (given: Step): NextStep => ({
  short: given.words,
  detail: '',
  what: given.words,
  when: '',
  heat: null,
  timed: null,
  days: null,
  ...given,
});

const today = ({ now, zone }: Clock) => plainDateIn(now, zone);
const inSentence = (title: string) => title.charAt(0).toLowerCase() + title.slice(1);
/** A round inside a sentence: 'round 2', 'the screening call'. */
export const theRound = (title: string) => (/^round/i.test(title) ? inSentence(title) : `the ${inSentence(title)}`);

/** First names, or full ones where two would read the same. */
function callNames(fullNames: readonly string[]): string[] {
  const first = fullNames.map(firstNameOf);
  const shared = (name: string) => first.indexOf(name) !== first.lastIndexOf(name);
  return first.map((name, index) => (shared(name) ? (fullNames[index] ?? name) : name));
}

/** A note late or due. */
export function noteStep({ notes }: StepFacts, { now, zone, hour12 }: Clock): NextStep | null {
  const owed = notes
    .filter(({ dueAt }) => isOwed(dueAt, now))
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
  const first = owed[0];
  if (!first) return null;
  const several = `Write ${numberWord(owed.length)} notes`;
  const names = callNames(owed.map(({ personName }) => personName));
  const words = owed.length > 3 ? several : `Write to ${listWords(names)}`;
  const left = first.dueAt.epochMilliseconds - now.epochMilliseconds;
  const when = left > 0 ? `due ${momentWords(first.dueAt, now, zone, hour12)}` : leftWords(left);
  return step({
    kind: 'note',
    words,
    short: owed.length > 1 ? several : words,
    detail: owed.length > 1 ? `first ${when}` : when,
    at: first.dueAt,
    heat: heatOf(left),
    timed: 'countdown',
  });
}

/** The day to answer an offer by, in a list of days: the day, how near it is, and its heat. */
export function offerDayWords(answerBy: Temporal.PlainDate, today: Temporal.PlainDate): { date: string; under: string; heat: Heat | null } {
  const days = daysFrom(today, answerBy);
  const past = `${-days} ${plural(-days, 'day', 'days')} past`;
  const ahead = days < 2 ? nearDayWords(answerBy, today) : `in ${days} days`;
  return { date: dateWords(answerBy, today), under: days < 0 ? past : ahead, heat: offerHeatOf(days) };
}

/** An offer to answer, by its day if it has one. */
export function offerStep({ stage, offer, stageSince }: StepFacts, clock: Clock): NextStep | null {
  if (!offer && stage !== 'offer') return null;
  const answerBy = offer?.answerBy;
  if (!answerBy) return step({ kind: 'offer', words: 'Answer the offer', at: stageSince });
  const days = daysFrom(today(clock), answerBy);
  const day = dateWords(answerBy, today(clock));
  const at = startOfDay(answerBy.add({ days: 1 }), clock.zone);
  const common = { kind: 'offer', what: 'Answer the offer', when: day, at, timed: 'days', days, heat: offerHeatOf(days) } as const;
  if (days < 0) return step({ ...common, words: 'Answer the offer', detail: `was due ${day}` });
  const detail = days < 2 ? nearDayWords(answerBy, today(clock)) : `in ${days} days`;
  return step({ ...common, words: `Answer by ${day}`, detail });
}

/** A reply that is overdue. Past our own guess there is no heat: nobody broke a promise. */
export function replyStep({ wait }: StepFacts, { now }: Clock): NextStep | null {
  if (!wait || !isReplyOverdue(wait, now)) return null;
  const days = daysPast(wait, now);
  const past = `${days} ${plural(days, 'day', 'days')} past`;
  const common = { kind: 'reply', when: past, at: wait.overdueAt, timed: 'days', days } as const;
  if (!wait.isGuess) return step({ ...common, words: 'Reply overdue', detail: past, heat: replyHeatOf(days) });
  const words = 'Past our guess, ask how it stands';
  const short = 'Reply overdue, our guess';
  return step({ ...common, words, short, what: short, detail: `${past} our guess` });
}

/** The next interview, in the owner's own time; its own is added where it differs. */
export function interviewStep({ nextInterview }: StepFacts, { now, zone, hour12 }: Clock): NextStep | null {
  if (!nextInterview) return null;
  const { at, roundTitle, format, people = [] } = nextInterview;
  const day = dayWords(at, now, zone);
  const near = ['today', 'tomorrow', 'yesterday'].includes(day);
  const words = `${roundTitle}${near ? ' ' : ', '}${day} ${clockWords(at, zone, hour12)}`;
  const there = `${clockWords(at, nextInterview.zone, hour12)} in ${zoneLabel(nextInterview.zone)}`;
  const kind = FORMATS.find(({ id }) => id === format)?.label ?? '';
  const detail = zonesDiffer(at, zone, nextInterview.zone) ? [kind, there].filter(Boolean).join(', ') : kind;
  const isFew = people.length > 0 && people.length <= 3;
  const what = isFew ? `${roundTitle} with ${listWords(people.length > 1 ? callNames(people) : [...people])}` : roundTitle;
  return step({ kind: 'interview', words, detail, what, when: shortMomentWords(at, now, zone, hour12), at });
}

/** Preparation that is missing: names first, for nothing can be prepared for nobody. */
export function preparationStep({ namesMissing, stageSince }: StepFacts): NextStep | null {
  if (!namesMissing || namesMissing.count < 1) return null;
  const names = `${numberWord(namesMissing.count)} ${plural(namesMissing.count, 'name', 'names')}`;
  const words = `Find ${names} for ${theRound(namesMissing.roundTitle)}`;
  return step({ kind: 'preparation', words, short: `Find ${names}`, at: stageSince });
}

/** A saved application: send it, by the day it closes if that is known. */
export function applyStep({ stage, closesOn, stageSince }: StepFacts, clock: Clock): NextStep | null {
  if (stage !== 'saved') return null;
  if (!closesOn) return step({ kind: 'apply', words: 'Apply', at: stageSince });
  const days = daysFrom(today(clock), closesOn);
  const day = dateWords(closesOn, today(clock));
  const at = startOfDay(closesOn.add({ days: 1 }), clock.zone);
  const common = { kind: 'apply', what: 'Apply before it closes', when: day, at, timed: 'days', days } as const;
  if (days < 0) {
    const words = 'Apply late, or close it';
    return step({ ...common, words, what: words, short: `Closed ${day}`, detail: `closed ${day}` });
  }
  const detail = days < 2 ? nearDayWords(closesOn, today(clock)) : `in ${days} days`;
  return step({ ...common, words: `Apply by ${day}`, short: `Closes ${day}`, detail });
}

/**
 * Waiting for them, or, when they have answered, a date to be set. This one always applies. A wait that begins later is
 * a sitting under way: it begins when that ends.
 */
export function waitingStep({ stage, stageSince, wait }: StepFacts, clock: Clock): NextStep {
  if (wait && Temporal.Instant.compare(wait.since, clock.now) > 0) {
    const until = `until ${clockWords(wait.since, clock.zone, clock.hour12)}`;
    return step({ kind: 'interview', words: 'Under way now', detail: until, when: until, at: wait.since });
  }
  const since = wait?.since ?? stageSince;
  const days = Math.max(0, daysFrom(plainDateIn(since, clock.zone), today(clock)));
  const when = days === 0 ? 'today' : `${days} ${plural(days, 'day', 'days')}`;
  const common = { kind: 'waiting', when, at: since, timed: 'days', days } as const;
  if (!wait) {
    const detail = `in ${STAGE_LABELS[stage]} since ${dateWords(plainDateIn(stageSince, clock.zone), today(clock))}`;
    return step({ ...common, words: stage === 'applied' ? 'No reply yet' : 'Set the next date', detail });
  }
  const day = dateWords(wait.expectedOn, today(clock));
  return step({ ...common, words: 'No reply yet', detail: wait.isGuess ? `a guess, ${day}` : `they said ${day}` });
}

/** How and when it ended: 'Said no after round 2'. */
export function closedStep({ closeReason, closedRound, stageSince }: StepFacts, clock: Clock): NextStep {
  const ended = closeReason ? CLOSE_REASON_LABELS[closeReason] : STAGE_LABELS.closed;
  const words = closedRound && closeReason !== 'accepted' ? `${ended} after ${theRound(closedRound)}` : ended;
  const day = plainDateIn(stageSince, clock.zone);
  const [detail, when] = [dateWords(day, today(clock)), shortDateWords(day, today(clock))];
  return step({ kind: 'closed', words, detail, when, at: stageSince });
}
