import { missingParts, type StoryText } from './story-parts';
import { listWords, plural } from './words';

/** Whether a story is ready, in words: 'Ready.', or 'A draft. The task and the result are missing.' (rule 9). */
export function draftWords(story: StoryText): string {
  const missing = missingParts(story);
  if (missing.length === 0) return 'Ready.';
  if (missing.length === 4) return 'A draft. Nothing of it is written yet.';
  return `A draft. The ${listWords(missing)} ${plural(missing.length, 'is', 'are')} missing.`;
}
