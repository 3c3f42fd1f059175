import { withoutMarkup } from './markup';
import { linesOfText, type StoryLine } from './resume-lines';

/** At most so many lines are proposed at once: more than anybody ticks through. */
export const MOST_LINES = 60;
const [SHORTEST, LONGEST] = [10, 2000];

/** The parts of a JSON Resume that say what was done, and how each names the place (https://jsonresume.org/schema). */
const PARTS = [
  { part: 'work', place: ['position', 'name', 'company'] },
  { part: 'volunteer', place: ['position', 'organization'] },
  { part: 'projects', place: ['name', 'entity'] },
  { part: 'education', place: ['studyType', 'area', 'institution'] },
  { part: 'awards', place: ['title', 'awarder'] },
] as const;

type Entry = Record<string, unknown>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const wordsOf = (value: unknown) => (typeof value === 'string' ? withoutMarkup(value).replace(/\s+/g, ' ').trim() : '');
const yearOf = (value: unknown) => /^\d{4}/.exec(wordsOf(value))?.[0] ?? '';

function happenedOf(entry: Entry): string {
  const [start, end] = [yearOf(entry.startDate), yearOf(entry.endDate) || yearOf(entry.date)];
  if (start && end && start !== end) return `${start} to ${end}`;
  return start && !end ? `since ${start}` : end;
}

function linesOfEntry(entry: Entry, place: readonly string[]): StoryLine[] {
  const occasion = place.map((key) => wordsOf(entry[key])).filter(Boolean).join(', ');
  const said = [...listOf(entry.highlights), entry.summary].map(wordsOf);
  const fits = said.filter((words) => words.length >= SHORTEST && words.length <= LONGEST);
  return fits.map((words) => ({ words, occasion: occasion.slice(0, 200), happened: happenedOf(entry) }));
}

/** Where a JSON text breaks off, in words. @param message what the parser says, which names a position or the end */
function brokenAt(text: string, message: string): string {
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? NaN);
  if (Number.isNaN(position) || position >= text.length) return 'This file breaks off before its end. Choose it again, or paste its lines as text.';
  const line = text.slice(0, position).split('\n').length;
  const near = text.slice(Math.max(0, position - 20), position + 20).replace(/\s+/g, ' ').trim();
  return `This is not whole as JSON: line ${line}, near “${near}”. Mend it there, or paste its lines as text.`;
}

type Proposal = { lines: StoryLine[]; leftOut: number } | { problem: string };

function parsed(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: brokenAt(text, String((error as Error).message)) };
  }
}

function linesOfJson(text: string): StoryLine[] | string {
  const answer = parsed(text);
  if ('problem' in answer) return answer.problem;
  const resume = answer.value;
  if (!isEntry(resume)) return 'This is JSON, but not a JSON Resume, which has work, projects or awards in it. Paste the lines as text.';
  return PARTS.flatMap(({ part, place }) => listOf(resume[part]).filter(isEntry).flatMap((entry) => linesOfEntry(entry, place)));
}

/**
 * The lines of a résumé that can become stories: the highlights and summaries of a JSON Resume, else the lines of the
 * text that say what was done. Each once; the first sixty, and how many are left out.
 * @returns a sentence where there is nothing to propose
 */
export function storyLines(text: string): Proposal {
  const whole = text.replace(/^\uFEFF/, '').trim();
  // A text can begin with a bracket too; a JSON text has a brace or a quote right after it.
  const isJson = /^(?:\{\s*["}]|\[\s*[[{"\]])/.test(whole);
  const found = isJson ? linesOfJson(whole) : linesOfText(withoutMarkup(whole));
  if (typeof found === 'string') return { problem: found };
  const seen = new Set<string>();
  const lines = found.filter(({ words }) => !seen.has(words) && seen.add(words));
  if (lines.length === 0) {
    const what = isJson ? 'No highlight or summary stands in this JSON Resume.' : 'No line here says what you did.';
    return { problem: `${what} Paste lines of 30 characters or more, one for each thing.` };
  }
  return { lines: lines.slice(0, MOST_LINES), leftOut: Math.max(0, lines.length - MOST_LINES) };
}
