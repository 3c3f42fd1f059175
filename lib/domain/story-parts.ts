/** The parts of a story (STAR), in the order in which it is told; the reflection is what was learnt, when it is asked for. */
export const STORY_PARTS = [
  { id: 'situation', label: 'Situation', ask: 'Where it was, when, and what was wrong. Two sentences.' },
  { id: 'task', label: 'Task', ask: 'What you were to do, in one sentence.' },
  { id: 'action', label: 'Action', ask: 'What you did, step by step. Say I where it was you, and we where it was not.' },
  { id: 'result', label: 'Result', ask: 'What came of it, with a number if there is one.' },
  { id: 'reflection', label: 'Reflection', ask: 'What you would do otherwise today.' },
] as const;
export type StoryPart = (typeof STORY_PARTS)[number]['id'];

/** A story in its parts, as written. */
export type StoryText = Record<StoryPart, string>;

const NEEDED: readonly StoryPart[] = ['situation', 'task', 'action', 'result'];

/** The parts that a story lacks before it is ready (rule 9): the four, not the reflection. */
export function missingParts(story: StoryText): StoryPart[] {
  return NEEDED.filter((part) => story[part].trim() === '');
}

/** Whether a story is ready to be told (rule 9): all four parts, the result among them. Otherwise it is a draft. */
export function isReady(story: StoryText): boolean {
  return missingParts(story).length === 0;
}

/** What is said when a story is told: its four parts. The reflection is only said when somebody asks. */
export function spokenWords(story: StoryText): string {
  return NEEDED.map((part) => story[part].trim())
    .filter(Boolean)
    .join('\n');
}
