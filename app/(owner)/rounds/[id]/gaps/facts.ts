import 'server-only';
import { toInstant } from '@/lib/data/instants';
import type { findRepertoire } from '@/lib/data/gaps';
import type { Preparation } from '@/lib/data/preparation';
import { coverageOf, requirementName } from '@/lib/domain/coverage';
import { conflictsOf, conflictWords } from '@/lib/domain/claims';
import { nearDayWords } from '@/lib/domain/day-words';
import { isAssessed, openPoints } from '@/lib/domain/assessments';
import type { GapFacts, GapPerson } from '@/lib/domain/gap-facts';
import { slipsOf } from '@/lib/domain/name-drill';
import { ageOf, coveredTopics, isOneSided, isStale, TOPICS } from '@/lib/domain/research';
import { competenciesOf } from '@/lib/domain/competencies';
import { isReady } from '@/lib/domain/story-parts';
import { FORMATS, type Format } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';

type Repertoire = Awaited<ReturnType<typeof findRepertoire>>;
type Clock = { today: Temporal.PlainDate; coordinator: string | null };

/** What the rules of gaps.ts ask about a round, from its rows. */
export function gapFactsOf(round: Preparation, repertoire: Repertoire, { today, coordinator }: Clock): GapFacts {
  const { application, interviews } = round;
  const planned = round.asked.filter(({ plannedAt }) => plannedAt);
  const theirs = planned.filter(({ question, askedAt }) => question.direction === 'theirs' && !askedAt);
  const unsaid = theirs.filter(({ questionId }) => !repertoire.practised.includes(questionId));
  return {
    company: application.company.name,
    isLater: round.kind === 'round' && round.ordinal > 1,
    coordinator,
    people: peopleOf(round),
    isDrilled: round.drills.length > 0,
    logistics: logisticsOf(round),
    assessments: interviews.flatMap((sitting) =>
      isAssessed(sitting.format as Format)
        ? {
            id: sitting.id,
            label: FORMATS.find(({ id }) => id === sitting.format)?.label ?? sitting.format,
            open: openPoints(sitting.assessment),
            isAsked: sitting.assessment?.askedAt != null,
          }
        : [],
    ),
    stories: {
      planned: [...new Set(round.tellings.filter(({ story }) => isReady(story)).flatMap(({ story }) => competenciesOf(story.strong)))],
      known: repertoire.stories.map((story) => ({ title: story.title, themes: competenciesOf(story.strong), isReady: isReady(story) })),
      told: new Set(toldBefore(round)).size,
    },
    uncovered: coverageOf(application.requirements)
      .open.filter(({ isMust }) => isMust)
      .map(({ id, words, story }) => ({ id, name: requirementName(words), draft: story?.title ?? null })),
    research: researchOf(application.company.research, today),
    conflicts: conflictsOf(application.claims).map((conflict) => conflictWords(application.company.name, conflict)),
    materials: materialsOf(round, today),
    plan: application.plan && {
      goals: application.plan.goals.length,
      onNothing: application.plan.goals.filter(({ standsOn }) => !standsOn || standsOn === 'nothing').length,
    },
    unsaid: unsaid.map(({ question }) => ({ id: question.id, words: question.words })),
    practised: new Set(round.practised.map(({ questionId }) => questionId)).size,
  };
}

function toldBefore({ id, application }: Preparation): string[] {
  const earlier = application.rounds.filter((round) => round.id !== id);
  return earlier.flatMap(({ tellings }) => tellings.filter(({ toldAt }) => toldAt).map(({ storyId }) => storyId));
}

/** Everybody of the round once, in the order of their first sitting. */
function peopleOf({ interviews, asked, drills, id, application }: Preparation): GapPerson[] {
  const people = new Map(interviews.flatMap(({ encounters }) => encounters.map(({ person }) => [person.id, person])));
  const runs = drills.map((run) => ({ ...run, at: run.at.getTime() }));
  const earlier = application.rounds.filter((round) => round.id !== id).flatMap((round) => round.interviews);
  const points = (personId: string) =>
    earlier.some(({ encounters }) => encounters.some((each) => each.person.id === personId && each.talkingPoints.length > 0));
  return [...people.values()].map((person) => ({
    id: person.id,
    name: person.name,
    title: person.title,
    isKnown: person.caresAbout !== '' || points(person.id),
    questions: asked.filter((each) => each.personId === person.id && each.plannedAt && each.question.direction === 'mine').length,
    slipped: slipsOf(person.id, runs),
  }));
}

function logisticsOf({ interviews, whereDetail, leaveBy, askFor, remark }: Preparation): GapFacts['logistics'] {
  const isCall = interviews.some(({ format, link }) => format === 'phone' || format === 'video' || link !== '');
  const isRemote = isCall && interviews.every(({ place }) => !place) && !whereDetail;
  const where = interviews.every(({ link, place, format }) => place || link || whereDetail || (format === 'phone' && remark));
  return { where, leaveBy: leaveBy !== '', askFor: askFor !== '' || /\bask for\b/i.test(remark), isRemote };
}

function researchOf(cards: Preparation['application']['company']['research'], today: Temporal.PlainDate): GapFacts['research'] {
  const covered = coveredTopics(cards);
  const [newest] = cards;
  return {
    count: cards.length,
    missing: TOPICS.filter(({ id }) => !covered.includes(id)).map(({ label }) => label),
    stale: cards.filter((card) => isStale(card, today)).map(({ title }) => title),
    isOneSided: isOneSided(cards),
    newest: newest ? ageOf(Temporal.PlainDate.from(newest.foundOn), today) : null,
  };
}

/** What they asked for and has not gone, when it is due before the round ends or has no day. */
function materialsOf({ application, interviews, id }: Preparation, today: Temporal.PlainDate): GapFacts['materials'] {
  const last = interviews.at(-1);
  const lastDay = last && toInstant(last.endAt).toZonedDateTimeISO(last.zone).toPlainDate().toString();
  return application.tasks
    .filter(({ kind, doneAt, roundId, dueOn }) => kind === 'material' && !doneAt && (dueOn ? !lastDay || dueOn <= lastDay : roundId === null || roundId === id))
    .map((task) => ({
      id: task.id,
      words: task.words,
      due: task.dueOn && nearDayWords(Temporal.PlainDate.from(task.dueOn), today),
    }));
}
