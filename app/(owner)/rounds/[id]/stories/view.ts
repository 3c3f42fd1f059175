import 'server-only';
import type { ChoiceGroup, StoryChoice } from '@/components/stories/story-choices';
import type { PlannedFacts } from '@/components/stories/planned-stories';
import type { Preparation } from '@/lib/data/preparation';
import type { listHeardAt, listStoriesToPlan } from '@/lib/data/stories';
import { COMPETENCIES, competenciesOf } from '@/lib/domain/competencies';
import { firstNameOf, shortCompanyOf } from '@/lib/domain/names';
import { repeatOf, repeatWords, type Told } from '@/lib/domain/stories';
import { leastPractised, timesAloud } from '@/lib/domain/story-practice';
import { STORY_PARTS, type StoryPart } from '@/lib/domain/story-parts';
import { listWords, numberWord, plural } from '@/lib/domain/words';

type Stories = Awaited<ReturnType<typeof listStoriesToPlan>>;
type Bank = { stories: Stories; heard: Told[] };
type HeardAt = Awaited<ReturnType<typeof listHeardAt>>;

/** Whom stories of a round are planned for, by the order of meeting them; nobody in particular last. */
export function peopleOf({ interviews }: Preparation): { personId: string | null; name: string; title: string }[] {
  const people = new Map(interviews.flatMap(({ encounters }) => encounters.map(({ person }) => [person.id, person])));
  const named = [...people.values()].flatMap(({ id, name, title }) => (name ? { personId: id, name, title } : []));
  return [...named, { personId: null, name: 'Nobody in particular', title: 'whoever asks' }];
}

/**
 * Whom a story is being chosen for: who is asked for, else the first person for whom nothing is planned.
 * @returns undefined when nobody is, null for nobody in particular
 */
export function chosenFor(round: Preparation, asked: string | undefined): string | null | undefined {
  const people = peopleOf(round).map(({ personId }) => personId);
  const isWithout = (personId: string | null) => round.tellings.every((telling) => telling.personId !== personId);
  const first = people.find((personId) => isWithout(personId) && (personId !== null || people.length === 1));
  const named = people.find((personId) => (personId ?? 'nobody') === asked);
  return named === undefined ? first : named;
}

/** The stories of a round by whom they are for, the least practised first. @param heard in other rounds */
export function plannedView(round: Preparation, { stories, heard }: Bank): PlannedFacts[] {
  const aloud = new Map(stories.map(({ id, runs }) => [id, runs]));
  return peopleOf(round).map((whom) => {
    const own = round.tellings.filter(({ personId }) => personId === whom.personId);
    const rows = own.map((telling) => ({ ...telling, title: telling.story.title, runs: aloud.get(telling.storyId) ?? 0, lastAt: null, startAt: 0 }));
    return {
      ...whom,
      stories: leastPractised(rows).map(({ id, storyId, story, toldAt, runs }) => {
        const repeat = toldAt ? null : repeatOf({ storyId, personId: whom.personId }, heard);
        const missing = stories.find((each) => each.id === storyId)?.missing ?? [];
        return {
          id,
          storyId,
          title: story.title,
          facts: story.facts,
          isTold: toldAt !== null,
          aloud: timesAloud(runs),
          draft: toldAt ? null : draftWords(missing),
          repeat: repeat && { isWarning: repeat.weight === 'warning', words: repeatWords(repeat) },
        };
      }),
    };
  });
}

/** The bank as one person would hear it: what fits first, then what a colleague has heard, then what they have. */
export function choicesFor(round: Preparation, { personId, name }: Pick<PlannedFacts, 'personId' | 'name'>, { stories, heard, heardAt }: Bank & { heardAt: HeardAt }): ChoiceGroup[] {
  const names = new Map(peopleOf(round).map((each) => [each.personId, each.personId ? firstNameOf(each.name) : 'whoever asks']));
  const rows = stories
    .map((story) => ({ story, whom: round.tellings.filter(({ storyId }) => storyId === story.id).map((each) => each.personId) }))
    .filter(({ whom }) => !whom.includes(personId))
    .map(({ story, whom }) => choiceOf(story, { personId, heard, heardAt: heardAt.get(story.id), plannedFor: whom.flatMap((each) => names.get(each) ?? []) }));
  const ready = (isReady: boolean) => (row: StoryChoice) => row.isReady === isReady;
  const group = (id: string, title: string, of: StoryChoice[]) => ({ id, title, stories: [...of.filter(ready(true)), ...of.filter(ready(false))] });
  return [
    group('fits', 'Fits', rows.filter(({ repeat }) => repeat === null)),
    group('hint', 'A colleague has heard it', rows.filter(({ repeat }) => repeat?.isWarning === false)),
    group('heard', `${firstNameOf(name)} has heard it`, rows.filter(({ repeat }) => repeat?.isWarning)),
  ].filter((each) => each.stories.length > 0);
}

type Whom = { personId: string | null; heard: Told[]; heardAt: ReturnType<HeardAt['get']>; plannedFor: string[] };

function choiceOf({ id, title, strong, touches, missing, runs }: Stories[number], { personId, heard, heardAt, plannedFor }: Whom): StoryChoice {
  const repeat = repeatOf({ storyId: id, personId }, heard);
  const shows = competenciesOf(`${strong},${touches}`).map((competency) => COMPETENCIES.find((each) => each.id === competency)!.label);
  const { count, names } = heardAt ?? { count: 0, names: [] };
  const told = names.length ? `told at ${listWords(names)}` : count ? `told at ${numberWord(count)} companies` : '';
  return {
    id,
    title,
    isReady: missing.length === 0,
    about: [shows.join(', '), plannedFor.length > 0 && `planned here for ${listWords(plannedFor)}`, told, timesAloud(runs)].filter(Boolean).join(' · '),
    draft: draftWords(missing),
    repeat: repeat && { isWarning: repeat.weight === 'warning', words: repeatWords(repeat) },
  };
}

/** 'No story for Dana yet.' */
export function planFinding(round: Preparation, people: readonly PlannedFacts[]): string {
  const named = people.filter(({ personId }) => personId !== null);
  const without = named.filter(({ stories }) => stories.length === 0);
  if (named.length === 0) return 'No name is known yet. Plan for whoever asks.';
  if (without.length === 0) return `Everybody at ${shortCompanyOf(round.application.company.name)} has a story.`;
  if (without.length <= 3) return `No story for ${listWords(without.map(({ name }) => firstNameOf(name)))} yet.`;
  return `No story for ${numberWord(without.length)} of ${numberWord(named.length)} people yet.`;
}

/** 'A draft: the result is missing.' */
function draftWords(missing: StoryPart[]): string | null {
  if (missing.length === 0) return null;
  if (missing.length === 4) return 'A draft: it is not written yet.';
  const parts = STORY_PARTS.filter(({ id }) => missing.includes(id)).map(({ label }) => `the ${label.toLowerCase()}`);
  return `A draft: ${listWords(parts)} ${plural(parts.length, 'is', 'are')} missing.`;
}
