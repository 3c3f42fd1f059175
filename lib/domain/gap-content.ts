import type { Gap, GapFacts } from './gap-facts';
import { firstNameOf } from './names';
import { capitalised, listWords, numberWord, plural } from './words';

/** The themes that the advice wants a story for, and how a gap names them. */
const REQUIRED_THEMES = [
  { id: 'pressure', about: 'a problem under pressure' },
  { id: 'leadership', about: 'leading and working with others' },
  { id: 'failure', about: 'a failure, and what you learnt' },
  { id: 'ambiguity', about: 'ambiguity' },
] as const;

const NEW_STORY_MINUTES = 35;
const DRAFT_MINUTES = 20;
/** More than these find no room before a round; the page of the job description has them all. */
const MOST_UNCOVERED = 3;

/** What is missing in what will be said and shown: settled facts, stories, research, papers, and how to get there. */
export function contentGaps(facts: GapFacts): Gap[] {
  return [
    ...conflictGaps(facts),
    ...materialGaps(facts),
    ...assessmentGaps(facts),
    ...logisticsGap(facts),
    ...storyGaps(facts),
    ...uncoveredGaps(facts),
    ...planGap(facts),
    ...aloudGap(facts),
    ...researchGaps(facts),
  ];
}

function conflictGaps({ conflicts }: GapFacts): Gap[] {
  return conflicts.map((words, index) => ({
    id: `conflict.${index}`,
    words,
    why: 'People compare. Settle which one holds before you are asked again.',
    minutes: 5,
    weight: 95,
    act: 'Settle it',
    target: { at: 'claims' },
  }));
}

function materialGaps({ materials }: GapFacts): Gap[] {
  return materials.map(({ id, words, due }) => ({
    id: `material.${id}`,
    words: `Send ${words}`,
    why: due ? `They asked for it by ${due}.` : 'They asked for it, and it has not gone.',
    minutes: 20,
    weight: 92,
    act: 'Open it',
    target: { at: 'materials' },
  }));
}

function assessmentGaps({ assessments, coordinator }: GapFacts): Gap[] {
  const ask = coordinator ? firstNameOf(coordinator) : 'the coordinator';
  return assessments
    .filter(({ open }) => open.length > 0)
    .map(({ id, label, open, isAsked }) => ({
      id: `assessment.${id}`,
      words: `What the ${label} is`,
      why: isAsked
        ? `You have asked. Write down what ${coordinator ? ask : 'they'} ${coordinator ? 'says' : 'say'}.`
        : `Nobody has said ${listWords(open.map((point) => point.open))}. Ask ${ask}.`,
      minutes: 5,
      weight: isAsked ? 45 : 86,
      act: 'Write it down',
      target: { at: 'formats' },
      asks: isAsked ? undefined : open.map(({ asks }) => asks),
    }));
}

function logisticsGap({ logistics }: GapFacts): Gap[] {
  const { where, leaveBy, askFor, isRemote } = logistics;
  const missing = [!where && (isRemote ? 'the link or the number' : 'where it is'), !isRemote && !leaveBy && 'when to leave', !isRemote && !askFor && 'whom to ask for'].filter(
    (part) => part !== false,
  );
  if (missing.length === 0) return [];
  return [
    {
      id: 'logistics',
      words: capitalised(listWords(missing)),
      why: isRemote ? 'Have it in one place, and try it once.' : 'The last thing to look for is a door.',
      minutes: 5,
      weight: where ? 66 : 80,
      act: 'Fill in',
      target: { at: 'logistics' },
    },
  ];
}

