import { SEEDS, seedOf, seedOfWords, type Seed } from './question-bank';
import { foldQuestion, type Direction } from './question-words';
import type { Format, Relation } from './rounds';

/** The most questions that are planned for one person: three is what a conversation holds. */
export const MOST_PER_PERSON = 3;

/** A question as the owner has it: of the bank that came with the app, or their own. */
export type BankQuestion = Omit<Seed, 'id' | 'relation' | 'shows'> & {
  /** the id of its row, or of the bank while it has none */
  ref: string;
  /** the folded words: what makes it the same question */
  key: string;
  relation: string;
  shows: string;
  isOwn: boolean;
  isRetired: boolean;
};

/** A question as it is kept, once anything was done with it. */
export type QuestionRow = {
  id: string;
  direction: string;
  words: string;
  wordsKey: string;
  seed: string | null;
  relation: string;
  skill: string;
  retiredAt: Date | null;
};

function fromRow(row: QuestionRow): BankQuestion {
  const direction = row.direction as Direction;
  const seed = (row.seed && seedOf(row.seed)) || seedOfWords(direction, row.words);
  const { theme, when } = seed || { theme: '', when: 'any' as const };
  return {
    ref: row.id,
    key: row.wordsKey,
    direction,
    words: row.words,
    relation: row.relation,
    shows: row.skill,
    theme,
    when,
    isOwn: !seed,
    isRetired: row.retiredAt !== null,
  };
}

const identityOf = (question: { direction: string; key: string }) => `${question.direction} ${question.key}`;

/** The bank of one owner: their own questions first, then those that came with the app, each once. */
export function bankOf(rows: readonly QuestionRow[]): BankQuestion[] {
  const kept = rows.map(fromRow);
  const known = new Map(kept.map((question) => [identityOf(question), question]));
  const seeded = SEEDS.map(({ id, ...seed }): BankQuestion => {
    const key = foldQuestion(seed.words);
    return known.get(identityOf({ ...seed, key })) ?? { ...seed, ref: id, key, isOwn: false, isRetired: false };
  });
  return [...kept.filter((question) => question.isOwn), ...seeded];
}

/** Whose questions suit somebody, the best first. */
function suiting(relation: string): string[] {
  return relation === 'tour' || relation === 'other' ? ['team-member', ''] : [relation, ''];
}

/**
 * What to ask somebody of this relation, the best first: written for such people, then for anybody. What was asked at
 * this company or is planned for a colleague comes last, what is planned for them and what is retired not at all.
 * @param keys folded words: `here` planned for this person, `elsewhere` asked or planned for others at the company
 */
export function suggestedFor(
  relation: string,
  bank: readonly BankQuestion[],
  keys: { here: ReadonlySet<string>; elsewhere: ReadonlySet<string> },
  take: number,
): BankQuestion[] {
  const order = suiting(relation);
  const offered = bank.filter(
    (question) =>
      question.direction === 'mine' &&
      !question.isRetired &&
      !keys.here.has(question.key) &&
      order.includes(question.relation),
  );
  const rank = (question: BankQuestion) =>
    (keys.elsewhere.has(question.key) ? order.length : 0) + order.indexOf(question.relation);
  return offered.sort((a, b) => rank(a) - rank(b)).slice(0, take);
}

/** What was asked in an earlier conversation. `on` is the day in words, such as '12 Nov'. */
export type Said = {
  key: string;
  direction: Direction;
  personId: string | null;
  name: string | null;
  on: string;
  answer: string;
};

/** 'Dana on 12 Nov' */
const whoAndWhen = ({ name, on }: Said, nobody: string) => `${name ?? nobody} on ${on}`;

/**
 * Says that a question of the owner's was asked at this company before, by whom it was heard and when.
 * @param said the asked questions of the company with first names, the earliest first
 * @param personId somebody whom the question is planned for: asked of them already is another sentence
 */
export function askedBeforeWords(key: string, personId: string | null, said: readonly Said[]): string | null {
  const same = said.filter((each) => each.direction === 'mine' && each.key === key);
  const them = same.findLast((each) => each.personId !== null && each.personId === personId);
  if (them) return `You asked ${them.name ?? 'them'} this already, on ${them.on}.`;
  const last = same.at(-1);
  if (!last) return null;
  const others = same.length > 1 ? `, and ${same.length === 2 ? 'one' : same.length - 1} before` : '';
  return last.name ? `You asked ${last.name} this on ${last.on}${others}.` : `You asked this on ${last.on}${others}.`;
}

