import { clockWords, dateWords, dayWords, daysFrom, momentWords, nearDayWords } from './day-words';
import { leftWords } from './durations';
import { heatOf, type Heat } from './heat';
import { firstNameOf, possessive } from './names';
import { Temporal, type Instant } from './temporal';
import { plainDateIn } from './time';
import { capitalised, listWords, numberWord, plural } from './words';

/** The heading of Today, cut so that the time in it can take its colour. */
export type Headline = { before: string; mark: string; after: string; heat: Heat | null };

type NoteDue = { name: string; dueAt: Instant };
export type HeadlineFacts = {
  notes: readonly NoteDue[];
  sentToday: number;
  now: Instant;
  zone: string;
  hour12?: boolean;
};

const byDue = (notes: readonly NoteDue[]) => [...notes].sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt));
const countOf = (n: number, one: string, many: string) => `${capitalised(numberWord(n))} ${plural(n, one, many)}`;
const whose = ({ name }: NoteDue) => possessive(firstNameOf(name));
const plain = (before: string): Headline => ({ before, mark: '', after: '', heat: null });

function lateHeadline(late: readonly [NoteDue, ...NoteDue[]], others: number, now: Instant): Headline {
  const [first] = late;
  const words = leftWords(first.dueAt.epochMilliseconds - now.epochMilliseconds);
  const after = others > 0 ? `, ${numberWord(others)} more to write.` : '.';
  if (late.length === 1) return { before: `${whose(first)} note is `, mark: words, after, heat: 'late' };
  const count = `${countOf(late.length, 'note', 'notes')} are `;
  if (words === 'due now') return { before: count, mark: words, after, heat: 'late' };
  return { before: `${count}late, ${whose(first)} by `, mark: words.replace(/ late$/, ''), after, heat: 'late' };
}

/**
 * The heading of Today. In: the notes owed and not sent, how many went out today, the moment, the owner's zone and
 * clock.
 * Out: how many to write and when the first is due; how late it is; or that nothing is left.
 */
export function headlineOf({ notes, sentToday, now, zone, hour12 = false }: HeadlineFacts): Headline {
  const due = byDue(notes);
  const [first] = due;
  if (!first) return plain(sentToday > 0 ? 'Every note is sent.' : 'Nothing is due.');
  const [firstLate, ...moreLate] = due.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) <= 0);
  if (firstLate) return lateHeadline([firstLate, ...moreLate], due.length - moreLate.length - 1, now);
  return {
    before: `${countOf(due.length, 'note', 'notes')} to write, ${whose(first)} by `,
    mark: momentWords(first.dueAt, now, zone, hour12),
    after: '.',
    heat: heatOf(first.dueAt.epochMilliseconds - now.epochMilliseconds),
  };
}

export type HintFacts = {
  notes: readonly NoteDue[];
  booked: readonly { company: string; startAt: Instant; endAt: Instant }[];
  nextInterview: { company: string; startAt: Instant } | null;
  waiting: number;
  nextDate: Temporal.PlainDate | null;
  isEmpty: boolean;
  now: Instant;
  zone: string;
  hour12?: boolean;
};

/** Notes that fall due while the owner sits somewhere else. */
function clashHint({ notes, booked, now, zone }: HintFacts): string | null {
  for (const { company, startAt, endAt } of booked) {
    const meanwhile = byDue(notes).filter(
      ({ dueAt }) => Temporal.Instant.compare(dueAt, startAt) >= 0 && Temporal.Instant.compare(dueAt, endAt) <= 0,
    );
    const ahead = meanwhile.filter(({ dueAt }) => Temporal.Instant.compare(dueAt, now) > 0);
    if (ahead.length === 0) continue;
    const names = ahead.map(({ name }) => firstNameOf(name));
    const who = names.length > 3 ? `${capitalised(numberWord(names.length))} notes` : listWords(names);
    const day = dayWords(startAt, now, zone);
    const begun = Temporal.Instant.compare(startAt, now) <= 0;
    const when = day !== 'today' ? 'tonight' : begun ? 'as soon as you can' : 'before you go';
    const these = plural(names.length, 'that one', 'those');
    const fall = plural(names.length, 'falls', 'fall');
    return `${who} ${fall} due while you are at ${company} ${day}. Write ${these} ${when}.`;
  }
  return null;
}

function nextHint({ nextInterview, now, zone, hour12 }: HintFacts): string | null {
  if (!nextInterview) return null;
  const { company, startAt } = nextInterview;
  return `Next is ${company}, ${dayWords(startAt, now, zone)} at ${clockWords(startAt, zone, hour12)}.`;
}

function waitingHint({ waiting, nextDate, now, zone }: HintFacts): string | null {
  if (waiting < 1) return null;
  const open = `${countOf(waiting, 'application is', 'applications are')} with them.`;
  const today = plainDateIn(now, zone);
  if (!nextDate || daysFrom(today, nextDate) < 0) return open;
  const near = daysFrom(today, nextDate) < 7;
  return `${open} The next date is ${near ? nearDayWords(nextDate, today) : dateWords(nextDate, today)}.`;
}

/** The line under the heading of Today: a clash first, then what comes next, then who has the next word. */
export function hintOf(facts: HintFacts): string {
  if (facts.isEmpty) {
    return 'Callback begins when you meet someone. Each person gets a clock, and this line shows when it runs out.';
  }
  const hint = clashHint(facts) ?? nextHint(facts) ?? waitingHint(facts);
  return hint ?? 'No round is booked and no reply is open.';
}
