import { alarmsOf, type AlarmChoices } from './calendar-alarms';
import { firstNameOf, possessive } from './names';
import { reminderOfOffer, reminderOfWait, remindersOfInterview, remindersOfNote } from './reminders';
import { FORMATS, roundTitle, type RoundKind } from './rounds';
import { Temporal, type Instant } from './temporal';
import { plainDateIn, startOfDay } from './time';
import { capitalised, listWords } from './words';

/** How long ago something may have ended and still be in the calendar. */
export const CALENDAR_REACHES_BACK_DAYS = 90;
const NOTE_ENTRY_MINUTES = 30;

/** From one instant to another, or a whole day wherever one is. */
export type EntrySpan = { start: Instant; end: Instant } | { on: Temporal.PlainDate };

/** What an entry says only by choice: names, where, and the path of its page in the app. */
type EntryDetails = { title: string; words: string; place: string; page: string };

/** One line of the owner's calendar. The title alone names nobody. The uid stays for ever. */
export type CalendarEntry = {
  uid: string;
  span: EntrySpan;
  title: string;
  details: EntryDetails | null;
  alarms: Instant[];
  isBusy: boolean;
  isCancelled: boolean;
};

/** `closedAt`: when the application was closed, if it is. `people`: those with a name, in order. */
export type InterviewFact = {
  id: string;
  roundId: string;
  round: { kind: RoundKind; ordinal: number };
  company: string;
  startAt: Instant;
  endAt: Instant;
  isCancelled: boolean;
  closedAt: Instant | null;
  format: string;
  place: string;
  link: string;
  people: string[];
};
type NoteDeadline = { id: string; company: string; personName: string; dueAt: Instant };
type WaitFact = { applicationId: string; company: string; overdueAt: Instant; zone: string };
type OfferFact = { applicationId: string; company: string; answerBy: Temporal.PlainDate };

/** Notes are those neither sent, skipped nor withdrawn; waits and offers those of open applications. */
export type CalendarFacts = { interviews: InterviewFact[]; notes: NoteDeadline[]; waits: WaitFact[]; offers: OfferFact[] };

/** What the owner lets into the calendar; without details it is titles only. */
export type FeedParts = { interviews: boolean; deadlines: boolean; checkIns: boolean; offers: boolean; details: boolean };

const uidOf = (noun: string, id: string) => `${noun}-${id}@callback`;
const asIs = { isBusy: false, isCancelled: false };

function interviewEntry(sitting: InterviewFact, all: InterviewFact[], by: AlarmChoices): CalendarEntry {
  const { id, roundId, company, startAt, endAt, isCancelled, people, place, link } = sitting;
  const title = `${roundTitle(sitting.round)}, ${company}`;
  const format = capitalised(FORMATS.find((each) => each.id === sitting.format)?.label ?? '');
  const words = [people.length > 0 && `With ${listWords(people)}`, format, link].filter(Boolean).join('\n');
  const due = remindersOfInterview({ startAt, endAt, zone: by.zone }).filter(
    ({ kind }) => kind !== 'round-tomorrow' || isFirstOfItsDay(sitting, all, by.zone),
  );
  return {
    uid: uidOf('interview', id),
    span: { start: startAt, end: endAt },
    title,
    details: { title, words, place: place || link, page: `/rounds/${roundId}` },
    alarms: isCancelled ? [] : alarmsOf(due, { startAt }, by),
    isBusy: true,
    isCancelled,
  };
}

/** Sittings back to back are one round tomorrow: only the first of a day says so. */
function isFirstOfItsDay(sitting: InterviewFact, all: InterviewFact[], zone: string): boolean {
  const day = plainDateIn(sitting.startAt, zone);
  return !all.some(
    (each) =>
      each.roundId === sitting.roundId &&
      !each.isCancelled &&
      Temporal.Instant.compare(each.startAt, sitting.startAt) < 0 &&
      plainDateIn(each.startAt, zone).equals(day),
  );
}