/** What decides which questions a round brings. */
export type RoundAhead = {
  /** with first names, null for a seat */
  people: readonly { id: string; relation: string; name: string | null }[];
  formats: readonly string[];
  ordinal: number;
  kind: string;
  level: string;
  said: readonly Said[];
};

const HANDS_ON: readonly Format[] = ['technical-test', 'case-study', 'work-sample', 'presentation', 'working-interview'];
const ASKERS: Partial<Record<Relation, string>> = {
  recruiter: 'Recruiters',
  'hiring-manager': 'Hiring managers',
  'team-member': 'People who would work beside you',
  'skip-level': 'Managers of managers',
  'cross-functional': 'People of other teams',
  executive: 'Executives',
};
const MOST_PER_AIM = 3;

const [HEARD_BEFORE, HEARD_BY_THEM] = [0, 9];

type Reason = { rank: number; why: string };

/** Why a question is likely in a round; the lower the rank, the likelier. Null: not in this one. */
function reasonFor(question: BankQuestion, round: RoundAhead, isEarly: boolean): Reason | null {
  const { key, relation, theme, when } = question;
  const heard = round.said.filter((each) => each.direction === 'theirs' && each.key === key).at(-1);
  if (heard) {
    const again = round.people.some(({ id }) => id === heard.personId);
    const fact = `${whoAndWhen(heard, 'Somebody')} asked this`;
    // They compare what was said. Who has heard the answer already asks something else.
    return again 
      ? { rank: HEARD_BY_THEM, why: `${fact}, and is here again.` }
      : { rank: HEARD_BEFORE, why: `${fact}. They compare answers.` };
  }
  if ((when === 'early' && !isEarly) || (when === 'late' && isEarly)) return null;
  if (theme === 'skills' && HANDS_ON.some((format) => round.formats.includes(format)))
    return { rank: 1, why: 'There is something to show in this round.' };
  const askers = round.people.filter((person) => relation && person.relation === relation);
  if (askers.length > 0) {
    const isAbove = theme === 'leadership' && round.level === 'entry';
    const name = askers.find((person) => person.name)?.name;
    const who = ASKERS[relation as Relation];
    return { rank: isAbove ? 8 : 2, why: who ? `${who} ask this${name ? `, so ${name} may` : ''}.` : '' };
  }
  if (theme === 'leadership' && ['senior', 'executive'].includes(round.level))
    return { rank: 3, why: 'Senior roles are asked this.' };
  if (relation === '') return { rank: 4, why: isEarly ? 'Most first conversations begin here.' : 'Anybody asks this.' };
  return null;
}

/**
 * What a round is likely to bring, the likeliest first, each with its reason: by who sits there, what kind of sitting
 * it is, how far along it is and the level of the role. What others at the company asked before comes first, what
 * somebody asked who sits there again last. No more than three after the same of the four things that are judged.
 */
export function likelyQuestions(
  bank: readonly BankQuestion[],
  round: RoundAhead,
  take: number,
): (BankQuestion & { why: string })[] {
  const isEarly = round.kind === 'screening' || (round.kind === 'round' && round.ordinal <= 1);
  const ranked = bank.flatMap((question) => {
    if (question.direction !== 'theirs' || question.isRetired) return [];
    const reason = question.isOwn
      ? (reasonFor(question, round, isEarly) ?? { rank: 4, why: '' })
      : reasonFor(question, round, isEarly);
    return reason ? { ...question, ...reason } : [];
  });
  ranked.sort((a, b) => a.rank - b.rank);
  const perAim = new Map<string, number>();
  const spread = ranked.flatMap((question) => {
    const { shows, rank } = question;
    const turn = (perAim.get(shows) ?? 0) + 1;
    perAim.set(shows, turn);
    const isHeard = rank === HEARD_BEFORE || rank === HEARD_BY_THEM;
    return turn <= MOST_PER_AIM || !shows || isHeard ? { ...question, turn } : [];
  });
  // Of those that are equally likely one after each of the four things, then another.
  spread.sort((a, b) => a.rank - b.rank || a.turn - b.turn);
  return spread.slice(0, take).map(({ rank: _rank, turn: _turn, ...question }) => question);
}

/** The question that an address or a form names: by its row, or by its id in the bank. */
export function questionOf(bank: readonly BankQuestion[], ref: string): BankQuestion | undefined {
  const seed = seedOf(ref);
  const identity = seed && identityOf({ direction: seed.direction, key: foldQuestion(seed.words) });
  return bank.find((question) => (identity ? identityOf(question) === identity : question.ref === ref));
}
