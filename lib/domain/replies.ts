import { Temporal, type Instant } from './temporal';
import type { StatedChoice } from './stated-choices';
import { plainDateIn, startOfDay } from './time';
import { addWorkingDays, workingDaysBetween } from './working-days';

/** When they said they would answer: their words, and the day they named, if any, in the company's zone. */
export type StatedReply = { words: string; on: Temporal.PlainDate | null; zone: string; saidAt: Instant };

/** What a wait is worked out from. `zone` and `defaults` (calendar days) serve where they stated nothing. */
export type WaitFacts = {
  appliedAt: Instant | null;
  lastRoundEndedAt: Instant | null;
  stated: StatedReply | null;
  heardAt: Instant | null;
  /** when the last check-in went out, if any did */
  checkedInAt?: Instant | null;
  zone: string;
  defaults: { afterApplying: number; afterRound: number };
};

/**
 * A check-in is looked at again five working days after it went out: from then on its answer is overdue, which begins
 * one working day after the expected day (rule 5). So the answer is expected four working days after it. Written on
 * Tuesday 24 November it is expected by Monday the 30th, and the next look is Tuesday 1 December.
 */
const CHECK_IN_WORKING_DAYS = 4;
/** How long somebody waits on who presses "Nothing yet, and I will wait", and when it is asked again. */
const LONGER_WORKING_DAYS = 2;
const ASKED_AGAIN = Temporal.PlainTime.from('09:00');

/** A reply that is being waited for. A guess is ours and is never shown as their promise. */
export type Wait = {
  since: Instant;
  expectedOn: Temporal.PlainDate;
  isGuess: boolean;
  words: string | null;
  overdueAt: Instant;
  zone: string;
};

function latest(instants: (Instant | null | undefined)[]): Instant | null {
  const known = instants.filter((at) => at != null);
  return known.sort(Temporal.Instant.compare).at(-1) ?? null;
}

/** @returns their words, which stand until a round after the day they were said; else null. */
export function standingWords(stated: StatedReply | null, lastStep: Instant | null): StatedReply | null {
  if (!stated || !lastStep) return stated;
  const [said, stepped] = [plainDateIn(stated.saidAt, stated.zone), plainDateIn(lastStep, stated.zone)];
  return Temporal.PlainDate.compare(said, stepped) >= 0 ? stated : null;
}

/**
 * What a check-in makes of the wait before it. It renews the wait: from here on the day is ours, a guess, whatever they
 * had promised. A promise of a later day stands, and so does whatever happened after the check-in.
 */
function renewed(before: Wait | null, asked: Instant, zone: string): Wait | null {
  if (before && Temporal.Instant.compare(before.since, asked) > 0) return before;
  const expectedOn = addWorkingDays(plainDateIn(asked, zone), CHECK_IN_WORKING_DAYS);
  const isPromisedLater = before && !before.isGuess && Temporal.PlainDate.compare(before.expectedOn, expectedOn) > 0;
  if (isPromisedLater) return before;
  return { since: asked, expectedOn, isGuess: true, words: null, overdueAt: overdueFrom(expectedOn, zone), zone };
}

const overdueFrom = (expectedOn: Temporal.PlainDate, zone: string) => startOfDay(addWorkingDays(expectedOn, 1), zone);

/** The wait that applying, the last round and their words began, whether or not it is over. */
function begun(facts: WaitFacts): Wait | null {
  const lastStep = latest([facts.appliedAt, facts.lastRoundEndedAt]);
  const stated = standingWords(facts.stated, lastStep);
  const since = latest([lastStep, stated?.saidAt]);
  if (!since) return null;
  const zone = stated?.on ? stated.zone : facts.zone;
  const days = facts.lastRoundEndedAt ? facts.defaults.afterRound : facts.defaults.afterApplying;
  const expectedOn = stated?.on ?? plainDateIn(since, zone).add({ days });
  const words = stated?.words || null;
  return { since, expectedOn, isGuess: !stated?.on, words, overdueAt: overdueFrom(expectedOn, zone), zone };
}

/**
 * The wait of an application, or null when nothing is awaited (rule 5). It begins with the latest of applying, a
 * round's end, a stated reply and a check-in, and hearing back after that ends it. It is overdue from the start of the
 * first working day after the expected one, in its zone.
 */
export function waitOf(facts: WaitFacts): Wait | null {
  const { heardAt, checkedInAt, zone } = facts;
  const unanswered = (wait: Wait | null) =>
    wait && heardAt && Temporal.Instant.compare(heardAt, wait.since) > 0 ? null : wait;
  const first = unanswered(begun(facts));
  return checkedInAt ? unanswered(renewed(first, checkedInAt, zone)) : first;
}

/**
 * When to ask again after "Nothing yet, and I will wait": at 09:00 two working days on, in the owner's zone. No day of
 * theirs changes by it, and the reply stays as overdue as it is.
 */
export function askAgainAt(now: Instant, zone: string): Instant {
  const date = addWorkingDays(plainDateIn(now, zone), LONGER_WORKING_DAYS);
  return date.toZonedDateTime({ timeZone: zone, plainTime: ASKED_AGAIN }).toInstant();
}

/** The first day on which an answer to a check-in that goes out now would be overdue: the next look at it. */
export function nextLookOn(now: Instant, zone: string): Temporal.PlainDate {
  return addWorkingDays(plainDateIn(now, zone), CHECK_IN_WORKING_DAYS + 1);
}

/** Whether the reply is overdue by now (rule 5). */
export function isReplyOverdue(wait: Wait, now: Instant): boolean {
  return Temporal.Instant.compare(now, wait.overdueAt) >= 0;
}

/** Working days past the expected day, today included, in the zone of the wait. Zero while it is not overdue. */
export function daysPast(wait: Wait, now: Instant): number {
  return workingDaysBetween(wait.expectedOn, plainDateIn(now, wait.zone));
}

/**
 * The day an answer of the debrief stands for, counted from the day it was said: a few days are three working days, a
 * week is seven calendar days. Null for the answers that bring their own day or none.
 */
export function statedChoice(choice: StatedChoice, on: Temporal.PlainDate): Temporal.PlainDate | null {
  if (choice === 'few-days') return addWorkingDays(on, 3);
  return choice === 'week' ? on.add({ days: 7 }) : null;
}
