import { COMPETENCIES, type Competency } from './competencies';
import { shortCompanyOf } from './names';
import type { BankColumn, Banked, Demand } from './story-bank';
import { listWords, numberWord, plural } from './words';

const NAMED = 3;

/** What the bank lacks, in words; `draftId` is the draft that would fill it. */
export type Hole = { id: Competency; finding: string; words: string; draftId: string | null };

function demandWords(companies: readonly string[]): string {
  const names = [...new Set(companies.map(shortCompanyOf))];
  if (names.length === 0) return 'Second rounds ask for one.';
  if (names.length > NAMED) return `${numberWord(names.length).replace(/^./, (letter) => letter.toUpperCase())} companies ask for it.`;
  return `${listWords(names)}${names.length === 2 ? ' both' : ''} ${plural(names.length, 'asks', 'ask')} for it.`;
}

function holeOf(id: Competency, stories: readonly Banked[], demand: Demand): Hole {
  const { about = '', think = '' } = COMPETENCIES.find((each) => each.id === id) ?? {};
  const draft = stories.find(({ isReady, strong }) => !isReady && strong.includes(id));
  const touching = stories.filter(({ isReady, touches }) => isReady && touches.includes(id));
  const next = draft
    ? `“${draft.title}” would be one, and is a draft.`
    : [touching[0] && `“${touching[0].title}” only touches on it.`, think].filter(Boolean).join(' ');
  return {
    id,
    finding: `No ${draft ? 'ready ' : ''}story about ${about}.`,
    words: `${demandWords(demand.get(id) ?? [])} ${next}`,
    draftId: draft?.id ?? null,
  };
}

/**
 * What open applications or second rounds ask for and no ready story is strong in (P34), what most of them ask for
 * first, ties in the order of the vocabulary: three of them in words, the rest by their names.
 */
export function holesOf(stories: readonly Banked[], columns: readonly BankColumn[], demand: Demand) {
  const holes = columns.filter(({ isHole }) => isHole).toSorted((a, b) => b.asked - a.asked);
  const rest = holes.slice(NAMED).map(({ label }) => label.toLowerCase());
  return {
    named: holes.slice(0, NAMED).map(({ id }) => holeOf(id, stories, demand)),
    rest: rest.length > 0 ? `And ${numberWord(rest.length)} more: ${listWords(rest)}.` : '',
  };
}
