import 'server-only';
import type { AloudFacts } from '@/components/practice/aloud';
import type { StoryAsideFacts } from '@/components/practice/story-aside';
import type { OwnerSession } from '@/lib/auth/session';
import { findRound } from '@/lib/data/rounds';
import { findStoryToSay, listPlannedToSay } from '@/lib/data/story-runs';
import { listHeard } from '@/lib/data/tellings';
import { firstNameOf } from '@/lib/domain/names';
import { TARGET_SECONDS } from '@/lib/domain/practice';
import { secondsAloud } from '@/lib/domain/speaking-time';
import { repeatOf, repeatWords } from '@/lib/domain/stories';
import { numberKey, numbersIn } from '@/lib/domain/story-numbers';
import { missingParts, spokenWords, STORY_PARTS } from '@/lib/domain/story-parts';
import { nextToPractise, partTargets } from '@/lib/domain/story-practice';
import { listWords, plural } from '@/lib/domain/words';
import { plannedToSay, toSayHref } from '../../../practice/planned';
import { aloudRuns, practiceNote } from '../../../practice/practice';

const MOST_TO_LAND = 6;

type Story = NonNullable<Awaited<ReturnType<typeof findStoryToSay>>>;
type Round = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/** A story as it is said aloud, for a round or for none; null when either is not the owner's. */
export async function readStoryToSay(session: OwnerSession, id: string, roundId: string | null, now: Date) {
  const { owner, account } = session;
  const [story, round, planned] = await Promise.all([
    findStoryToSay(owner, id),
    roundId === null ? null : findRound(owner, roundId),
    listPlannedToSay(owner, now),
  ]);
  if (!story || (roundId !== null && !round)) return null;
  const whom = planned.filter((each) => each.roundId === roundId && each.storyId === id);
  const pace = story.owner.wordsPerMinute;
  const target = secondsAloud(spokenWords(story), pace) || TARGET_SECONDS;
  const next = nextToPractise(plannedToSay(planned, session, now), id);
  const aloud: AloudFacts = { ...aloudRuns(story.runs, account.timeZone, now), target, answered: null };
  const names = listWords(whom.flatMap(({ person }) => (person?.name ? firstNameOf(person.name) : [])));
  return {
    title: story.title,
    note: round ? practiceNote(session, round.application.company.name, round.interviews.find((each) => !each.cancelledAt)?.startAt, now) : 'Practice',
    forWhom: names && `for ${names}`,
    missing: missingWords(story),
    target,
    parts: partTargets(story, pace),
    next: next && { href: toSayHref(next), title: next.title, why: next.why },
    text: textOf(story),
    aside: { aloud, land: landOf(story), against: round ? await againstOf(session, story.id, round, whom.map(({ personId }) => personId)) : [] } satisfies StoryAsideFacts,
  };
}

/** 'The result is not written yet. Say what there is.' */
function missingWords(story: Story): string {
  const missing = missingParts(story);
  if (missing.length === 4) return 'Nothing of it is written yet. Say it as you remember it, then write down what was good.';
  const parts = STORY_PARTS.filter(({ id }) => missing.includes(id)).map(({ label }) => label.toLowerCase());
  return parts.length ? `The ${listWords(parts)} ${plural(parts.length, 'is', 'are')} not written yet. Say what there is.` : '';
}

const textOf = (story: Story) => STORY_PARTS.flatMap(({ id, label }) => (story[id] ? { id, label, words: story[id] } : []));

/** What must be heard: the cue words, and each number that counts something, once. */
function landOf(story: Story): string[] {
  const numbers = numbersIn(spokenWords(story)).filter(({ unit }) => unit !== '');
  const each = [...new Map(numbers.map((number) => [numberKey(number), number.words])).values()];
  return [story.facts, ...each].filter(Boolean).slice(0, MOST_TO_LAND);
}

/** What speaks against telling it to those it is planned for. */
async function againstOf({ owner }: OwnerSession, storyId: string, round: Round, personIds: (string | null)[]): Promise<string[]> {
  const at = { companyId: round.application.companyId, personIds: personIds.flatMap((each) => each ?? []), roundId: round.id };
  const heard = await listHeard(owner, at);
  const repeats = personIds.flatMap((personId) => repeatOf({ storyId, personId }, heard) ?? []);
  return [...new Set(repeats.map(repeatWords))];
}
