import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { seedOf, seedOfWords } from '@/lib/domain/question-bank';
import { foldQuestion, type Direction } from '@/lib/domain/question-words';
import { inTransaction, prisma, type Tx } from './client';

/** A question that a form names: one of the owner's rows, one of the bank that came with the app, or words. */
export type QuestionRef = { questionId: string } | { seed: string } | { direction: Direction; words: string };

/**
 * @returns the id of the question's row, made when it is the first time; null when the id is not one of the owner's.
 *   The same words in the same direction are the same question.
 */
export async function questionIdFor(tx: Tx, owner: OwnerId, ref: QuestionRef, now: Date): Promise<string | null> {
  if ('questionId' in ref) {
    const where = { id: ref.questionId, ownerId: owner };
    return (await tx.question.findFirst({ where, select: { id: true } }))?.id ?? null;
  }
  const seed = 'seed' in ref ? seedOf(ref.seed) : seedOfWords(ref.direction, ref.words);
  const asked = 'words' in ref ? ref : seed;
  if (!asked?.words) return null;
  const key = { ownerId: owner, direction: asked.direction, wordsKey: foldQuestion(asked.words) };
  const standing = await tx.question.findUnique({ where: { ownerId_direction_wordsKey: key }, select: { id: true } });
  if (standing) return standing.id;
  const fromBank = seed ? { seed: seed.id, relation: seed.relation, skill: seed.shows } : {};
  const data = { ...key, words: seed?.words ?? asked.words, ...fromBank, createdAt: now };
  return (await tx.question.create({ data, select: { id: true } })).id;
}

/** @returns the questions that the owner has done anything with, the newest first, retired ones too. */
export function listQuestions(owner: OwnerId) {
  return prisma.question.findMany({ where: { ownerId: owner }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] });
}

/** @returns the same with when and by whom each was asked, what was answered, and how it went aloud. */
export function listQuestionsWithHistory(owner: OwnerId) {
  return prisma.question.findMany({
    where: { ownerId: owner },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    include: {
      asked: {
        where: { askedAt: { not: null } },
        orderBy: { askedAt: 'desc' },
        take: 12,
        include: {
          person: { select: { name: true } },
          round: { select: { application: { select: { company: { select: { name: true } } } } } },
        },
      },
      practised: { orderBy: { at: 'asc' } },
    },
  });
}

export type QuestionFields = { direction: Direction; words: string; relation: string };

/** Keeps a question of the owner's own. The same words again are the question that is there, offered again. */
export function addQuestion(owner: OwnerId, fields: QuestionFields, now: Date): Promise<'saved' | 'there-already'> {
  return inTransaction(async (tx) => {
    const { direction, words, relation } = fields;
    const key = { ownerId: owner, direction, wordsKey: foldQuestion(words) };
    const seed = seedOfWords(direction, words);
    const standing = await tx.question.findUnique({ where: { ownerId_direction_wordsKey: key } });
    if (standing) await tx.question.update({ where: { id: standing.id }, data: { retiredAt: null, sample: false } });
    if (standing || seed) return 'there-already';
    await tx.question.create({ data: { ...key, words, relation, createdAt: now } });
    return 'saved';
  });
}

/** Changes the words of a question of the owner's own. Those that came with the app stay as they are. */
export function editQuestion(
  owner: OwnerId,
  id: string,
  fields: Omit<QuestionFields, 'direction'>,
): Promise<'saved' | 'not-found' | 'there-already'> {
  return inTransaction(async (tx) => {
    const row = await tx.question.findFirst({ where: { id, ownerId: owner, seed: null } });
    if (!row) return 'not-found';
    const { words, relation } = fields;
    const direction = row.direction as Direction;
    const wordsKey = foldQuestion(words);
    const same = { ownerId: owner, direction, wordsKey, id: { not: id } };
    if (seedOfWords(direction, words) || (await tx.question.count({ where: same }))) return 'there-already';
    await tx.question.update({ where: { id }, data: { words, wordsKey, relation } });
    return 'saved';
  });
}

/** Offers a question no longer, or again. Where it is planned or was asked it stays. */
export function retireQuestion(owner: OwnerId, ref: QuestionRef, retired: boolean, now: Date) {
  return inTransaction(async (tx): Promise<'saved' | 'not-found'> => {
    const id = await questionIdFor(tx, owner, ref, now);
    if (!id) return 'not-found';
    await tx.question.update({ where: { id }, data: { retiredAt: retired ? now : null, sample: false } });
    return 'saved';
  });
}
