import { numbersIn, unitKey, type StoryNumber } from './story-numbers';
import { capitalised, listWords } from './words';

/** A telling: what the story said as it was worded then, and what was said otherwise. */
export type ToldWords = { words: string; said: string };

/** Numbers of one unit that some heard and others did not, and who heard them. */
export type ToldNumber<T> = { unit: string; variants: { words: string[]; heard: T[] }[] };

const nearness = (a: number, b: number) => Math.abs(Math.log((a || 0.5) / (b || 0.5)));

/**
 * The numbers that somebody heard, by what they count. What was said otherwise takes the place of the number of the same
 * unit, the nearest when there are several. A number that counts nothing cannot be compared and is left out.
 */
function heardIn({ words, said }: ToldWords): Map<string, StoryNumber[]> {
  const heard = new Map<string, StoryNumber[]>();
  for (const number of numbersIn(words)) {
    const key = unitKey(number.unit);
    const known = heard.get(key) ?? [];
    if (key && !known.some(({ value }) => value === number.value)) heard.set(key, [...known, number]);
  }
  const corrections = numbersIn(said);
  for (const number of corrections) {
    const key = unitKey(number.unit);
    if (!key) continue;
    const others = heard.get(key) ?? [];
    const written = others.filter((each) => !corrections.includes(each));
    const [nearest] = written.toSorted((a, b) => nearness(a.value, number.value) - nearness(b.value, number.value));
    heard.set(key, [...others.filter((each) => each !== nearest), number]);
  }
  return heard;
}

/**
 * Where a story was told with numbers that differ: 'nine days' to one, 'ten days' to another. Somebody who heard less
 * heard nothing else, so each variant is what the others did not hear, and there are two or more of them.
 * @param tellings in the order they were told
 */
export function toldNumbers<T extends ToldWords>(tellings: readonly T[]): ToldNumber<T>[] {
  const all = tellings.map((telling) => ({ telling, heard: heardIn(telling) }));
  const units = [...new Set(all.flatMap(({ heard }) => [...heard.keys()]))];
  return units.flatMap((unit) => {
    const heardUnit = all.flatMap(({ telling, heard }) => ({ telling, numbers: heard.get(unit) ?? [] })).filter(({ numbers }) => numbers.length > 0);
    const isShared = ({ value }: StoryNumber) => heardUnit.every(({ numbers }) => numbers.some((each) => each.value === value));
    const variants = new Map<string, { words: string[]; heard: T[] }>();
    for (const { telling, numbers } of heardUnit) {
      const own = numbers.filter((number) => !isShared(number));
      if (own.length === 0) continue;
      const key = own.map(({ value }) => value).toSorted((a, b) => a - b).join(' ');
      const variant = variants.get(key) ?? { words: own.map(({ words }) => words), heard: [] };
      variants.set(key, { ...variant, heard: [...variant.heard, telling] });
    }
    return variants.size > 1 ? [{ unit, variants: [...variants.values()] }] : [];
  });
}

/** 'Dana heard nine days, Helen ten days.' @param nameOf what to call whoever heard it */
export function toldNumberWords<T>({ variants }: ToldNumber<T>, nameOf: (telling: T) => string): string {
  const [first, ...others] = variants.map(({ words, heard }) => ({
    who: listWords([...new Set(heard.map(nameOf))]),
    what: listWords(words.map((each) => each.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()))),
  }));
  if (!first) return '';
  return `${capitalised(first.who)} heard ${first.what}, ${listWords(others.map(({ who, what }) => `${who} ${what}`))}.`;
}
