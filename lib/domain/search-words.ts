import { foldName } from './names';

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const MOST_WORDS = 8;
const LONGEST_WORD = 60;

/** The words of what was typed, without case and accents, each once; eight at most. What is no word is left out. */
export function searchWords(typed: string): string[] {
  const words = (foldName(typed).match(WORD) ?? []).map((word) => word.slice(0, LONGEST_WORD));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether a text has words in a script that writes them without spaces between, so that one can begin in the middle. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
