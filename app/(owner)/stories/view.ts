import 'server-only';
import type { AnswersFacts } from '@/components/stories/bank-answers';
import type { BankStoryFacts } from '@/components/stories/bank-story';
import type { OwnerSession } from '@/lib/auth/session';
import { toInstant } from '@/lib/data/instants';
import { findBankStory, listAskedFor, listBank, listFindable } from '@/lib/data/story-bank';
import { competenciesOf, type Competency } from '@/lib/domain/competencies';
import { dateWords } from '@/lib/domain/day-words';
import { draftWords } from '@/lib/domain/draft-words';
import { shortCompanyOf } from '@/lib/domain/names';
import { lengthWords } from '@/lib/domain/practice';
import { secondsAloud } from '@/lib/domain/speaking-time';
import { bankColumns, bankLead, bankOrder, showsWords, toldCount, toldSentence, type Banked } from '@/lib/domain/story-bank';
import { holesOf } from '@/lib/domain/story-holes';
import { rankStories, unansweredTheme, whyWords } from '@/lib/domain/story-match';
import { numbersIn } from '@/lib/domain/story-numbers';
import { isReady, spokenWords, STORY_PARTS } from '@/lib/domain/story-parts';
import { plainDateIn } from '@/lib/domain/time';
import { titleOf } from '../today';

const [PAGE, MOST_ASKED, ANSWERS, TOLD_SHOWN] = [24, 300, 5, 12];

type Asked = Record<'story' | 'asked' | 'page', string | string[] | undefined>;
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '');

/** The bank as its page shows it; null while there is no story. */
export async function readBank({ owner, account }: OwnerSession, params: Asked, now: Date) {
  const asked = one(params.asked).slice(0, MOST_ASKED);
  const [rows, wanted, texts] = await Promise.all([listBank(owner), listAskedFor(owner), asked ? listFindable(owner) : []]);
  const stories = bankOrder(
    rows.map((row) => ({ ...row, strong: competenciesOf(row.strong), touches: competenciesOf(row.touches) })),
  );
  const first = stories[0];
  if (!first) return null;
  const matches = rankStories(asked, texts).slice(0, ANSWERS);
  const chosen = stories.find(({ id }) => id === one(params.story));
  const shownId = (chosen ?? matches[0]?.story ?? first).id;
  const pages = Math.ceil(stories.length / PAGE);
  const page = pageOf(params.page, stories, chosen) ?? 1;
  const hrefOf = (part: { story?: string; page?: number; asked?: string }) => addressOf({ asked, page, ...part });
  const demand = demandOf(wanted);
  const columns = bankColumns(stories, demand);
  const story = await findBankStory(owner, shownId, TOLD_SHOWN + 1);
  return {
    lead: bankLead(stories),
    asked,
    isChosen: chosen !== undefined,
    answers: asked ? answersOf(asked, matches, stories, hrefOf) : null,
    matrix: {
      columns,
      isAsked: demand.size > 0,
      rows: stories.slice((page - 1) * PAGE, page * PAGE).map((each) => rowOf(each, columns, each.id === shownId, hrefOf({ story: each.id }))),
    },
    pages: {
      before: page > 1 ? hrefOf({ page: page - 1 }) : null,
      after: page < pages ? hrefOf({ page: page + 1 }) : null,
    },
    holes: holesOf(stories, columns, demand),
    story: story && storyOf(story, account.timeZone, now),
    back: hrefOf({}),
  };
}

function addressOf({ story, page, asked }: { story?: string; page?: number; asked?: string }): string {
  const query = new URLSearchParams({ ...(asked && { asked }), ...(story && { story }), ...(page && page > 1 && { page: String(page) }) });
  return query.size > 0 ? `/stories?${query}` : '/stories';
}

/** The page that is asked for; the one with the chosen story when none is. */
function pageOf(page: Asked['page'], stories: { id: string }[], chosen: { id: string } | undefined): number | null {
  const number = Math.trunc(Number(one(page)));
  if (number >= 1 && number <= Math.ceil(stories.length / PAGE)) return number;
  return chosen ? Math.floor(stories.findIndex(({ id }) => id === chosen.id) / PAGE) + 1 : null;
}

