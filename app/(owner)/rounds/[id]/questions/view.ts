import 'server-only';
import type { PersonFacts } from '@/components/questions/person-questions';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import type { AskedAt, RoundQuestions } from '@/lib/data/round-questions';
import { clockWords, dateWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { SKILLS } from '@/lib/domain/question-bank';
import type { Direction } from '@/lib/domain/question-words';
import { askedBeforeWords, bankOf, likelyQuestions, MOST_PER_PERSON, suggestedFor, type BankQuestion, type QuestionRow, type Said } from '@/lib/domain/questions';
import { RELATIONS } from '@/lib/domain/rounds';
import { plainDateIn } from '@/lib/domain/time';
import { listWords, numberWord } from '@/lib/domain/words';
import { titleOf } from '../../../today';

const SUGGESTED = 5;
const LIKELY = 8;

type Seat = { id: string; name: string | null; title: string; relation: string; startAt: Date; lastMetAt: Date | null };

const skillOf = (id: string) => SKILLS.find((skill) => skill.id === id)?.label ?? '';
const firstOf = (name: string | null) => name && firstNameOf(name);

/** '12 Nov' */
export function shortDay(at: Date, now: Date, zone: string): string {
  return dateWords(plainDateIn(toInstant(at), zone), plainDateIn(toInstant(now), zone)).replace(/^\w+ /, '');
}

/** What was asked at the company, as the rules read it. */
export function saidAt(rows: AskedAt[], now: Date, zone: string): Said[] {
  return rows.map(({ personId, askedAt, answer, person, question }) => ({
    key: question.wordsKey,
    direction: question.direction as Direction,
    personId,
    name: firstOf(person?.name ?? null),
    on: shortDay(askedAt!, now, zone),
    answer,
  }));
}

/** Everybody of a round once, in order of time. */
export function seatsOf(round: RoundQuestions): Seat[] {
  const seats = new Map<string, Seat>();
  for (const { startAt, encounters } of round.interviews)
    for (const { person, relation } of encounters) if (!seats.has(person.id)) seats.set(person.id, { ...person, relation, startAt });
  return [...seats.values()];
}

/** What this round is likely to bring, by the rules. @param said what was asked at the company in other rounds */
export function likelyOf(round: RoundQuestions, bank: BankQuestion[], said: Said[], take = LIKELY) {
  const { kind, ordinal, interviews, application } = round;
  const formats = interviews.map((sitting) => sitting.format);
  const people = seatsOf(round).map(({ id, relation, name }) => ({ id, relation, name: firstOf(name) }));
  return likelyQuestions(bank, { people, formats, kind, ordinal, level: application.level, said }, take);
}

type Facts = { round: RoundQuestions; asked: AskedAt[]; rows: QuestionRow[] };

/** Turns the questions of a round into what their page shows. Times are in the owner's zone. */
export function questionsView({ round, asked, rows }: Facts, { account }: OwnerSession, now: Date) {
  const { timeZone: zone, hour12 } = account;
  const bank = bankOf(rows);
  const elsewhere = asked.filter((row) => row.roundId !== round.id);
  const said = saidAt(elsewhere, now, zone);
  const seats = seatsOf(round);
  const mine = round.asked.filter((row) => row.question.direction === 'mine');

  const beforeOf = (key: string, personId: string): string | null => {
    const others = mine.filter((row) => row.question.wordsKey === key && row.personId !== personId && row.plannedAt);
    const names = others.map((row) => firstOf(row.person?.name ?? null) ?? 'somebody else');
    const also = names.length ? `Also for ${listWords(names)}, to compare.` : null;
    return [askedBeforeWords(key, personId, said), also].filter(Boolean).join(' ') || null;
  };
  const heardOn = (key: string) =>
    asked
      .filter(({ question, answer }) => question.direction === 'mine' && question.wordsKey === key && answer)
      .map((row, index) => ({ id: `${index}`, who: firstOf(row.person?.name ?? null) ?? 'Somebody', on: shortDay(row.askedAt!, now, zone), answer: row.answer }));

  const people = seats.map((seat): PersonFacts => {
    const own = mine.filter((row) => row.personId === seat.id);
    const planned = own.filter((row) => row.plannedAt);
    const here = new Set(planned.map((row) => row.question.wordsKey));
    const other = new Set([...said.filter((each) => each.direction === 'mine'), ...mine.map((row) => ({ key: row.question.wordsKey }))].map(({ key }) => key));
    return {
      id: seat.id,
      name: seat.name,
      title: seat.title,
      first: firstOf(seat.name) ?? 'them',
      when: clockWords(toInstant(seat.startAt), zone, hour12),
      relation: RELATIONS.find(({ id }) => id === seat.relation && id !== 'other')?.label ?? '',
      met: !seat.name ? '' : seat.lastMetAt ? `met ${shortDay(seat.lastMetAt, now, zone)}` : 'new to you',
      questions: [...planned, ...own.filter((row) => !row.plannedAt)].map((row) => ({
        id: row.id,
        words: row.question.words,
        skill: skillOf(row.question.skill),
        before: beforeOf(row.question.wordsKey, seat.id),
        heard: heardOn(row.question.wordsKey),
        isPlanned: row.plannedAt !== null,
        isAsked: row.askedAt !== null,
      })),
      isFull: planned.length >= MOST_PER_PERSON,
      suggestions: suggestedFor(seat.relation, bank, { here, elsewhere: other }, SUGGESTED).map(({ ref, key, words, shows }) => ({
        ref,
        words,
        skill: skillOf(shows),
        before: beforeOf(key, seat.id),
      })),
    };
  });
  const expected = round.asked.filter((row) => row.question.direction === 'theirs' && row.plannedAt);
  const likely = likelyOf(round, bank, said);
  return {
    company: round.application.company.name,
    title: titleOf(round),
    applicationId: round.application.id,
    heading: headingOf(people),
    people,
    likely: [
      ...expected.map(({ id, question }) => ({ ref: question.id, words: question.words, why: 'You expect this.', askedId: id as string | null })),
      ...likely.filter(({ key }) => !expected.some((row) => row.question.wordsKey === key)).map(({ ref, words, why }) => ({ ref, words, why, askedId: null })),
    ],
  };
}

/** The finding: for whom there is nothing to ask yet. */
function headingOf(people: PersonFacts[]): string {
  const named = people.filter((person) => person.name);
  const without = named.filter((person) => person.questions.length === 0).map((person) => person.first);
  if (people.length === 0) return 'Nobody is named yet.';
  if (without.length === 0) return named.length ? 'Everyone you know of has a question.' : 'Nobody’s name is known yet.';
  return without.length <= 3 ? `Nothing to ask ${listWords(without)} yet.` : `Nothing to ask ${numberWord(without.length)} people yet.`;
}
