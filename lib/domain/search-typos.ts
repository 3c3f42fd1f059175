const SHORTEST = 4;
const LONGEST = 24;
const ALPHABETS = ['abcdefghijklmnopqrstuvwxyz', 'αβγδεζηθικλμνξοπρστυφχψω', 'абвгдежзийклмнопрстуфхцчшщъыьэюяієґ'].map((letters) => [...letters]);

/**
 * Every word that is one slip of the hand away: a letter too many, too few, another one, or two that changed places
 * (Damerau-Levenshtein distance 1).
 * @param word folded; in Latin, Greek or Cyrillic letters
 * @returns none for a word of fewer than four letters, for those are too near one another, nor for one with figures
 */
export function oneSlipAway(word: string): string[] {
  const letters = [...word];
  const alphabet = ALPHABETS.find((each) => letters.every((letter) => each.includes(letter)));
  if (!alphabet || letters.length < SHORTEST || letters.length > LONGEST) return [];
  const found = new Set<string>();
  for (let at = 0; at <= letters.length; at += 1) {
    const [before, after] = [letters.slice(0, at).join(''), letters.slice(at)];
    const [next, second] = after;
    for (const letter of alphabet) {
      found.add(before + letter + after.join(''));
      if (next) found.add(before + letter + after.slice(1).join(''));
    }
    if (next) found.add(before + after.slice(1).join(''));
    if (next && second) found.add(before + second + next + after.slice(2).join(''));
  }
  found.delete(word);
  return [...found];
}
