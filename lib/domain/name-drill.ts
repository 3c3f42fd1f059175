import { firstNameOf } from './names';
import { capitalised, listWords, numberWord, plural } from './words';

/** One pass through the names. `at` in epoch ms; `answers` in the order they were given, each person once. */
export type DrillRun = { at: number; seconds: number; answers: readonly { personId: string; knew: boolean }[] };

/** How often somebody's name did not come, counted back from the last run until one in which it did. */
export function slipsOf(personId: string, runs: readonly DrillRun[]): number {
  let slips = 0;
  for (const { answers } of [...runs].sort((a, b) => b.at - a.at)) {
    const answer = answers.find((each) => each.personId === personId);
    if (answer?.knew) break;
    if (answer) slips++;
  }
  return slips;
}

/** The order of the cards: who slipped comes first, the most stubborn name before the others; else as they are met. */
export function drillOrder<P extends { id: string }>(people: readonly P[], runs: readonly DrillRun[]): P[] {
  const slips = new Map(people.map(({ id }) => [id, slipsOf(id, runs)]));
  return [...people].sort((a, b) => (slips.get(b.id) ?? 0) - (slips.get(a.id) ?? 0));
}

const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter() : null;
const letters = (word: string) => (graphemes ? [...graphemes.segment(word)].map(({ segment }) => segment) : [...word]);
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The first letters of a name, as a hint: 'A…… D……' for 'Amara Diallo', one dot a letter, so that its length helps too.
 * A name in a script without spaces shows its first sign. Letters that are made of several marks stay whole.
 */
export function firstLetters(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const hint = (word: string) => {
    const [first = '', ...rest] = letters(word);
    return first + (UNSPACED.test(word) ? '＿' : '·').repeat(rest.length);
  };
  return words.map(hint).join(' ');
}

/** A piece of how a name is said. `stressed`: it is said louder. */
export type Syllable = { words: string; stressed: boolean };

const isLoud = (part: string) => /\p{Lu}/u.test(part) && part === part.toUpperCase() && part !== part.toLowerCase();

/**
 * How to say a name, cut at hyphens and spaces: the part in capitals is stressed ('uh-MAR-uh'), and without any the
 * first of each word ('day-na'). What is between them stays, so that a row of them reads as it was written.
 */
export function syllablesOf(pronunciation: string): Syllable[] {
  return pronunciation
    .trim()
    .split(/(?<=\s)/)
    .flatMap((word) => {
      const parts = word.split(/([-,\s]+)/).filter(Boolean);
      const loud = parts.some((part) => isLoud(part));
      return parts.map((part, index) => ({
        words: loud && isLoud(part) ? part.toLowerCase() : part,
        stressed: loud ? isLoud(part) : index === 0 && word.includes('-'),
      }));
    });
}

type Answered = { name: string; knew: boolean };

/** What a run shows: 'You knew three of four.', 'You knew all four.' */
export function drillFinding(answers: readonly Answered[]): string {
  const known = answers.filter(({ knew }) => knew).length;
  if (answers.length === 0) return 'No name to learn yet.';
  if (known === answers.length) return known === 1 ? 'You knew the name.' : `You knew ${known === 2 ? 'both' : `all ${numberWord(known)}`}.`;
  if (known === 0) return answers.length === 1 ? 'The name did not come.' : 'None of the names came yet.';
  return `You knew ${numberWord(known)} of ${numberWord(answers.length)}.`;
}

/** What to do about it: 'Amara slipped again. See the card once more before you go in.' In: how often each slipped. */
export function drillAdvice(slipped: readonly { name: string; slips: number }[], isOver: boolean): string {
  if (slipped.length === 0) return isOver ? 'Use them in the letters.' : 'Say each once when you shake hands.';
  const names = slipped.length > 3 ? capitalised(numberWord(slipped.length)) : listWords(slipped.map(({ name }) => firstNameOf(name)));
  const again = slipped.every(({ slips }) => slips > 1) ? ' again' : '';
  const card = plural(slipped.length, 'the card', 'the cards');
  return `${names} slipped${again}. See ${card} once more ${isOver ? 'before you write' : 'before you go in'}.`;
}
