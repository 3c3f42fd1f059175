import { firstNameOf, possessive } from './names';
import type { ReminderKind } from './reminders';
import { roundTitle, type RoundKind } from './rounds';

export type ReminderFacts = {
  kind: ReminderKind;
  personName: string | null;
  company: string;
  round: { kind: RoundKind; ordinal: number } | null;
  /** the instant it is about, already in the owner's words, such as '17:45' or 'tomorrow 09:30' */
  when: string;
};

/**
 * @returns what a reminder says: who, what, how long. The same words in the bell and in a system notification (rule 13).
 */
export function reminderWords({ kind, personName, company, round, when }: ReminderFacts): string {
  const name = firstNameOf(personName ?? 'them');
  const title = round ? roundTitle(round) : '';
  switch (kind) {
    case 'interview-ended':
      return `${company}, ${title.toLowerCase()}, has ended. Write down who said what while it is fresh.`;
    case 'four-hours-left':
      return `Four hours left to write to ${name} at ${company}, due ${when}.`;
    case 'due':
      return `${possessive(name)} note is due now, ${when}.`;
    case 'late':
      return `${possessive(name)} note was due ${when}. A late note still lands.`;
    case 'reply-overdue':
      return `${company} has not replied by the day expected. Ask how it stands.`;
    case 'round-tomorrow':
      return `${title} at ${company} is ${when}.`;
    case 'offer-to-answer':
      return `${company} waits for your answer by ${when}.`;
  }
}
