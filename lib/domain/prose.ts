import { foldName } from './names';

/** Scripts that are read by the character here: most of them put no space between words. */
const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'];
const UNSPACED = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}ー]`;
const LETTER = String.raw`(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])`;
const WORD = new RegExp(String.raw`(${UNSPACED})|${LETTER}+(?:[’'-]${LETTER}+)*`, 'gu');

/** A word of a text, or one character of an unspaced script: how it compares, and where it stands (string offsets). */
export type Word = { folded: string; start: number; end: number; unspaced: boolean };

/** The words of a text, in order, without accents, case and punctuation. */
export function wordsOf(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    folded: foldName(match[0].replaceAll('’', "'")),
    start: match.index,
    end: match.index + match[0].length,
    unspaced: match[1] !== undefined,
  }));
  return words.filter(({ folded }) => folded !== '');
}

/** How many words a text has. Two characters of an unspaced script count as one. */
export function wordCount(text: string): number {
  const words = wordsOf(text);
  const characters = words.filter(({ unspaced }) => unspaced).length;
  return words.length - characters + Math.ceil(characters / 2);
}
