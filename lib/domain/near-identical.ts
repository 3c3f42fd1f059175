import { withoutCourtesies } from './courtesies';
import { wordCount, wordsOf } from './prose';

const SENTENCE_WORDS = 8;
const SHINGLE_WORDS = 5;

const END = /[.!?…]+["”’')\]]*(?=\s|$)|[。！？]+[」』”"]*|\n\s*\n/gu;
const ABBREVIATION = /(?:^|[\s(])(?:[Dd]r|[Mm](?:rs?|s|x)|[Pp]rof|St|vs|e\.g|i\.e|z\.\s?B|bzw|Mme|Sra?|[A-HJ-Z])\.$/u;

/** The sentences of a text, each as it stands there. A blank line ends one too; 'Dr. Sato' does not. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(text.slice(start, end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  sentences.push(text.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

const foldedText = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

const longSentences = (letter: string) =>
  sentencesOf(withoutCourtesies(letter)).filter((sentence) => wordCount(sentence) >= SENTENCE_WORDS);

/**
 * The sentences of eight words or more that letter `a` has in common with letter `b`, as they stand in `a`
 * (rule 12). Case, accents and punctuation do not matter; greetings and closings do not count.
 */
export function sharedSentences(a: string, b: string): string[] {
  const others = new Set(longSentences(b).map(foldedText));
  return longSentences(a).filter((sentence) => others.has(foldedText(sentence)));
}

function shinglesOf(letter: string): Set<string> {
  const words = wordsOf(withoutCourtesies(letter)).map(({ folded }) => folded);
  return new Set(words.slice(SHINGLE_WORDS - 1).map((_, index) => words.slice(index, index + SHINGLE_WORDS).join(' ')));
}

/** How many of their five-word shingles two letters share: 0 to 1, of the letter that has fewer (rule 12). */
export function shingleOverlap(a: string, b: string): number {
  const [fewer, more] = [shinglesOf(a), shinglesOf(b)].sort((x, y) => x.size - y.size);
  if (!fewer?.size || !more) return 0;
  return [...fewer].filter((shingle) => more.has(shingle)).length / fewer.size;
}

/** Whether two notes of one round are near identical (rule 12). */
export function areNearIdentical(a: string, b: string): boolean {
  return sharedSentences(a, b).length > 0 || shingleOverlap(a, b) > 0.5;
}
