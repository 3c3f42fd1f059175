import { competenciesOf } from './competencies';
import { termsOf } from './story-terms';

type Candidate = { id: string; title: string; facts: string; strong: string; touches: string; isReady: boolean };

/** What is in every line of a posting, and says nothing of a story. */
const EMPTY = /\b(?:ability|able|across|experienced?|good|have|knowledge|least|must|other|over|skills?|strong|with|within|working|works?|years?)\b/giu;

const termsIn = (text: string) => new Set(termsOf(text.replace(EMPTY, ' ')).map(({ key }) => key));

/**
 * Finds the story that would meet a requirement best: one that is strong in its competency, or touches on it, or shares
 * its words. Between two as good, one that is ready. Each story is read once, however many requirements ask.
 * @returns what answers null when no story has anything to do with a requirement
 */
export function storyMatcher<T extends Candidate>(stories: readonly T[]) {
  const read = stories.map((story) => ({ story, words: [...termsIn(`${story.title} ${story.facts}`)], ...showsOf(story) }));
  return (requirement: { words: string; competency: string }): T | null => {
    const wanted = termsIn(requirement.words);
    let best: { story: T; score: number } | null = null;
    for (const { story, words, strong, touches } of read) {
      const shared = words.filter((word) => wanted.has(word)).length;
      const shows = 3 * Number(strong.includes(requirement.competency)) + Number(touches.includes(requirement.competency));
      if (shared + shows === 0) continue;
      const score = 2 * (2 * shared + shows) + Number(story.isReady);
      if (!best || score > best.score) best = { story, score };
    }
    return best?.story ?? null;
  };
}

function showsOf({ strong, touches }: Candidate): { strong: string[]; touches: string[] } {
  return { strong: competenciesOf(strong), touches: competenciesOf(touches) };
}
