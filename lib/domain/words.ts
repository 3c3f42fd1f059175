const NUMBER_WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A count as the interface says it: words up to ten, digits above, thousands apart. */
export function numberWord(n: number): string {
  return NUMBER_WORDS[n] ?? n.toLocaleString('en-GB');
}

/** The same words with a capital to begin with. */
export function capitalised(words: string): string {
  const [first = ''] = words;
  return first.toLocaleUpperCase('en-GB') + words.slice(first.length);
}

/** Where a list ends although it goes on: '400 are shown. Narrow the list to see the other 12.' Nothing when it does not. */
export function endWords(shown: number, total: number): string {
  if (total <= shown) return '';
  return `${shown.toLocaleString('en-GB')} are shown. Narrow the list to see the other ${numberWord(total - shown)}.`;
}

/** 'Marcus', 'Marcus and Helen', 'Marcus, Helen and Beatriz'. Nothing for an empty list. */
export function listWords(names: string[]): string {
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} and ${last}`;
}

/**
 * Words cut to what a cookie holds, at the end of a word where there is one near, with an ellipsis.
 * @param room in bytes as a URI spells them: a letter of another script takes six or nine
 * @param most in UTF-16 units, the ellipsis included
 */
export function cutToRoom(words: string, room: number, most: number): string {
  const sizeOf = (text: string) => encodeURIComponent(text.toWellFormed()).length;
  if (sizeOf(words) <= room && words.length <= most) return words;
  let left = room - sizeOf('…');
  let end = 0;
  for (const letter of words) {
    left -= sizeOf(letter);
    if (left < 0 || end + letter.length >= most) break;
    end += letter.length;
  }
  const cut = words.slice(0, end);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > end / 2 ? space : end).trimEnd()}…`;
}

/** The word that goes with a count: `one` for exactly one, else `many`. The count itself is not part of it. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}
