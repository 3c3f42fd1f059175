import { clockWords, dateWords, momentWords } from './day-words';
import { leftWords } from './durations';
import { firstNameOf, possessive } from './names';
import type { ReminderKind } from './reminders';
import { roundTitle, type RoundKind } from './rounds';
import type { Temporal, Instant } from './temporal';
import { plainDateIn } from './time';

/**
 * What a reminder is about when it leaves. `at` is the note's deadline or the sitting's start, `answerBy` the day of an
 * offer, `words` what they said: the hook of a note, or when they would reply. `zone` is the owner's.
 */
export type MessageFacts = {
  kind: ReminderKind;
  personName: string | null;
  company: string;
  round: { kind: RoundKind; ordinal: number } | null;
  words: string | null;
  at: Instant | null;
  answerBy: Temporal.PlainDate | null;
  path: string;
};

export type Reader = { now: Instant; zone: string; hour12: boolean };

/** One reminder as a mail or a push says it: what is to be done, what was talked about, and the one place to do it. */
export type ReminderMessage = { title: string; lines: string[]; path: string; act: string };

const quoted = (words: string | null) => (words?.trim() ? [`“${words.trim().replace(/^["“]|["”]$/gu, '')}”`] : []);

/** @returns the words of one reminder at the instant it leaves: who, what they talked about, how long is left (P17). */
export function reminderMessage(facts: MessageFacts, { now, zone, hour12 }: Reader): ReminderMessage {
  const { kind, company, path } = facts;
  const name = firstNameOf(facts.personName ?? 'them');
  const round = facts.round ? roundTitle(facts.round) : 'The interview';
  const left = facts.at ? facts.at.epochMilliseconds - now.epochMilliseconds : 0;
  const when = facts.at ? momentWords(facts.at, now, zone, hour12) : '';
  const letter = { lines: [...quoted(facts.words), `${company}, due ${when}.`], path, act: `Write to ${name}` };
  switch (kind) {
    case 'interview-ended':
      return { title: `${company}, ${round.toLowerCase()}, has ended`, lines: ['Write down who said what while it is fresh.'], path, act: 'Log it' };
    case 'four-hours-left':
      return { title: `${leftWords(left)} left to write to ${name}`, ...letter };
    case 'due':
    case 'late': {
      const isNow = left > -60_000;
      const late = [...quoted(facts.words), `${company}. A late note still lands.`];
      return isNow
        ? { title: `${possessive(name)} note is due now`, ...letter }
        : { title: `${possessive(name)} note was due ${when}`, ...letter, lines: late };
    }
    case 'reply-overdue':
      return { title: `${company} has not replied`, lines: [...quoted(facts.words), 'A check-in is drafted.'], path, act: 'See the check-in' };
    case 'round-tomorrow': {
      const start = facts.at && `${plainDateIn(facts.at, zone).equals(plainDateIn(now, zone)) ? 'today' : 'tomorrow'} ${clockWords(facts.at, zone, hour12)}`;
      return { title: `${round} at ${company} is ${start}`, lines: facts.personName ? [`With ${facts.personName}.`] : [], path, act: 'Look at the round' };
    }
    case 'offer-to-answer': {
      const day = facts.answerBy ? dateWords(facts.answerBy, plainDateIn(now, zone)) : 'soon';
      return { title: `${company} waits for your answer by ${day}`, lines: [], path, act: 'Look at the offer' };
    }
  }
}
