import { missingParts, type StoryPart, type StoryText } from './story-parts';
import { capitalised, listWords, numberWord, plural } from './words';

type FourParts = Omit<StoryText, 'reflection'>;

/** A line of a job description, with the story that is to meet it and what else does. */
export type Requirement = {
  id: string;
  words: string;
  weight: string;
  evidence: string;
  story: ({ id: string; title: string } & FourParts) | null;
};

/** What meets a requirement. A draft does not yet: `missing` are the parts it lacks. */
type Met = 'story' | 'evidence' | 'draft' | 'nothing';
export type CoverageLine = { id: string; words: string; isMust: boolean; met: Met; story: { id: string; title: string } | null; missing: StoryPart[] };
export type Coverage = { lines: CoverageLine[]; covered: number; of: number; open: CoverageLine[] };

/**
 * Which requirements are covered (rule 9): by a story that is ready, or by other evidence. A draft covers nothing.
 * @returns the lines in the order given; `open`: those that nothing covers, what is a must first
 */
export function coverageOf(requirements: readonly Requirement[]): Coverage {
  const lines = requirements.map(lineOf);
  const open = lines.filter(({ met }) => met === 'draft' || met === 'nothing');
  const [musts, nice] = [open.filter(({ isMust }) => isMust), open.filter(({ isMust }) => !isMust)];
  return { lines, covered: lines.length - open.length, of: lines.length, open: [...musts, ...nice] };
}

function lineOf({ id, words, weight, evidence, story }: Requirement): CoverageLine {
  const missing = story ? missingParts({ ...story, reflection: '' }) : [];
  const other = evidence.trim() === '' ? 'nothing' : 'evidence';
  const met = story && missing.length === 0 ? 'story' : story && other === 'nothing' ? 'draft' : other;
  return { id, words, isMust: weight === 'must', met, story: story && { id: story.id, title: story.title }, missing };
}

/** Whether everything they must have is covered: then the skills they name have their stories. Nothing asked is not all. */
export function areMustsCovered({ lines, open }: Coverage): boolean {
  return lines.some(({ isMust }) => isMust) && !open.some(({ isMust }) => isMust);
}

const LEAD_IN =
  /^(?:you(?:['’]ll| will| must| should)? (?:have|need|bring|be able to|be)|you(?:['’]ve|['’]re| are| will| can| must)|(?:must|should) (?:have|be)|(?:the )?ability to|able to|(?:some |proven |previous |strong |extensive )?experience (?:in|of|with))\s+(?=\S)/i;
const NAME_LETTERS = 44;

/** A requirement by a few of its words, for naming it in a sentence: '“Budget responsibility”'. */
export function requirementName(words: string): string {
  const plain = words.replace(LEAD_IN, '').replace(/["“”]/g, '');
  const clause = plain.split(/(?:[,;:]\s| \(| [–—-] )/)[0] ?? plain;
  const whole = clause.length >= 3 ? clause : plain;
  const short = whole.length > NAME_LETTERS ? `${whole.slice(0, NAME_LETTERS).replace(/\s+\S*$/, '')}…` : whole;
  return `“${capitalised(short)}”`;
}

/** The finding: 'Five of eight covered. “Budget” and “SAP” are open.' */
export function coverageHeading({ covered, of, open }: Coverage): string {
  if (of === 0) return 'Nothing they ask for is written down yet.';
  if (open.length === 0) return of === 1 ? 'The one thing they ask for is covered.' : `All ${numberWord(of)} covered.`;
  const share = `${covered === 0 ? 'None' : capitalised(numberWord(covered))} of ${numberWord(of)} covered.`;
  const musts = open.filter(({ isMust }) => isMust);
  const named = musts.length > 0 ? musts : open;
  const are = plural(named.length, 'is', 'are');
  if (named.length <= 3) return `${share} ${listWords(named.map(({ words }) => requirementName(words)))} ${are} open.`;
  return `${share} ${capitalised(numberWord(named.length))} ${musts.length > 0 ? 'must-haves' : 'that would be nice'} ${are} open.`;
}

/** What is next, under the finding. */
export function coverageLead({ of, open }: Coverage): string {
  if (of === 0) return 'A line for each thing they ask for, and the story or the evidence that meets it.';
  if (open.some(({ isMust, met }) => isMust && met === 'nothing')) return 'Give each a story that is ready, or say what else meets it.';
  const draft = open.find(({ met }) => met === 'draft');
  if (draft) return `“${draft.story?.title ?? ''}” is a draft. ${lacksWords(draft)}`;
  return open.length > 0 ? 'What is left would be nice to have.' : 'Each has a story that is ready, or other evidence.';
}

/** What a draft lacks: 'Its task and result are missing.' */
export function lacksWords({ missing }: CoverageLine): string {
  if (missing.length > 3) return 'None of its parts is written yet.';
  return `Its ${listWords([...missing])} ${plural(missing.length, 'is', 'are')} missing.`;
}

/** How the job description stands, as one line of a brief: 'Job description: all eight covered.' Null when nothing is kept. */
export function coverageLine(coverage: Coverage): string | null {
  const [first = '', ...rest] = coverageHeading(coverage);
  return coverage.of === 0 ? null : `Job description: ${first.toLowerCase()}${rest.join('')}`;
}

/** The open musts by name when they are few, else their number; null when none is open. For a line beside others. */
export function openWords({ open }: Coverage): string | null {
  const musts = open.filter(({ isMust }) => isMust);
  if (musts.length === 0) return null;
  return musts.length <= 3 ? `Open: ${listWords(musts.map(({ words }) => requirementName(words)))}` : `${capitalised(numberWord(musts.length))} must-haves are open`;
}
