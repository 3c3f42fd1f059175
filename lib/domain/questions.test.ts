import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AIMS, SEEDS, SKILLS, seedOfWords } from './question-bank';
import { foldQuestion } from './question-words';
import { askedBeforeWords, bankOf, likelyQuestions, questionOf, suggestedFor, type QuestionRow, type Said } from './questions';
import { RELATIONS } from './rounds';

const NONE = { here: new Set<string>(), elsewhere: new Set<string>() };
const SUCCESS = 'What does success look like in this role after the first 90 days?';

function row(part: Partial<QuestionRow>): QuestionRow {
  const words = part.words ?? 'What keeps you here?';
  return { id: 'own-1', direction: 'mine', words, wordsKey: foldQuestion(words), seed: null, relation: '', skill: '', retiredAt: null, ...part };
}

function said(part: Partial<Said>): Said {
  return { key: foldQuestion(SUCCESS), direction: 'mine', personId: 'dana', name: 'Dana', on: '12 Nov', answer: '', ...part };
}

test.each([
  ['What  is THIS?', 'what is this'],
  ['Où êtes-vous ?', 'ou etes vous'],
  ['你好吗？', '你好吗'],
  ['?', '?'],
])('%j folds to %j', (words, folded) => expect(foldQuestion(words)).toBe(folded));

describe('the bank', () => {
  test('says each question once, with an id of its own, and what it shows', () => {
    expect(new Set(SEEDS.map(({ id }) => id)).size).toBe(SEEDS.length);
    const keys = SEEDS.map(({ direction, words }) => `${direction} ${foldQuestion(words)}`);
    expect(new Set(keys).size).toBe(SEEDS.length);
    for (const { direction, shows, relation } of SEEDS) {
      expect((direction === 'mine' ? SKILLS : AIMS).map(({ id }) => id as string)).toContain(shows);
      expect(['', ...RELATIONS.map(({ id }) => id)]).toContain(relation);
    }
  });

  test.each(['mine', 'theirs'] as const)('has forty and more of %s', (direction) => {
    expect(SEEDS.filter((seed) => seed.direction === direction).length).toBeGreaterThanOrEqual(40);
  });

  test('takes the owner’s rows in: a question of the app keeps its place, their own come first', () => {
    const seed = seedOfWords('mine', SUCCESS)!;
    const bank = bankOf([row({}), row({ id: 'kept', words: SUCCESS, seed: seed.id, relation: seed.relation, skill: seed.shows })]);
    expect(bank).toHaveLength(SEEDS.length + 1);
    expect(bank[0]).toMatchObject({ ref: 'own-1', isOwn: true });
    expect(questionOf(bank, seed.id)).toMatchObject({ ref: 'kept', isOwn: false });
    expect(questionOf(bank, 'kept')).toBe(questionOf(bank, seed.id));
    expect(questionOf(bank, 'nothing')).toBeUndefined();
  });
});

describe('suggestions', () => {
  test('are those for such people first, then those for anybody', () => {
    const all = suggestedFor('executive', bankOf([]), NONE, 99).map(({ relation }) => relation);
    expect(new Set(all)).toEqual(new Set(['executive', '']));
    expect(all.lastIndexOf('executive')).toBeLessThan(all.indexOf(''));
  });

  test('leave out what is planned or retired, and put last what a colleague was asked', () => {
    const key = foldQuestion(SUCCESS);
    const words = (keys: typeof NONE, rows: QuestionRow[] = []) =>
      suggestedFor('hiring-manager', bankOf(rows), keys, 99).map((question) => question.words);
    expect(words(NONE)[0]).toBe(SUCCESS);
    expect(words({ ...NONE, here: new Set([key]) })).not.toContain(SUCCESS);
    expect(words({ ...NONE, elsewhere: new Set([key]) }).at(-1)).toBe(SUCCESS);
    expect(words(NONE, [row({ words: SUCCESS, retiredAt: new Date(0) })])).not.toContain(SUCCESS);
  });

  test('are there for everybody', () => {
    for (const { id } of RELATIONS) expect(suggestedFor(id, bankOf([]), NONE, 3), id).toHaveLength(3);
  });
});

test.each<[string, string | null, Said[], string | null]>([
  ['never asked', 'sam', [], null],
  ['asked of somebody else', 'sam', [said({})], 'You asked Dana this on 12 Nov.'],
  ['asked of them', 'dana', [said({})], 'You asked Dana this already, on 12 Nov.'],
  ['asked of two', 'sam', [said({}), said({ personId: 'gregor', name: 'Gregor', on: '20 Nov' })], 'You asked Gregor this on 20 Nov, and one before.'],
  ['asked of nobody in particular', 'sam', [said({ personId: null, name: null })], 'You asked this on 12 Nov.'],
  ['asked by them, which is another matter', 'sam', [said({ direction: 'theirs' })], null],
])('%s', (_, personId, earlier, words) => expect(askedBeforeWords(foldQuestion(SUCCESS), personId, earlier)).toBe(words));

describe('what a round is likely to bring', () => {
  const round = { people: [{ id: 'gregor', relation: 'executive', name: 'Gregor' as string | null }], formats: ['video'], ordinal: 2, kind: 'round', level: 'senior', said: [] as Said[] };
  const likely = (part: Partial<typeof round> = {}) => likelyQuestions(bankOf([]), { ...round, ...part }, 8);
  const FIRST_90 = 'How would you run the first 90 days?';

  test('follows who sits there', () => {
    expect(likely()[0]).toMatchObject({ relation: 'executive', why: 'Executives ask this, so Gregor may.' });
    expect(likely({ people: [{ id: 'x', relation: 'team-member', name: null }] })[0]).toMatchObject({ why: 'People who would work beside you ask this.' });
  });

  test('asks what begins things early, and no more later', () => {
    const early = likely({ ordinal: 1, people: [] }).map(({ words }) => words);
    expect(early).toContain('Tell me about yourself.');
    expect(likely().map(({ words }) => words)).not.toContain('Tell me about yourself.');
  });

  test('has something to show when there is a test', () => {
    expect(likely({ formats: ['work-sample'] })[0]).toMatchObject({ theme: 'skills' });
  });

  test('begins with what a colleague asked, and ends with what is asked by the same person again', () => {
    const heard = said({ key: foldQuestion(FIRST_90), direction: 'theirs' });
    expect(likely({ said: [heard] })[0]).toMatchObject({ words: FIRST_90, why: 'Dana on 12 Nov asked this. They compare answers.' });
    const again = likelyQuestions(bankOf([]), { ...round, people: [{ id: 'dana', relation: 'executive', name: 'Dana' }], said: [heard] }, 99);
    expect(again.at(-1)).toMatchObject({ words: FIRST_90 });
  });

  test('never more than asked for, each once, nothing that is retired', () => {
    const relations = fc.constantFrom(...RELATIONS.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(relations), fc.integer({ min: 0, max: 4 }), fc.constantFrom('', 'entry', 'senior'), (all, ordinal, level) => {
        const people = all.map((relation, index) => ({ id: String(index), relation, name: null }));
        const found = likely({ people, ordinal, level });
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(found.every(({ direction }) => direction === 'theirs')).toBe(true);
      }),
    );
  });
});
