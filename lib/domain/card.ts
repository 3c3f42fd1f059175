import { closingOf, greetingOf } from './courtesies';
import { wordCount } from './prose';

const WORDS_BY_HAND = 9;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー。、，！？「」『』：；]/u;
/** A wide character with the punctuation that may not begin a line, or a run of anything else but spaces. */
const PIECE = new RegExp(String.raw`(\s*)((?:(?!\s)${WIDE.source})[。、，！？」』：；]*|(?:(?!${WIDE.source})\S)+)`, 'gu');

const widthOf = (text: string) => [...text].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** A word wider than a line, cut to fit. */
function cut(word: string, maxChars: number): string[] {
  const parts = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && widthOf(last + character) > maxChars) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

function wrapped(text: string, maxChars: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [, space = '', piece = ''] of text.trim().matchAll(PIECE)) {
    const longer = line + (line && space ? ' ' : '') + piece;
    if (widthOf(longer) <= maxChars) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    const parts = cut(piece, maxChars);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line ? [...lines, line] : lines;
}

/**
 * A letter broken into lines to copy by hand (P16): the greeting on a line of its own, the closing with the name on
 * another, no blank lines. `maxChars` is what fits a line of an A6 card; a Chinese, Japanese or Korean character takes
 * the room of two.
 */
export function cardLines(body: string, maxChars = 46): string[] {
  const greeting = greetingOf(body);
  const rest = body.slice(greeting.length);
  const closing = closingOf(rest);
  const blocks = [greeting, ...rest.slice(0, rest.length - closing.length).split('\n'), closing];
  return blocks.flatMap((block) => wrapped(block, maxChars));
}

/** How many minutes a letter takes by hand, at about nine words a minute. One at least. */
export function handMinutes(body: string): number {
  return Math.max(1, Math.round(wordCount(body) / WORDS_BY_HAND));
}
