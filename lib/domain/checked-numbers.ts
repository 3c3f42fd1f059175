import { numberKey, numbersIn, type StoryNumber } from './story-numbers';
import { spokenWords, type StoryText } from './story-parts';

/** The numbers that a story says, each once, in the order they are said. */
export function storyNumbers(story: StoryText): (StoryNumber & { key: string })[] {
  const all = numbersIn(spokenWords(story)).map((number) => ({ ...number, key: numberKey(number) }));
  return all.filter(({ key }, index) => all.findIndex((each) => each.key === key) === index);
}

/** The kept ticks of numbers that are true and checkable, as far as the story still says them. @param kept keys, a line each */
export function checkedKeys(story: StoryText, kept: string): string[] {
  const ticked = new Set(kept.split('\n').map((key) => key.trim()));
  return storyNumbers(story).flatMap(({ key }) => (ticked.has(key) ? key : []));
}
