import { storyKey } from './stories';

const [MOST_WORDS, MOST_LENGTH] = [8, 60];
const UNSPACED_LENGTH = 16;
/** Words that lead on: no title ends with one. */
const LEADS_ON = /\s+(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|that|which|as|into|across|over|through|its|their|our|my)$/i;

/** A title for a line that has none: its first words, not ending in one that leads on. */
export function titleFrom(line: string): string {
  const whole = line.trim().replace(/\s+/g, ' ');
  let title = '';
  for (const word of whole.split(' ').slice(0, MOST_WORDS)) {
    if (title && title.length + 1 + word.length > MOST_LENGTH) break;
    title = title ? `${title} ${word}` : word;
  }
  const isCut = title.length < whole.length;
  if (title.length > MOST_LENGTH || !/\s/.test(whole)) title = [...title].slice(0, UNSPACED_LENGTH).join('');
  while (isCut && LEADS_ON.test(title)) title = title.replace(LEADS_ON, '');
  return title.replace(/[\s,;:.–—、，；：。-]+$/u, '') || title;
}

/** A title that is not taken yet: the same one, or with a number after it. @param taken keys of titles, as storyKey makes them */
export function freeTitle(title: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? title : `${title} (${number})`;
    if (!taken.has(storyKey(free))) return free;
  }
}
