import { STORY_PARTS, type StoryText } from './story-parts';

type Worded = StoryText & { title: string };

/** So long after the last change another sitting of writing begins. */
const SITTING_MS = 30 * 60_000;
/** At most so many wordings of a story that nobody was told. */
export const MOST_UNTOLD = 50;

/** Whether two wordings are the same, word by word. */
export function isSameWording(a: Worded, b: Worded): boolean {
  return a.title === b.title && STORY_PARTS.every(({ id }) => a[id] === b[id]);
}

/**
 * Whether a story as it was worded is kept beside its new words: when somebody was told it since, and when another
 * sitting of writing begins, so that there is an earlier wording for each sitting and not for each key pressed.
 * @param before as it stands: when a word of it was last changed, and when it was last told (epoch ms), null for never
 */
export function keepsWording(before: Worded & { wordedAt: number; toldAt: number | null }, after: Worded, now: number): boolean {
  if (isSameWording(before, after) || STORY_PARTS.every(({ id }) => before[id].trim() === '')) return false;
  return (before.toldAt !== null && before.toldAt >= before.wordedAt) || now - before.wordedAt > SITTING_MS;
}

/** The ids of wordings that are one too many: the oldest that nobody was told. @param wordings the oldest first */
export function surplusWordings(wordings: readonly { id: string; isTold: boolean }[]): string[] {
  const untold = wordings.filter(({ isTold }) => !isTold);
  return untold.slice(0, Math.max(0, untold.length - MOST_UNTOLD)).map(({ id }) => id);
}