function noteEntry({ id, company, personName, dueAt }: NoteDeadline, by: AlarmChoices): CalendarEntry {
  const title = `Write to ${firstNameOf(personName)}, ${company}`;
  const words = `The note to ${personName} is due when this ends.`;
  return {
    ...asIs,
    uid: uidOf('note', id),
    span: { start: dueAt.subtract({ minutes: NOTE_ENTRY_MINUTES }), end: dueAt },
    title: `Thank-you note due, ${company}`,
    details: { title, words, place: '', page: `/notes/${id}` },
    alarms: alarmsOf(remindersOfNote(dueAt), { dueAt }, by),
  };
}

function checkInEntry({ applicationId, company, overdueAt, zone }: WaitFact, by: AlarmChoices): CalendarEntry {
  const title = `Check in with ${company}`;
  return {
    ...asIs,
    uid: uidOf('check-in', applicationId),
    span: { on: plainDateIn(overdueAt, zone) },
    title,
    details: { title, words: '', place: '', page: `/applications/${applicationId}` },
    alarms: alarmsOf([reminderOfWait(overdueAt)], {}, by),
  };
}

function offerEntry({ applicationId, company, answerBy }: OfferFact, by: AlarmChoices): CalendarEntry {
  const title = `Answer ${possessive(company)} offer`;
  const dueAt = startOfDay(answerBy.add({ days: 1 }), by.zone);
  return {
    ...asIs,
    uid: uidOf('offer', applicationId),
    span: { on: answerBy },
    title,
    details: { title, words: '', place: '', page: `/applications/${applicationId}` },
    alarms: alarmsOf([reminderOfOffer(answerBy, by.zone)], { dueAt }, by),
  };
}

/** When an entry is over; a whole day counts to its end in the zone furthest behind. */
function endOf(span: EntrySpan): Instant {
  return 'on' in span ? startOfDay(span.on.add({ days: 1 }), 'Etc/GMT+12') : span.end;
}

/** Whether an entry is too long ago to be in the calendar: it leaves quietly, which is no cancellation. */
export function hasLeft(entry: CalendarEntry, now: Instant): boolean {
  const since = now.subtract({ hours: 24 * CALENDAR_REACHES_BACK_DAYS });
  return Temporal.Instant.compare(endOf(entry.span), since) < 0;
}

/** A sitting that was still to come when the application was closed does not take place. */
const takesPlace = ({ startAt, closedAt }: InterviewFact) =>
  closedAt === null || Temporal.Instant.compare(startAt, closedAt) < 0;

/**
 * The calendar of an owner (P39): interviews, cancelled ones as such; half an hour that ends when a note is due; and whole
 * days for check-ins and offers to answer.
 * @param parts what it carries; without details an entry has a title and no names, places or pages
 * @param by decides the alarms; days of offers and evenings before are those of its zone
 */
export function calendarEntries(facts: CalendarFacts, parts: FeedParts, by: AlarmChoices, now: Instant): CalendarEntry[] {
  const interviews = facts.interviews.filter(takesPlace);
  const entries = [
    ...(parts.interviews ? interviews.map((each) => interviewEntry(each, interviews, by)) : []),
    ...(parts.deadlines ? facts.notes.map((each) => noteEntry(each, by)) : []),
    ...(parts.checkIns ? facts.waits.map((each) => checkInEntry(each, by)) : []),
    ...(parts.offers ? facts.offers.map((each) => offerEntry(each, by)) : []),
  ];
  const carried = entries.filter((entry) => !hasLeft(entry, now));
  return parts.details ? carried : carried.map((entry) => ({ ...entry, details: null }));
}

/** The sittings of one round with everything about them, for the owner's own download; however long ago they were. */
export function roundEntries(sittings: InterviewFact[], by: AlarmChoices): CalendarEntry[] {
  return sittings.map((each) => interviewEntry(each, sittings, by));
}