function storyGaps({ stories }: GapFacts): Gap[] {
  return REQUIRED_THEMES.filter(({ id }) => !stories.planned.includes(id)).map(({ id, about }) => {
    const known = stories.known.filter(({ themes }) => themes.includes(id));
    const ready = known.find(({ isReady }) => isReady);
    const story = { id: `theme.${id}`, target: { at: 'stories' } } as const;
    if (ready)
      return { ...story, words: `A story about ${about}`, why: `“${ready.title}” would do. Plan it for somebody.`, minutes: 5, weight: 64, act: 'Plan it' };
    const [draft] = known;
    if (draft) return { ...story, words: `The rest of “${draft.title}”`, why: `It is about ${about}, and still a draft.`, minutes: DRAFT_MINUTES, weight: 70, act: 'Finish it' };
    const why = 'It comes up in most second rounds, and none of your stories tells it.';
    return { ...story, words: `One story about ${about}`, why, minutes: NEW_STORY_MINUTES, weight: 72, act: 'Write it' };
  });
}

function uncoveredGaps({ uncovered }: GapFacts): Gap[] {
  return uncovered.slice(0, MOST_UNCOVERED).map(({ id, name, draft }, index) => ({
    id: `requirement.${id}`,
    words: draft ? `The rest of “${draft}”` : `A story for ${name}`,
    why: draft ? `They ask for ${name}, and it is a draft.` : 'They ask for it, and nothing you have meets it yet.',
    minutes: draft ? DRAFT_MINUTES : NEW_STORY_MINUTES,
    weight: 59 - index,
    act: draft ? 'Finish it' : 'Find one',
    target: { at: 'requirements' },
  }));
}

function planGap({ isLater, plan }: GapFacts): Gap[] {
  if (!isLater) return [];
  const page = { id: 'plan', words: 'The 90-day page', act: 'Open it', target: { at: 'ninety-days' } } as const;
  if (!plan || plan.goals === 0)
    return [{ ...page, why: 'One page of what you would do first, to leave on the table.', minutes: 60, weight: 60 }];
  if (plan.onNothing === 0) return [];
  const goals = numberWord(plan.goals);
  const verb = plural(plan.onNothing, 'stands', 'stand');
  const why = `${capitalised(numberWord(plan.onNothing))} of ${goals} ${plural(plan.goals, 'goal', 'goals')} ${verb} on nothing yet.`;
  return [{ ...page, why, minutes: 20 * Math.min(plan.onNothing, 3), weight: 60 }];
}

function aloudGap({ unsaid, practised }: GapFacts): Gap[] {
  const [first] = unsaid;
  if (!first) return [];
  return [
    {
      id: 'aloud',
      words: `Say “${first.words}” aloud, twice`,
      why: unsaid.length === 1 ? 'The only likely question that you have not answered aloud.' : `${practised === 0 ? 'No answer for this round was' : `${capitalised(numberWord(unsaid.length))} likely answers were never`} said aloud${practised === 0 ? ' yet' : ''}.`,
      minutes: 10,
      weight: 52,
      act: 'Practise',
      target: { at: 'practice' },
    },
  ];
}

function researchGaps({ company, research, isLater }: GapFacts): Gap[] {
  const { count, missing, stale, isOneSided } = research;
  const common = { act: 'Look it up', target: { at: 'research' } } as const;
  if (count === 0) {
    const why = 'Nothing is written down yet. Begin with what they are struggling with.';
    return [{ ...common, id: 'research', words: `What ${company} is doing`, why, minutes: 45, weight: isLater ? 70 : 55 }];
  }
  const gaps: Gap[] = missing.map((topic) => ({
    ...common,
    id: `research.${topic}`,
    words: topic,
    why: 'No finding says anything about it.',
    minutes: 20,
    weight: 36,
  }));
  if (isOneSided)
    gaps.push({ ...common, id: 'one-sided', words: `One source that is not ${company}`, why: 'Everything you know comes from themselves.', minutes: 20, weight: 38 });
  if (stale.length > 0) {
    const old = stale.length === 1 ? `“${stale[0]}” is` : `${capitalised(numberWord(stale.length))} findings are`;
    gaps.push({ ...common, id: 'stale', act: 'Look again', words: 'Look again at what is old', why: `${old} more than a year old.`, minutes: 10, weight: 30 });
  }
  return gaps;
}
