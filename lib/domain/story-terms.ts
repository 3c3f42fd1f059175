import { foldName } from './names';

/** What is in most questions and says nothing about what is asked. */
const STOP = new Set(
  `a about after all also am an and any are as at be been before being but by can could describe did do does doing done
  ever example for from gave get give go had happen has have he her him his how i if in into is it its last let like
  made make many me most much my not of often on once one or our out please recent recently say share she should
  situation so some someone something such take talk tell than that the their them then there these they thing think
  this those time to told too took up us use very walk was way we well went were what when where which while who why
  will with would you your yourself ll re ve don didn isn wasn`.split(/\s+/),
);

const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]`;
const TOKEN = new RegExp(String.raw`${UNSPACED}+|(?:(?!${UNSPACED})[\p{L}\p{N}\p{M}])+`, 'gu');
const ONLY_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');
/** Characters that hold a sentence together in Chinese, and Japanese kana, which do so too. */
const FUNCTION = /[的了吗嗎呢吧我你您他她它们們是在有和与與就不也都这這那个個一么麼什请請给給\p{Script=Hiragana}]/u;

const DOUBLED = /([bdgkmnprt])\1$/;

/** What is left of an English word without its usual endings, so that 'planned', 'plans' and 'planning' compare equal. */
function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const single = word.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/([^sui])s$/, '$1');
  const bare = single.replace(/ied$/, 'y').replace(/(?<=[a-z]{3})(?:ing|ed)$/, '');
  const root = (bare.length < single.length ? bare.replace(DOUBLED, '$1') : bare).replace(/(?<=[a-z]{4})(?:ments?|ly)$/, '');
  return root.replace(/(?<=[a-z]{3})e$/, '');
}

/** What two texts can share: a word without its ending, or two characters of an unspaced script; and where it stood. */
export type Term = { key: string; start: number; end: number };

function pairsOf(run: string, at: number): Term[] {
  const characters = [...run.matchAll(/./gu)];
  return characters.slice(1).flatMap((second, index) => {
    const start = characters[index]!.index;
    const end = second.index + second[0].length;
    const key = run.slice(start, end);
    return FUNCTION.test(key) ? [] : [{ key, start: at + start, end: at + end }];
  });
}

/** The terms of a question in order, with where they stand in it; words that every question has are left out. */
export function termsOf(text: string): Term[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: raw, index }) => {
    if (ONLY_UNSPACED.test(raw)) return pairsOf(raw, index);
    const word = foldName(raw);
    return STOP.has(word) || word.length < 2 ? [] : [{ key: stemOf(word), start: index, end: index + raw.length }];
  });
}

const WORD = /[a-z0-9]+|[\p{L}\p{N}\p{M}]+/gu;

/**
 * Finds the terms that a text has too. Stories share most of their words, so that each word is looked at once, and its
 * ending only when it begins like one that is asked for.
 * @param wanted the keys of the terms of a question
 */
export function termFinder(wanted: ReadonlySet<string>): (text: string) => Set<string> {
  const beginnings = new Set([...wanted].map((key) => key.slice(0, 2)));
  const pairs = [...wanted].filter((key) => ONLY_UNSPACED.test(key));
  const keyOf = new Map<string, string | null>();
  const look = (word: string) => {
    const key = beginnings.has(word.slice(0, 2)) ? stemOf(word) : '';
    keyOf.set(word, wanted.has(key) ? key : null);
    return keyOf.get(word);
  };
  return (text) => {
    const folded = foldName(text);
    const found = new Set(pairs.filter((pair) => folded.includes(pair)));
    for (const word of folded.match(WORD) ?? []) {
      const known = keyOf.get(word);
      const key = known === undefined ? look(word) : known;
      if (key) found.add(key);
    }
    return found;
  };
}
