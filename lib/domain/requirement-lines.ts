import type { Competency } from './competencies';
import { competenciesIn } from './competency-words';
import { foldName } from './names';
import { isFact, isNice, partOf, type PostingPart } from './posting-headings';
import { postingLines } from './posting-text';
import { capitalised, numberWord, plural } from './words';

export const WEIGHTS = [
  { id: 'must', label: 'Must have' },
  { id: 'nice', label: 'Nice to have' },
] as const;
export type Weight = (typeof WEIGHTS)[number]['id'];

type ProposedLine = { words: string; weight: Weight; competency: Competency | '' };

/**
 * How the lines were found: by headings, bullets and phrases ('sorted'); line by line, because the text is not in English
 * ('foreign') or because nothing in it reads like something asked ('unsorted'); or not at all ('empty').
 */
type Reading = 'sorted' | 'foreign' | 'unsorted' | 'empty';
export type Proposal = { lines: ProposedLine[]; left: number; reading: Reading };

const MOST_LINES = 60;
/** A requirement is a line, not a paragraph: a longer one is cut at a word. */
const MOST_LETTERS = 240;

const BULLET = /^(?:[-–—*+•‣·∙⁃○■□●→➔]|\d{1,2}[.)、．）](?!\d)|[(（]\d{1,2}[)）]|[①-⑳]|\(?[a-z][.)](?=\s)|[ivx]{1,4}[.)](?=\s)|o(?=\s))\s*/;
const HEADING_MARK = /^#{1,6}\s+/;
const SENTENCE_END = /(?<=[.!?;])\s+(?=[\p{Lu}\d“"(])|(?<=[。！？；])/u;

const ASKS =
  /\b(?:you(?:'ll| will)? (?:have|bring|need)|you(?:'ve| are|'re|'ll| will| can| must| should| know| enjoy)|must|should (?:have|be)|experience(?:d)? (?:in|of|with|as|at|on|working|managing|leading|running|using|building|delivering)|experienced|ability to|able to|we(?:'re| are) looking for|looking for (?:someone|somebody|a|an)|we (?:need|expect|require|want)|(?:is|are) (?:required|essential|needed)|knowledge of|understanding of|proficien\w+|fluen\w+|famil\w+ with|skilled (?:in|at)|a degree|qualified|certifi\w+|track record|proven|background in|years(?:'|') |years (?:of|in|experience)|responsible for|accountable for|comfortable (?:with|in)|skills)\b/;
const OFFERS =
  /\b(?:you(?:'ll| will)? (?:also )?(?:get|receive|enjoy a|be (?:offered|paid|entitled|joining|part of))|we (?:offer|provide|pay|give)|annual leave|days(?:'|') holiday|equal opportunit\w+|regardless of|all qualified applicants|reasonable adjustments|apply (?:now|by|today|online|via|through|with)|to apply|send (?:us )?(?:your|a) (?:cv|r[eé]sum[eé])|privacy (?:policy|notice))\b/;
/** What is offered, unless somebody is asked to know about it. */
const OFFERED = /\b(?:pensions?|health ?care plan|health insurance|dental|accommodations?)\b/;
const KNOWN = /\b(?:experience|knowledge|understanding|background|you(?:'ve| have)|able to|ability|sector|practice)\b/;

const ENGLISH = new Set('the and of to with you for our your are will that this have'.split(' '));
/** Of a hundred words of an English posting ten to twenty are among these; of one in another language none or one. */
const ENGLISH_SHARE = 0.06;
/** With fewer words nobody can tell the language, and each line is short anyway. */
const FEW_WORDS = 25;

type Line = { words: string; isBullet: boolean };
type Found = { words: string; isUnderNice: boolean };
type Section = { part: PostingPart; lines: Line[] };

/**
 * The lines of a job description that ask for something (P34), each with how much it is wanted and what it speaks of: for
 * the owner to mend before any is kept. English is read by its headings, bullets and phrases; what they offer and say of
 * themselves is left out. Everything else falls back to its lines.
 * @param text as pasted: plain, Markdown or a page's HTML
 * @param kept keys of lines that the owner has already: they are not proposed again
 * @returns at most sixty lines, each once, in the order of the text; `left`: how many more there were
 */
export function proposeRequirements(text: string, kept: ReadonlySet<string> = new Set()): Proposal {
  const lines = postingLines(text);
  const isSorted = isEnglish(lines);
  const found = isSorted ? onlyOnce(sectionsOf(lines).flatMap(askedIn)) : [];
  if (found.length > 0) return bounded(found, 'sorted', kept);
  const every = onlyOnce(everyLine(lines));
  if (every.length === 0) return { lines: [], left: 0, reading: 'empty' };
  return bounded(every, isSorted ? 'unsorted' : 'foreign', kept);
}

/** Two lines are one requirement when these are the same. Not for showing. */
export function requirementKey(words: string): string {
  return foldName(words).replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

function bounded(all: Found[], reading: Reading, kept: ReadonlySet<string>): Proposal {
  const found = kept.size > 0 ? all.filter(({ words }) => !kept.has(requirementKey(words))) : all;
  const lines = found.slice(0, MOST_LINES).map(({ words, isUnderNice }): ProposedLine => {
    const weight = isUnderNice || isNice(words) ? 'nice' : 'must';
    return { words, weight, competency: competenciesIn(words)[0] ?? '' };
  });
  return { lines, left: found.length - lines.length, reading };
}

/** By its small words, or by two headings that an English posting has: a terse one has few small words. */
function isEnglish(lines: string[]): boolean {
  const known = lines.filter((line) => line.length < 60 && partOf(line.replace(HEADING_MARK, '')) !== null && headingOf(line, []) !== null);
  if (known.length > 1) return true;
  const words = lines.join('\n').slice(0, 20_000).toLowerCase().match(/\p{L}+/gu) ?? [];
  const latin = words.filter((word) => /^[a-z]/.test(word)).length;
  if (latin < words.length * 0.6) return false;
  return words.length < FEW_WORDS || words.filter((word) => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE;
}

/** Lines under their headings. A line that goes on where a bullet broke off belongs to it. */
function sectionsOf(lines: string[]): Section[] {
  const sections: Section[] = [{ part: 'open', lines: [] }];
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const now = sections.at(-1)!;
    const rest = line.replace(BULLET, '');
    const isBullet = rest !== line && !HEADING_MARK.test(line);
    const heading = isBullet ? null : headingOf(line, lines.slice(index + 1, index + 3));
    const last = now.lines.at(-1);
    if (heading !== null) sections.push({ part: partUnder(heading, now.part), lines: [] });
    else if (!isBullet && last?.isBullet && lines[index - 1] !== '' && /^\p{Ll}/u.test(line)) last.words += ` ${line}`;
    else now.lines.push({ words: rest, isBullet });
  }
  return sections;
}

/** The words of a heading, or null for a line that is none: marked as one, ending in a colon, or short and known. */
function headingOf(line: string, next: string[]): string | null {
  const words = line.replace(HEADING_MARK, '');
  if (words !== line) return words;
  const count = words.split(' ').length;
  if (/[:：]$/.test(words)) return count <= 14 && words.length <= 110 ? words : null;
  if (count > 7 || /[.;,!]$/.test(words) || isFact(words) || partOf(words) === null) return null;
  const leads = BULLET.test(next.find((each) => each !== '') ?? '');
  return leads || count <= (/^(?:you|we)\b/i.test(words) ? 2 : 5) ? words : null;
}

/** Under a heading that says nothing, what is asked goes on, and anything else ends. */
function partUnder(heading: string, before: PostingPart): PostingPart {
  return partOf(heading) ?? (before === 'asked' ? 'asked' : 'open');
}

function askedIn({ part, lines }: Section, _index: number, all: Section[]): Found[] {
  if (part === 'aside') return [];
  const isNamed = part !== 'open';
  const hasBullets = lines.some(({ isBullet }) => isBullet);
  const isSorted = all.some((each) => each.part === 'asked' && each.lines.length > 0);
  return lines
    .filter(({ words }) => !isFact(words) && !/[:：]$/.test(words))
    .flatMap(({ words, isBullet }) => {
      if (isBullet) return isNamed || (asks(words) && !offers(words)) || (!isSorted && !offers(words)) ? [words] : [];
      const sentences = words.split(SENTENCE_END);
      if (isNamed && !hasBullets && sentences.length === 1 && !offers(words)) return [words];
      return sentences.filter((sentence) => asks(sentence) && !offers(sentence));
    })
    .map((words) => ({ words: tidied(words), isUnderNice: part === 'nice' }));
}

/** What a line asks, it says early: a text without a full stop is not searched to its end again and again. */
const straight = (words: string) => words.slice(0, 600).toLowerCase().replace(/[’‘]/g, "'");
const asks = (words: string) => ASKS.test(straight(words));
const offers = (words: string) => {
  const said = straight(words);
  return OFFERS.test(said) || (OFFERED.test(said) && !KNOWN.test(said));
};

function everyLine(lines: string[]): Found[] {
  return lines
    .map((line) => line.replace(HEADING_MARK, ''))
    .filter((line) => line !== '' && !/[:：]$/.test(line))
    .flatMap((line) => line.replace(BULLET, '').split(SENTENCE_END))
    .map((words) => ({ words: tidied(words), isUnderNice: false }));
}

/** A line that begins with a capital and ends without a full stop, no longer than a line may be. */
function tidied(words: string): string {
  const short = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS - 2).replace(/ \S{0,40}$/, '')} …` : words;
  const tidy = short.replace(/^(?:and|or) /i, '').replace(/[\s.;,。；，、]+$/u, '').trim();
  const [first = ''] = tidy;
  return first.toLocaleUpperCase('en-GB') + tidy.slice(first.length);
}

/** Each line once, the first time; what has no letter, or nothing but one, is none. */
function onlyOnce(lines: Found[]): Found[] {
  const known = new Map<string, Found>();
  for (const line of lines) {
    if (line.words.length < 2) continue;
    const key = requirementKey(line.words);
    if (key.length > 1 && /\p{L}/u.test(key) && !known.has(key)) known.set(key, line);
  }
  return [...known.values()];
}

type Finding = Proposal & { isKept: boolean };

/** The finding over proposed lines: 'Twelve lines ask for something.' `isKept`: some of them are on the list already. */
export function proposalWords({ lines, reading, isKept }: Finding): string {
  if (lines.length === 0) return isKept ? 'Every line of it is on your list.' : 'No line of it can be read.';
  const count = `${capitalised(numberWord(lines.length))} ${isKept ? 'more ' : ''}${plural(lines.length, 'line', 'lines')}`;
  if (reading === 'sorted') return `${count} ${plural(lines.length, 'asks', 'ask')} for something.`;
  return `${count}, as ${plural(lines.length, 'it stands', 'they stand')}.`;
}

/** How they were found, what was left out, and what to do. */
export function proposalLead({ lines, left, reading, isKept }: Finding): string {
  if (lines.length === 0) return isKept ? 'Change the text if the posting has changed.' : 'There are no words in the text. Paste it once more, or write the lines by hand.';
  const found = {
    sorted: 'What they offer and say of themselves is left out.',
    foreign: 'The text is not in English, so it is not sorted: every line is here. Tick those that ask for something.',
    unsorted: 'No heading or phrase tells what they ask for, so every line is here. Tick those that do.',
    empty: '',
  }[reading];
  const more = left > 0 ? ` ${left.toLocaleString('en-GB')} more ${plural(left, 'line is', 'lines are')} not shown. Cut what you have read from the text, then propose again.` : '';
  return `${found}${more}${reading === 'sorted' ? ' Untick what you do not want, mend the words, and keep the rest.' : ''}`;
}
