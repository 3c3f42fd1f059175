/** A number in a text: as it stands there, what it comes to, and what it counts ('days'); '' when that is not said. */
export type StoryNumber = { words: string; value: number; unit: string };

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1_000_000, billion: 1_000_000_000, k: 1000, m: 1_000_000 };

const SPELT = [...ONES, ...TENS.slice(2), 'hundred', 'thousand', 'million', 'billion'].join('|');
const DIGITS = String.raw`[$€£¥]?\d+(?:[,  ’']\d{3})*(?:\.\d+)?(?:\s?(?:%|per cent\b|percent\b|k\b|m\b|thousand\b|million\b|billion\b))?`;
const WORDED = String.raw`\b(?:${SPELT})(?:[ -](?:and )?(?:${SPELT}))*\b`;
const LEADING_ON =
  'and|or|to|by|in|of|the|a|an|on|at|for|from|with|than|that|who|were|was|is|are|had|has|have|i|we|he|she|it|they|you|my|our|his|her|its|their|your|this|these|when|where|which|while|after|before|because|as|but|so|if|per|into|within|until|since|then|did|not';
/** What follows and is counted: one word, not one that only leads on, and after 'other' or 'new' the next. */
const MORE = 'other|more|new|whole|full|further|different|extra|working|business|calendar|consecutive|long|short|full-time|part-time';
const COUNTED = String.raw`(?:[ -](?:(?:${MORE}) )?(?!(?:${MORE}|${LEADING_ON})\b)(\p{L}+))?`;
const NUMBER = new RegExp(String.raw`(?:(?<![\p{L}\d])(${DIGITS})|(${WORDED}))${COUNTED}`, 'giu');

function spelt(words: string): number {
  let [total, part] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const scale = SCALES[word];
    if (word === 'and') continue;
    if (scale === 100) part = (part || 1) * 100;
    else if (scale) [total, part] = [total + (part || 1) * scale, 0];
    else part += Math.max(ONES.indexOf(word), TENS.indexOf(word) * 10);
  }
  return total + part;
}

function inDigits(words: string): { value: number; sign: string } {
  const [, sign = '', number = '', after = ''] = /^([$€£¥]?)([\d.,’'  ]+?)\s?(%|per cent|percent|[a-z]+)?$/iu.exec(words.trim()) ?? [];
  const scale = SCALES[after.toLowerCase()] ?? 1;
  return { value: Number(number.replace(/[^\d.]/g, '')) * scale, sign: sign || (/^(%|per ?cent)$/i.test(after) ? '%' : '') };
}

/** A plural and its singular count the same. Not for showing. */
export const unitKey = (unit: string) => unit.toLowerCase().replace(/s$/, '');

/** Years are when something was, not what it came to. */
const isYear = ({ words, unit }: StoryNumber) => /^(?:19|20)\d\d(?!\d)/.test(words) && !/s$/i.test(unit);

/**
 * The numbers in a text, in digits or in English words, in order. Years are left out, and 'one' on its own, which is
 * seldom counted.
 */
export function numbersIn(text: string): StoryNumber[] {
  return [...text.matchAll(NUMBER)]
    .map(([whole, digits, worded, counted = '']): StoryNumber => {
      if (!digits) return { words: whole, value: spelt(worded ?? ''), unit: counted };
      const { value, sign } = inDigits(digits);
      return { words: whole.trim(), value, unit: sign || counted };
    })
    .filter((number) => Number.isFinite(number.value) && !isYear(number) && !(number.value === 1 && !/\d/.test(number.words)));
}

/** Two numbers are one when these are the same. Not for showing. */
export function numberKey({ value, unit }: StoryNumber): string {
  return `${value} ${unitKey(unit)}`.trim();
}
