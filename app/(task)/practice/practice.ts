import 'server-only';
import type { AloudFacts } from '@/components/practice/aloud';
import type { ChooseGroup } from '@/components/practice/choose-questions';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { listPractised } from '@/lib/data/practice';
import { listQuestions } from '@/lib/data/questions';
import { findRoundQuestions, listAskedAt, type RoundQuestions } from '@/lib/data/round-questions';
import { dayWords, momentWords } from '@/lib/domain/day-words';
import { firstNameOf } from '@/lib/domain/names';
import { AIMS } from '@/lib/domain/question-bank';
import { bankOf, questionOf, type BankQuestion } from '@/lib/domain/questions';
import { likelyOf, saidAt, seatsOf, shortDay } from '../../(owner)/rounds/[id]/questions/view';

const MOST = 20;
const CHOSEN = 6;

/** The round that is practised for, in the words of its page; null when it is not the owner's. */
export async function readRound(session: OwnerSession, roundId: string, now: Date) {
  const round = await findRoundQuestions(session.owner, roundId);
  if (!round) return null;
  return { round, note: practiceNote(session, round.application.company.name, round.interviews[0]?.startAt, now) };
}

/** 'Practice for Halden, tomorrow 09:30' */
export function practiceNote({ account }: OwnerSession, company: string, start: Date | undefined, now: Date): string {
  const when = start && start > now ? `, ${momentWords(toInstant(start), toInstant(now), account.timeZone, account.hour12)}` : '';
  return `Practice for ${company}${when}`;
}

type Run = { id: string; seconds: number; rating: string; change: string; at: Date };

/** Runs as they are shown beside the dial, the oldest first. @param runs the latest first */
export function aloudRuns(runs: readonly Run[], zone: string, now: Date): Pick<AloudFacts, 'runs' | 'change'> {
  const inOrder = runs.toReversed();
  return {
    runs: inOrder.map(({ id, seconds, rating, change, at }) => ({ id, seconds, rating, change, day: dayWords(toInstant(at), toInstant(now), zone).replace(/^\w+ /, '') })),
    change: inOrder.findLast(({ change }) => change)?.change ?? '',
  };
}

/** What to choose from: what the round is likely to bring, what the owner expects, and the bank. */
export async function readChoice(session: OwnerSession, round: RoundQuestions | null, now: Date): Promise<ChooseGroup[]> {
  const bank = bankOf(await listQuestions(session.owner));
  const row = (isChosen: boolean, under = '') => ({ ref, words }: BankQuestion) => ({ ref, words, under, isChosen });
  const groups: ChooseGroup[] = [];
  const taken = new Set<string>();
  const add = (id: string, title: string, isOpen: boolean, questions: ChooseGroup['questions']) => {
    const fresh = questions.filter(({ ref }) => !taken.has(ref));
    for (const { ref } of fresh) taken.add(ref);
    if (fresh.length) groups.push({ id, title, isOpen, questions: fresh });
  };
  if (round) {
    const expected = round.asked.filter((each) => each.question.direction === 'theirs' && each.plannedAt);
    add('expected', 'You expect these', true, expected.map(({ question }) => ({ ref: question.id, words: question.words, under: '', isChosen: true })));
    const rows = await listAskedAt(session.owner, round.application.company.id);
    const said = saidAt(rows.filter((each) => each.roundId !== round.id), now, session.account.timeZone);
    const likely = likelyOf(round, bank, said, 12);
    const free = Math.max(0, CHOSEN - expected.length);
    add('likely', 'This round is likely to bring', true, likely.map(({ ref, words, why }, index) => ({ ref, words, under: why, isChosen: index < free })));
  }
  const theirs = bank.filter((question) => question.direction === 'theirs' && !question.isRetired);
  add('own', 'Your own', !round, theirs.filter(({ isOwn }) => isOwn).map(row(false)));
  for (const { id, label } of AIMS) add(id, `To see ${label}`, !round, theirs.filter(({ shows }) => shows === id).map(row(false)));
  return groups;
}

/** @returns the chosen questions with how they went aloud; without those that are not there. */
export async function readRun(session: OwnerSession, chosen: string[], round: RoundQuestions | null, now: Date) {
  const bank = bankOf(await listQuestions(session.owner));
  const found = [...new Set(chosen)].slice(0, MOST).flatMap((ref) => {
    const question = questionOf(bank, ref);
    return question ? { asked: ref, question } : [];
  });
  const practised = await listPractised(session.owner, found.map(({ question }) => question.ref));
  const seats = round ? seatsOf(round) : [];
  return found.map(({ asked, question }) => {
    const history = practised.find(({ id }) => id === question.ref);
    const whom = seats.find((seat) => seat.name && seat.relation === question.relation)?.name;
    const zone = session.account.timeZone;
    const last = history?.asked[0];
    const aloud: AloudFacts = {
      ...aloudRuns(history?.practised ?? [], zone, now),
      answered: last ? { who: last.person?.name ? firstNameOf(last.person.name) : 'Asked', on: shortDay(last.askedAt!, now, zone), answer: last.answer } : null,
    };
    return { ref: asked, words: question.words, forWhom: whom ? firstNameOf(whom) : '', aloud };
  });
}

/** The picks of an address, however many. */
export function picksOf(q: string | string[] | undefined): string[] {
  return q === undefined ? [] : Array.isArray(q) ? q : [q];
}
