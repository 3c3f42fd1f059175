import { foldName } from './names';

/** Who asks: the owner of somebody met (`mine`), or they of the owner (`theirs`). */
export const DIRECTIONS = ['mine', 'theirs'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Two questions are one when these are the same: case, accents, spaces and punctuation aside. Not for showing. */
export function foldQuestion(words: string): string {
  const bare = foldName(words).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return bare || foldName(words);
}
