import 'server-only';
import type { Offered } from '@/components/debriefs/folded-parts';
import type { FoldedState, MetState } from '@/components/debriefs/state';
import type { StoryOffered } from '@/components/debriefs/stories-told';
import { findDebriefParts } from '@/lib/data/debrief-parts';
import { listStories } from '@/lib/data/stories';
import type { OwnerId } from '@/lib/domain/owner';
import { SEEDS } from '@/lib/domain/question-bank';
import type { Direction } from '@/lib/domain/question-words';

type Parts = NonNullable<Awaited<ReturnType<typeof findDebriefParts>>>;

const bankOf = (direction: Direction) => SEEDS.filter((seed) => seed.direction === direction).map(({ words }) => words);

export const NOTHING_YET: FoldedState = {
  told: [],
  asked: [],
  claims: [],
  fit: '',
  fitWords: '',
  redFlags: '',
  onboarding: '',
  theirAnswers: '',
};

/** What the folded parts of a debrief offer: the stories planned for the round come first. */
export async function readOffered(owner: OwnerId, planned: StoryOffered[] = []): Promise<Offered> {
  const others = (await listStories(owner)).filter(({ id }) => !planned.some((story) => story.id === id));
  const stories = others.map(({ id, title }) => ({ id, title, isPlanned: false, to: [] }));
  return { stories: [...planned, ...stories], oftenAsked: bankOf('theirs'), toAsk: bankOf('mine') };
}

/** What the folded parts of a round hold already, and what was planned for it. @param met the people of the form */
export async function readFolded(owner: OwnerId, roundId: string, met: MetState[]): Promise<{ state: FoldedState; offered: Offered }> {
  const parts = await findDebriefParts(owner, roundId);
  if (!parts) return { state: NOTHING_YET, offered: await readOffered(owner) };
  const keyOf = (personId: string | null) => met.find((each) => each.personId === personId)?.key ?? '';
  const { fit, fitWords, redFlags, onboarding, theirAnswers } = parts;
  const state: FoldedState = {
    told: toldOf(parts, keyOf),
    asked: parts.asked
      .filter((each) => each.question.direction === 'mine' || each.askedAt)
      .map(({ id, questionId, question, personId, askedAt, answer }) => ({
        key: id,
        direction: question.direction as Direction,
        questionId,
        words: question.words,
        on: askedAt !== null,
        who: keyOf(personId),
        answer,
      })),
    claims: parts.claims.map(({ id, label, value, personId, raisedBy }) => ({ key: id, label, value, to: keyOf(personId), raisedBy })),
    fit: fit === null ? '' : String(fit),
    fitWords,
    redFlags,
    onboarding,
    theirAnswers,
  };
  return { state, offered: await readOffered(owner, plannedOf(parts, keyOf)) };
}

type KeyOf = (personId: string | null) => string;

/** A story told to several people is one, as far as it was said and landed alike with them. */
function toldOf({ tellings }: Parts, keyOf: KeyOf): FoldedState['told'] {
  const told = new Map<string, FoldedState['told'][number]>();
  for (const { id, storyId, story, personId, toldAt, landed, said } of tellings) {
    if (!toldAt) continue;
    const alike = JSON.stringify([storyId, landed, said]);
    const known = told.get(alike);
    const to = [keyOf(personId)].filter(Boolean);
    if (known) known.to.push(...to);
    else told.set(alike, { key: id, storyId, title: story.title, facts: '', to, landed, said });
  }
  return [...told.values()];
}

function plannedOf({ tellings }: Parts, keyOf: KeyOf): StoryOffered[] {
  const planned = new Map<string, StoryOffered>();
  for (const { storyId, story, personId, plannedAt } of tellings) {
    if (!plannedAt) continue;
    const known = planned.get(storyId) ?? { id: storyId, title: story.title, isPlanned: true, to: [] };
    known.to.push(...[keyOf(personId)].filter(Boolean));
    planned.set(storyId, known);
  }
  return [...planned.values()];
}
