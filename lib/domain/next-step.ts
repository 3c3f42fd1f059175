import { Temporal, type Instant } from './temporal';
import type { Stage } from './pipeline';
import type { Wait } from './replies';
import {
  applyStep,
  closedStep,
  interviewStep,
  noteStep,
  offerStep,
  preparationStep,
  replyStep,
  waitingStep,
  type Clock,
  type NextStep,
  type StepFacts,
} from './steps';
import { startOfDay } from './time';

export type { NextStep, StepFacts } from './steps';

/**
 * The one next step of an application, never blank (rule 7): the most pressing of a note, an offer, an overdue reply,
 * the next interview, missing preparation, applying, waiting. A closed application owes nothing but its notes.
 * In: the facts, the moment it is, the owner's zone, and whether the owner reads a twelve-hour clock.
 */
export function nextStepOf(facts: StepFacts, now: Instant, ownerZone: string, hour12 = false): NextStep {
  const clock: Clock = { now, zone: ownerZone, hour12 };
  const note = noteStep(facts, clock);
  if (facts.stage === 'closed') return note ?? closedStep(facts, clock);
  return (
    note ??
    offerStep(facts, clock) ??
    replyStep(facts, clock) ??
    interviewStep(facts, clock) ??
    preparationStep(facts) ??
    applyStep(facts, clock) ??
    waitingStep(facts, clock)
  );
}

/** How pressing an application is, as a key to sort by: rank first, then instant, those without one last. */
export type Press = { rank: 0 | 1 | 2 | 3; at: Instant | null };

export type PressFacts = {
  stage?: Stage;
  notes: readonly { dueAt: Instant }[];
  offer: { answerBy: Temporal.PlainDate | null } | null;
  wait: Wait | null;
  nextInterview: { at: Instant } | null;
  closesOn: Temporal.PlainDate | null;
};

const earliest = (instants: (Instant | null | undefined)[]): Instant | null =>
  instants.filter((at) => at != null).sort(Temporal.Instant.compare)[0] ?? null;

/**
 * The order of rule 7 as a key that holds whatever the time is, so that it can be stored: 0 a note not sent, 1 an offer
 * to answer, 2 the first date ahead (a reply overdue, an interview, applications closing), 3 nothing. Days end in
 * `ownerZone`.
 */
export function pressOf(facts: PressFacts, ownerZone: string): Press {
  const endOf = (date: Temporal.PlainDate | null) => date && startOfDay(date.add({ days: 1 }), ownerZone);
  const noteDue = earliest(facts.notes.map(({ dueAt }) => dueAt));
  if (noteDue) return { rank: 0, at: noteDue };
  if (facts.stage === 'closed') return { rank: 3, at: null };
  if (facts.offer) return { rank: 1, at: endOf(facts.offer.answerBy) };
  const ahead = earliest([facts.wait?.overdueAt, facts.nextInterview?.at, endOf(facts.closesOn)]);
  return ahead ? { rank: 2, at: ahead } : { rank: 3, at: null };
}
