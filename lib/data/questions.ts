import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { seedOfWords, seedOf } from '@/lib/domain/question-bank';
import { foldQuestion, type Direction } from '@/lib/domain/question-words';
import type { Tx } from './client';

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
