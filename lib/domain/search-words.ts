import { LETTERS } from './names';

/** What the index of lib/data takes for a word: marks belong to it, but not what makes a sign an emoji. */
const WORD = /(?:(?![\ufe0e\ufe0f])[\p{L}\p{N}\p{Mn}\p{Mc}])+/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Letters of full or half width, and those that are set as one piece of type. */
const SHAPES = /[\ufb00-\ufb04\uff00-\uffef]+/g;
/** The accents that the index leaves out; any other mark is part of its word. */
const ACCENTS = /[\u0300-\u0304\u0306-\u030c\u030f\u0311\u031b\u0323-\u0328\u032d\u032e\u0330\u0331]/g;
/** Beside the Latin letters, those that are without their accents in the index. */
const TAKEN_APART = /^[a-zάέήίόύώϊϋΐΰйёїўѓќ]$/;
const MOST_WORDS = 8;
const LONGEST_WORD = 60;

/** Letters as the index of lib/data has them, without case and accents; anything else as it is. */
export function foldLetters(text: string): string {
  return text
    .replace(SHAPES, (letters) => letters.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (letter) => LETTERS[letter] ?? withoutAccents(letter));
}

function withoutAccents(letter: string): string {
  const bare = letter.normalize('NFD').replace(ACCENTS, '');
  return bare === '' || TAKEN_APART.test(bare) || TAKEN_APART.test(letter) ? bare : letter;
}

/** The words of what was typed, without case and accents, each once; eight at most. What is no word is left out. */
export function searchWords(typed: string): string[] {
  const words = (foldLetters(typed).match(WORD) ?? []).map((word) => [...word].slice(0, LONGEST_WORD).join(''));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether a text has words in a script that writes them without spaces between, so that one can begin in the middle. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
