import { sentencesOf } from './near-identical';
import { wordsOf, type Word } from './prose';

/** Words that say nothing about what was said. */
const LITTLE_WORDS = new Set(
  (
    'a an the and or but nor so as at by for from in into of off on onto out over to up with without about after ' +
    'before than then that this these those there here it its i me my we us our you your he him his she her they ' +
    'them their is are was were be been being am has have had do does did will would can could should may might ' +
    'must not no who whom whose which what when where why how if because while also just only very too more most ' +
    'all any some der die das den dem des ein eine einen einem einer und oder aber zu zum zur im am von vom mit ' +
    'bei auf für ist sind le la les un une des du de et ou à au aux en dans pour par sur est sont que qui el los ' +
    'las una unos unas y o del al con por para es son'
  ).split(' '),
);

/** Something a phrase can be recognised by: a word, or two characters that follow each other in an unspaced script. */
type Unit = { key: string; from: number; to: number };
type Stretch = { from: number; to: number; found: number };

function stem(word: string): string {
  const plain = word.replace(/'s?$/, '');
  if (plain.length > 5 && /(ing|ed)$/.test(plain)) return plain.replace(/(ing|ed)$/, '');
  if (plain.length > 4 && plain.endsWith('ies')) return `${plain.slice(0, -3)}y`;
  return plain.length > 3 && /[^s]s$/.test(plain) ? plain.slice(0, -1) : plain;
}

const allUnitsOf = (words: readonly Word[]): Unit[] =>
  words.map(({ folded }, at) => ({ key: stem(folded), from: at, to: at }));

function unitsOf(words: readonly Word[]): Unit[] {
  return words.flatMap((word, at): Unit[] => {
    if (!word.unspaced) return LITTLE_WORDS.has(word.folded) ? [] : [{ key: stem(word.folded), from: at, to: at }];
    const next = words[at + 1];
    return next?.unspaced && next.start === word.end ? [{ key: word.folded + next.folded, from: at, to: at + 1 }] : [];
  });
}

/** What to look for: a hook's units, and how many are enough. One of little words only has to be there whole. */
function soughtIn(hook: readonly Word[]): { unitsIn: typeof unitsOf; marks: Set<string>; enough: number } {
  const unitsIn = unitsOf(hook).length > 0 ? unitsOf : allUnitsOf;
  const marks = new Set(unitsIn(hook).map(({ key }) => key));
  const some = Math.max(Math.min(2, marks.size), Math.ceil((marks.size * 3) / 5));
  return { unitsIn, marks, enough: unitsIn === allUnitsOf ? marks.size : some };
}

/** The stretch of words, shorter than `reach`, that holds the most marks; the shortest of those. */
function bestStretch(units: readonly Unit[], marks: Set<string>, reach: number): Stretch | null {
  const hits = units.filter(({ key }) => marks.has(key));
  let best: Stretch | null = null;
  for (const [index, { from }] of hits.entries()) {
    const seen = new Set<string>();
    for (const { key, to } of hits.slice(index)) {
      if (to - from >= reach) break;
      seen.add(key);
      const found = seen.size;
      const better = !best || found > best.found || (found === best.found && to - from < best.to - best.from);
      if (better) best = { from, to, found };
    }
  }
  return best;
}

/** Where a sentence uses a hook, as it stands there, or null. */
function passageIn(sentence: string, hook: readonly Word[]): string | null {
  const words = wordsOf(sentence);
  const { unitsIn, marks, enough } = soughtIn(hook);
  const stretch = bestStretch(unitsIn(words), marks, hook.length * 2 + 4);
  if (!stretch || stretch.found < enough) return null;
  const spelled = new Set(hook.map(({ folded }) => folded));
  let { from, to } = stretch;
  const isOfHook = (at: number) => words[at] !== undefined && spelled.has(words[at].folded);
  while (isOfHook(from - 1)) from -= 1;
  while (isOfHook(to + 1)) to += 1;
  return sentence.slice(words[from]?.start, words[to]?.end);
}

function passageOf(body: string, hook: string): string | null {
  const words = wordsOf(hook);
  if (words.length === 0) return null;
  for (const sentence of sentencesOf(body)) {
    const passage = passageIn(sentence, words);
    if (passage !== null) return passage;
  }
  return null;
}

/**
 * Which talking points a note uses (P15): enough of a hook's own words stand near each other in one sentence, whatever
 * their case, accents and endings. One answer for each hook, in their order.
 */
export function usedHooks(body: string, hooks: readonly string[]): boolean[] {
  return hooks.map((hook) => passageOf(body, hook) !== null);
}

/** The passages of a note that come from its talking points, as they stand there, to be underlined. */
export function hookPassages(body: string, hooks: readonly string[]): string[] {
  const passages = hooks.map((hook) => passageOf(body, hook)).filter((passage) => passage !== null);
  return [...new Set(passages)];
}
