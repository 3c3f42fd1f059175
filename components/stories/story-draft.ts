import { COMPETENCIES, showingOf } from '@/lib/domain/competencies';
import { STORY_PARTS, type StoryText } from '@/lib/domain/story-parts';

/** A story while it is written: the fields of its form, by name, each as text. */
export type StoryDraft = Record<string, string>;

type Kept = StoryText & { title: string; occasion: string; happened: string; facts: string; strong: string; touches: string; checked: string; strength: number };

/** What is kept of a story as the fields of its form: 'c.budget' says how much it shows of a budget. */
export function draftOfStory({ title, occasion, happened, facts, checked, strength, ...kept }: Kept): StoryDraft {
  const parts = STORY_PARTS.map(({ id }): [string, string] => [id, kept[id]]);
  const shows = COMPETENCIES.map(({ id }): [string, string] => {
    const showing = showingOf(kept, id);
    return [`c.${id}`, showing === 'none' ? '' : showing];
  });
  return { title, occasion, happened, facts, checked, strength: String(strength), ...Object.fromEntries([...parts, ...shows]) };
}

/** The parts of a story as they stand in its form. */
export function textOfDraft(draft: StoryDraft): StoryText {
  return Object.fromEntries(STORY_PARTS.map(({ id }) => [id, draft[id] ?? ''])) as StoryText;
}

/** Of what was sent with a form, the fields of a story. */
export function sentDraft(values: Record<string, string> | undefined, like: StoryDraft): StoryDraft {
  return Object.fromEntries(Object.keys(like).map((name) => [name, values?.[name] ?? like[name] ?? '']));
}
