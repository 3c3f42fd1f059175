const TITLES = new Set(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev fr herr frau mme mlle dipl-ing ing'.split(' '),
);
const SUFFIXES = new Set('jr sr ii iii iv phd md mba cpa esq obe cbe frcs'.split(' '));
const CJK_ONLY = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·\s]+$/u;

/** Letters that Unicode does not take apart into a base letter and an accent. */
export const LETTERS: Record<string, string> = {
  ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i', ħ: 'h', ŧ: 't', ŋ: 'n', ς: 'σ',
};

const bare = (word: string) => word.replace(/[.,]/g, '').toLowerCase();

/** Words of the name in spoken order, without suffixes; 'Sato, Helen' is turned round. */
function wordsInOrder(fullName: string): string[] {
  const [family = '', ...given] = fullName.split(',').map((part) => part.trim());
  const suffixOnly = given.every((part) => part.split(/\s+/).every((word) => word === '' || SUFFIXES.has(bare(word))));
  const spoken = suffixOnly ? family : `${given.join(' ')} ${family}`;
  const words = spoken.split(/\s+/).filter(Boolean);
  while (words.length > 1 && SUFFIXES.has(bare(words.at(-1) ?? ''))) words.pop();
  return words;
}

function withoutTitles(words: string[]): string[] {
  const start = words.findIndex((word) => !TITLES.has(bare(word)));
  return start < 0 ? words : words.slice(start);
}

/**
 * What to call somebody: 'Helen' for 'Dr Helen Sato'. Names in Chinese, Japanese or Korean script stay whole. A title
 * with one name after it ('Dr Sato') stays whole too, for that name is the family's.
 */
export function firstNameOf(fullName: string): string {
  const whole = fullName.trim().replace(/\s+/g, ' ');
  if (CJK_ONLY.test(whole)) return whole;
  const words = wordsInOrder(whole);
  const names = withoutTitles(words);
  if (names.length === 1 && names.length < words.length) return words.join(' ');
  return names[0] ?? whole;
}

// Making a segmenter costs more than a whole card of the board, so there is one, asked only beyond plain letters.
const graphemes = 'Segmenter' in Intl ? new Intl.Segmenter() : null;
const PLAIN = /^[\x20-\x7e]{2}|^[\x20-\x7e]$/;

function firstGrapheme(word: string): string {
  if (PLAIN.test(word) || !graphemes) return [...word][0] ?? '';
  for (const { segment } of graphemes.segment(word)) return segment;
  return '';
}

function initialOf(word: string): string {
  const first = firstGrapheme(word.replace(/^[\p{P}\s]+/u, ''));
  return firstGrapheme(first.toLocaleUpperCase('en-GB'));
}

/** The monogram: first and last initial, one for a single name or an unspaced script, '?' for an empty name. */
export function initialsOf(fullName: string): string {
  const [first = '', ...others] = withoutTitles(wordsInOrder(fullName));
  const last = CJK_ONLY.test(fullName) ? '' : (others.at(-1) ?? '');
  return initialOf(first) + initialOf(last) || '?';
}

/** 'Priya’s', 'Marcus’s'. */
export function possessive(name: string): string {
  return `${name}’s`;
}

/** A company by its first word, as people say it, when that is unmistakable: 'Halden' for 'Halden Instruments'. */
export function shortCompanyOf(company: string): string {
  const [first = '', second] = company.split(/\s+/);
  return second && first.length > 3 && !['and', '&'].includes(second.toLowerCase()) ? first : company;
}

/** A name made fit for comparing: no accents, no case, single spaces. Not for showing. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[ßłøđðþæœıħŧŋς]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}
