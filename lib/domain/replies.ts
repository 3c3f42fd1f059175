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
  zone: string;
  defaults: { afterApplying: number; afterRound: number };
};

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

/** Their words stand until a round after the day they were said. */
function standing(stated: StatedReply | null, lastStep: Instant | null): StatedReply | null {
  if (!stated || !lastStep) return stated;
  const [said, stepped] = [plainDateIn(stated.saidAt, stated.zone), plainDateIn(lastStep, stated.zone)];
  return Temporal.PlainDate.compare(said, stepped) >= 0 ? stated : null;
}

/**
 * The wait of an application, or null when nothing is awaited (rule 5). It begins with the latest of applying, a
 * round's end and a stated reply, and hearing back after that ends it. It is overdue from the start of the first
 * working day after the expected one, in its zone.
 */
export function waitOf(facts: WaitFacts): Wait | null {
  const lastStep = latest([facts.appliedAt, facts.lastRoundEndedAt]);
  const stated = standing(facts.stated, lastStep);
  const since = latest([lastStep, stated?.saidAt]);
  if (!since) return null;
  if (facts.heardAt && Temporal.Instant.compare(facts.heardAt, since) > 0) return null;

  const zone = stated?.on ? stated.zone : facts.zone;
  const days = facts.lastRoundEndedAt ? facts.defaults.afterRound : facts.defaults.afterApplying;
  const expectedOn = stated?.on ?? plainDateIn(since, zone).add({ days });
  const overdueAt = startOfDay(addWorkingDays(expectedOn, 1), zone);
  return { since, expectedOn, isGuess: !stated?.on, words: stated?.words || null, overdueAt, zone };
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