function demandOf(wanted: { competency: string; company: string }[]): Map<Competency, string[]> {
  const demand = new Map<Competency, string[]>();
  for (const { competency, company } of wanted)
    for (const id of competenciesOf(competency)) demand.set(id, [...(demand.get(id) ?? []), company]);
  return demand;
}

type Row = Awaited<ReturnType<typeof listBank>>[number];
type BankRow = Banked & Pick<Row, 'occasion' | 'happened'>;

function rowOf(story: BankRow, columns: { id: Competency }[], isShown: boolean, href: string) {
  const { id, title, strong, touches, isReady, told } = story;
  return {
    id,
    title,
    href,
    isShown,
    isDraft: !isReady,
    where: [story.occasion, story.happened].filter(Boolean).join(', '),
    shows: showsWords(story),
    cells: columns.map((column) => (strong.includes(column.id) ? ('strong' as const) : touches.includes(column.id) ? ('touches' as const) : ('none' as const))),
    told: toldCount(told),
    toldWords: toldSentence(told),
  };
}

type Found = ReturnType<typeof rankStories<Awaited<ReturnType<typeof listFindable>>[number]>>;

function answersOf(asked: string, matches: Found, stories: Banked[], hrefOf: (part: { story?: string; asked?: string; page?: number }) => string): AnswersFacts {
  const theme = unansweredTheme(asked, matches);
  const [best] = matches;
  return {
    heading: best ? `“${best.story.title}” fits best.` : 'None of your stories fits.',
    lead: theme && (best ? `None of them is about ${theme.about}.` : `The nearest theme is ${theme.label.toLowerCase()}. ${theme.think}`),
    start: theme ? `/stories/new?competency=${theme.id}` : best ? null : '/stories/new',
    clear: hrefOf({ asked: '' }),
    rows: matches.map((match) => ({
      id: match.story.id,
      title: match.story.title,
      isDraft: !stories.find(({ id }) => id === match.story.id)?.isReady,
      why: whyWords(match),
      href: hrefOf({ story: match.story.id, page: 0 }),
    })),
  };
}

type Story = NonNullable<Awaited<ReturnType<typeof findBankStory>>>;

function storyOf(story: Story, zone: string, now: Date): BankStoryFacts {
  const seconds = secondsAloud(spokenWords(story), story.owner.wordsPerMinute);
  return {
    id: story.id,
    title: story.title,
    shows: showsWords({ strong: competenciesOf(story.strong), touches: competenciesOf(story.touches) }),
    parts: STORY_PARTS.map(({ id, label }) => ({ id, label, words: story[id] })).filter(({ id, words }) => words || id !== 'reflection'),
    aloud: seconds > 0 ? `${lengthWords(seconds)} aloud` : '',
    draft: isReady(story) ? null : draftWords(story),
    number: numbersIn(story.result).length > 0 ? 'Result has a number' : 'No number in the result',
    told: toldTo(story.tellings.slice(0, TOLD_SHOWN), zone, now),
    hasEarlier: story.tellings.length > TOLD_SHOWN,
  };
}

/** Who heard it, together where it was one round. */
function toldTo(tellings: Story['tellings'], zone: string, now: Date): BankStoryFacts['told'] {
  const today = plainDateIn(toInstant(now), zone);
  const rounds = new Map(tellings.map(({ roundId, round, toldAt }) => [roundId, { round, toldAt }]));
  return [...rounds].map(([id, { round, toldAt }]) => {
    const names = tellings.filter(({ roundId }) => roundId === id).map(({ person }) => (person ? person.name || person.title || 'Somebody without a name' : 'Nobody in particular'));
    return {
      id,
      names: names.join(', '),
      where: `${shortCompanyOf(round.application.company.name)}, ${titleOf(round).replace(/^\w/, (letter) => letter.toLowerCase())}`,
      day: toldAt ? dateWords(plainDateIn(toInstant(toldAt), zone), today).replace(/^\w+ /, '') : '',
    };
  });
}
