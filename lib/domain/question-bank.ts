import { foldQuestion, type Direction } from './question-words';

export type Seed = { id: string; direction: Direction; words: string; relation: string; shows: string };

export const SEEDS: readonly Seed[] = [];

/** @returns the question of the bank with this id. */
export function seedOf(id: string): Seed | undefined {
  return SEEDS.find((seed) => seed.id === id);
}

/** @returns the question of the bank that says the same in this direction. */
export function seedOfWords(direction: Direction, words: string): Seed | undefined {
  const key = foldQuestion(words);
  return SEEDS.find((seed) => seed.direction === direction && foldQuestion(seed.words) === key);
}
