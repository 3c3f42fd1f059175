import { daysFrom, longDateWords, nearDayWords } from './day-words';
import { firstNameOf, possessive } from './names';
import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';
import { listWords, numberWord } from './words';

/** A seat of somebody in a sitting that was not cancelled. */
export type Seat = { personId: string; start: Instant; end: Instant };

/** Somebody inside the company (P27) who also sits on a panel: on one that comes, or only on ones that have been. */
export type PanelConflict = { when: 'coming' | 'past'; start: Instant };

const byStart = (a: Seat, b: Seat) => Temporal.Instant.compare(a.start, b.start);

/**
 * Whether a contact is on a panel of this application, so that writing to them is writing to the people who decide.
 * It works both ways: a contact who turns up as an interviewer, and an interviewer who is about to be contacted.
 * In: whom, the seats of the application's rounds, the moment. Out: the next panel they are on, else the last one they
 * were on, else null.
 */
export function panelConflict(personId: string, seats: Seat[], now: Instant): PanelConflict | null {
  const own = seats.filter((seat) => seat.personId === personId).sort(byStart);
  const coming = own.find((seat) => Temporal.Instant.compare(seat.end, now) > 0);
  if (coming) return { when: 'coming', start: coming.start };
  const past = own.at(-1);
  return past ? { when: 'past', start: past.start } : null;
}

/** 'Wednesday’s panel', 'tomorrow’s panel', 'the panel of Tuesday 24 November'. */
function panelWords(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = daysFrom(today, date);
  return days > -2 && days < 7 ? `${possessive(nearDayWords(date, today))} panel` : `the panel of ${longDateWords(date)}`;
}

/** Says a conflict, in the owner's zone: 'Gregor is on Wednesday’s panel. Write after it.' */
export function conflictWords(name: string, { when, start }: PanelConflict, now: Instant, zone: string): string {
  const panel = panelWords(plainDateIn(start, zone), plainDateIn(now, zone));
  const who = firstNameOf(name);
  if (when === 'coming') return `${who} is on ${panel}. Write after it.`;
  return `${who} was on ${panel}. What you ask reaches the people who decide.`;
}

/** The heading of the contacts: who has been asked inside, by name up to three. */
export function contactsWords(names: string[]): string {
  const known = [...new Set(names)];
  if (known.length === 0) return 'Nobody inside has been asked yet.';
  return known.length <= 3 ? `You have asked ${listWords(known)}.` : `You have asked ${numberWord(known.length)} people inside.`;
}
