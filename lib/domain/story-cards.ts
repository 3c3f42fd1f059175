import { numbersIn } from './story-numbers';
import { spokenWords, STORY_PARTS, type StoryText } from './story-parts';

/** As many as one page takes so that each can be read at arm's length. */
const MOST_CARDS = 8;

const [WORDS, CHARACTERS, NUMBERS] = [4, 24, 3];

/** How a part begins, as far as it takes to remember it: four words, or so many characters where none has spaces. */
function beginningOf(part: string): string {
  const line = part.trim().replace(/\s+/g, ' ');
  const [first = '', ...words] = line.split(' ').slice(0, WORDS);
  const short = words.reduce((so, word) => `${so} ${word}`, [...first].slice(0, CHARACTERS).join(''));
  return short.length < line.length ? `${short.replace(/[\s\p{P}]+$/u, '')}…` : short.replace(/[.。]$/u, '');
}

/**
 * What a story is told from: its own cue words, else its numbers and how its parts begin. The result is left out: the
 * card has it in full.
 */
export function cueWords(story: StoryText & { facts: string }): string {
  if (story.facts.trim()) return story.facts.trim();
  const numbers = [...new Set(numbersIn(spokenWords(story)).map(({ words }) => words))].slice(0, NUMBERS);
  const parts = STORY_PARTS.filter(({ id }) => id !== 'result' && id !== 'reflection').map(({ id }) => beginningOf(story[id]));
  return [...numbers, ...parts].filter(Boolean).join(' · ');
}

/**
 * The stories to carry, at most eight: those that are planned first, the longest planned before the others, then those
 * said aloud most often, then as they stand.
 * @param stories `plannedAt` in epoch ms, null when it is not planned; `runs` how often it was said aloud
 */
export function cardsOf<T extends { plannedAt: number | null; runs: number }>(stories: readonly T[]): T[] {
  const planned = (story: T) => story.plannedAt ?? Infinity;
  const earlier = (a: T, b: T) => (planned(a) === planned(b) ? 0 : planned(a) - planned(b));
  return stories.toSorted((a, b) => earlier(a, b) || b.runs - a.runs).slice(0, MOST_CARDS);
}
