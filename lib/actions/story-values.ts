import type { StoryFields } from '@/lib/data/story-texts';
import { checkedKeys } from '@/lib/domain/checked-numbers';
import { COMPETENCIES } from '@/lib/domain/competencies';
import { competenciesIn } from '@/lib/domain/competency-words';
import { numbersIn } from '@/lib/domain/story-numbers';
import type { StoryText } from '@/lib/domain/story-parts';
import { titleFrom } from '@/lib/domain/story-titles';

/** What a story shows, and which of its numbers are ticked, as its form says it. */
export function showingIn(words: StoryText, form: FormData) {
  const showing = (how: string) => COMPETENCIES.flatMap(({ id }) => (form.get(`c.${id}`) === how ? id : [])).join(',');
  // Boxes without script are a field each; a text that saves itself holds them all in one.
  const ticked = form.getAll('checked').join('\n');
  return { strong: showing('strong'), touches: showing('touches'), checked: checkedKeys(words, ticked).join('\n') };
}

/** At most so many competencies are guessed from one line. */
const MOST_GUESSED = 3;

/** A draft begun from a line of a résumé: it is the result when it holds a number, else what was done. */
export function draftOf({ words, occasion, happened }: { words: string; occasion: string; happened: string }): StoryFields {
  const part = numbersIn(words).length > 0 ? 'result' : 'action';
  return {
    title: titleFrom(words),
    occasion,
    happened,
    facts: '',
    ...{ situation: '', task: '', action: '', result: '', reflection: '' },
    [part]: words,
    strong: '',
    touches: competenciesIn(words).slice(0, MOST_GUESSED).join(','),
    checked: '',
    strength: 0,
  };
}
