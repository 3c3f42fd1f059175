import { firstNameOf } from './names';
import { TOPICS } from './research';
import { STORY_THEMES } from './stories';
import { listWords, numberWord, capitalised } from './words';

/** What is prepared for a round. Themes and topics are ids of their lists. */
export type Prepared = {
  people: readonly { name: string | null; title: string; questions: number }[];
  themes: readonly string[];
  topics: readonly string[];
};

/** One thing to be ready with: how much of it is there (`ready` of `of`), and what is missing, in a line, or null. */
type Readiness = { id: 'people' | 'questions' | 'stories' | 'research'; label: string; ready: number; of: number; missing: string | null };

function nameless(people: Prepared['people']): string | null {
  const seats = people.filter(({ name }) => name === null);
  if (seats.length === 0) return null;
  if (seats.length > 1) return `${capitalised(numberWord(seats.length))} names are missing`;
  const title = seats[0]?.title ?? '';
  return title ? `Name missing: ${title}` : 'One name is missing';
}

/**
 * What is ready for a round, as ticks that can be counted: people with a name, people with a question to ask them, themes
 * with a story that is planned or was told here, topics with a finding. Never a share of the whole.
 */
export function readinessOf({ people, themes, topics }: Prepared): Readiness[] {
  const named = people.filter(({ name }) => name !== null);
  const unasked = named.filter(({ questions }) => questions === 0).flatMap(({ name }) => (name ? firstNameOf(name) : []));
  const untold = STORY_THEMES.map(({ id }) => id).filter((theme) => !themes.includes(theme));
  const unknown = TOPICS.filter(({ id }) => !topics.includes(id));
  const few = (words: readonly unknown[]) => words.length > 0 && words.length <= 2;
  return [
    { id: 'people', label: 'People', ready: named.length, of: people.length, missing: nameless(people) },
    {
      id: 'questions',
      label: 'Questions',
      ready: people.filter(({ questions }) => questions > 0).length,
      of: people.length,
      missing: few(unasked) ? `None yet for ${listWords(unasked)}` : null,
    },
    {
      id: 'stories',
      label: 'Stories',
      ready: STORY_THEMES.length - untold.length,
      of: STORY_THEMES.length,
      missing: few(untold) ? `Add one about ${listWords(untold)}` : null,
    },
    {
      id: 'research',
      label: 'Research',
      ready: TOPICS.length - unknown.length,
      of: TOPICS.length,
      missing: few(unknown) ? `Nothing yet about ${listWords(unknown.map(({ about }) => about))}` : null,
    },
  ];
}
