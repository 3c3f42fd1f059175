import { foldLetters, isUnspaced } from './search-words';

/** A part of a text, and whether it is what was looked for. */
export type Piece = { words: string; hit: boolean };

const ASCII_LETTER = /^[a-z0-9]$/;
const LETTER = /^[\p{L}\p{N}\p{Mn}\p{Mc}]$/u;

/** A text without case and accents, and which letter of the text each letter of it stands for. */
function folded(text: string): { letters: string; from: number[]; to: number[] } {
  let letters = '';
  const [from, to]: [number[], number[]] = [[], []];
  let at = 0;
  for (const letter of text) {
    const end = at + letter.length;
    const plain = letter < '\u0080' ? letter.toLowerCase() : foldLetters(letter);
    if (!plain && to.length) to[to.length - 1] = end;
    for (let nth = 0; nth < plain.length; nth += 1) {
      from.push(at);
      to.push(end);
    }
    letters += plain;
    at = end;
  }
  return { letters, from, to };
}

const isLetter = (letter: string | undefined) => letter !== undefined && (ASCII_LETTER.test(letter) || LETTER.test(letter));

/**
 * Where words begin in a text, however they are written there: 'soren' in 'Søren'. In scripts without spaces they may
 * begin anywhere.
 * @param words folded, as searchWords gives them
 * @returns from and to (not included), in order, none overlapping; the longest of those that begin at one place
 */
export function hitsIn(text: string, words: readonly string[]): [number, number][] {
  const { letters, from, to } = folded(text);
  const found: [number, number][] = [];
  for (const word of words) {
    const anywhere = isUnspaced(word);
    for (let at = letters.indexOf(word); word && at >= 0; at = letters.indexOf(word, at + 1)) {
      if (anywhere || !isLetter(letters[at - 1])) found.push([from[at]!, to[at + word.length - 1]!]);
    }
  }
  found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const kept: [number, number][] = [];
  for (const hit of found) if (hit[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(hit);
  return kept;
}

/** A text in parts, those that were looked for apart from the rest. */
export function marked(text: string, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [from, to] of hitsIn(text, words)) {
    if (from > at) pieces.push({ words: text.slice(at, from), hit: false });
    pieces.push({ words: text.slice(from, to), hit: true });
    at = to;
  }
  if (at < text.length) pieces.push({ words: text.slice(at), hit: false });
  return pieces;
}

const LENGTH = 150;
const BEFORE = 60;
const LEAD_IN = 32;

/**
 * The line of a longer text that was found: from the beginning of its sentence when that is near, else from a few words
 * before, with what is left out shown as '…'.
 */
export function excerpt(text: string, words: readonly string[]): Piece[] {
  const line = text.replace(/\s+/g, ' ').trim();
  const [first] = hitsIn(line, words);
  const start = first ? startOf(line, first[0]) : 0;
  const wanted = line.slice(start, start + LENGTH);
  const cut = start + LENGTH < line.length ? wanted.slice(0, Math.max(wanted.lastIndexOf(' '), (first?.[1] ?? 0) - start)) : wanted;
  const sentence = start === 0 || /[.!?。！？] ?$/.test(line.slice(0, start));
  return marked(`${sentence ? '' : '… '}${cut.trim()}${cut.length < wanted.length ? ' …' : ''}`, words);
}

function startOf(line: string, hit: number): number {
  if (hit <= LEAD_IN) return 0;
  const before = line.slice(Math.max(0, hit - BEFORE), hit);
  const sentence = Math.max(...['. ', '! ', '? '].map((end) => before.lastIndexOf(end)));
  if (sentence >= 0) return hit - before.length + sentence + 2;
  const space = line.lastIndexOf(' ', hit - LEAD_IN);
  return space > hit - BEFORE ? space + 1 : hit - LEAD_IN;
}
