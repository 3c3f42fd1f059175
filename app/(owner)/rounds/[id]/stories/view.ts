import 'server-only';
import type { PlannedFacts } from '@/components/stories/planned-stories';
import type { Preparation } from '@/lib/data/preparation';
import type { listTold } from '@/lib/data/stories';
import { repeatOf, repeatWords } from '@/lib/domain/stories';

type Told = Awaited<ReturnType<typeof listTold>>;

/** The stories of a round by whom they are for, nobody in particular last. @param told at this company before */
export function plannedView(round: Preparation, told: Told): PlannedFacts[] {
  const before = told.filter(({ roundId }) => roundId !== round.id);
  const heard = before.map(({ storyId, personId, person }) => ({ storyId, personId, personName: person?.name ?? null }));
  const people = new Map(round.interviews.flatMap(({ encounters }) => encounters.map(({ person }) => [person.id, person])));
  const named = [...people.values()].flatMap(({ id, name, title }) => (name ? { personId: id, name, title } : []));
  return [...named, { personId: null, name: 'Nobody in particular', title: '' }].map((whom) => ({
    ...whom,
    stories: round.tellings
      .filter(({ personId }) => personId === whom.personId)
      .map(({ id, storyId, story, toldAt }) => {
        const repeat = toldAt ? null : repeatOf({ storyId, personId: whom.personId }, heard);
        return { id, title: story.title, facts: story.facts, isTold: toldAt !== null, repeat: repeat && repeatWords(repeat) };
      }),
  }));
}
