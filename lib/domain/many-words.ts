import { STAGE_LABELS, type Stage } from './pipeline';
import { capitalised, listWords, numberWord, plural } from './words';

/** The most applications that are changed at once. */
export const MOST_AT_ONCE = 500;
const MOST_NAMED = 3;
/** Together; a single name is said however long it is. */
const MOST_LETTERS = 120;

/** 'Brightmoor and Ostrander' up to three companies, 'four applications' beyond, when the names are very long, or when two of one company are meant. */
export function whichWords(companies: readonly string[]): string {
  const isNamed = companies.length <= MOST_NAMED && new Set(companies).size === companies.length;
  const names = listWords([...companies]);
  return isNamed && (companies.length === 1 || names.length <= MOST_LETTERS) ? names : `${numberWord(companies.length)} applications`;
}

/** Why one of many was left as it is. */
export type Left =
  | 'there-already'
  | 'closed-already'
  | 'later-move'
  | 'changed-since'
  | 'tagged-already'
  | 'not-tagged'
  | 'no-room'
  | 'open'
  | 'archived-already'
  | 'not-archived';

const LEFT_WORDS: Record<Left, [string, string]> = {
  'there-already': ['was there already', 'were there already'],
  'closed-already': ['was closed already', 'were closed already'],
  'later-move': ['has a later move, so it stays', 'have a later move, so they stay'],
  'changed-since': ['has changed since, so it stays', 'have changed since, so they stay'],
  'tagged-already': ['has it already', 'have it already'],
  'not-tagged': ['does not have it', 'do not have it'],
  'no-room': ['has no room for another tag', 'have no room for another tag'],
  open: ['is open, so it stays', 'are open, so they stay'],
  'archived-already': ['was archived already', 'were archived already'],
  'not-archived': ['is not archived', 'are not archived'],
};

export type ManyDone = { done: readonly string[]; left: readonly { company: string; why: Left }[] };

/** 'Sundial was closed already.', a sentence for each reason. */
function leftWords(left: ManyDone['left']): string[] {
  return (Object.keys(LEFT_WORDS) as Left[]).flatMap((why) => {
    const companies = left.filter((each) => each.why === why).map(({ company }) => company);
    if (companies.length === 0) return [];
    return `${capitalised(whichWords(companies))} ${plural(companies.length, ...LEFT_WORDS[why])}.`;
  });
}

/**
 * @param act what was done to those that were changed, around their names: ['Moved', 'to Applied']
 * @returns 'Moved Brightmoor and Ostrander to Applied. Halden was there already.'
 */
export function manyWords([before, after]: readonly [string, string], { done, left }: ManyDone): string {
  const did = done.length ? [`${[before, whichWords(done), after].filter(Boolean).join(' ')}.`] : [];
  return [...did, ...leftWords(left)].join(' ');
}

/** @param reason as its label: 'Never replied' */
export function movedAct(stage: Stage, reason: string | null): readonly [string, string] {
  if (stage === 'closed') return ['Closed', reason ? `as ${reason.toLowerCase()}` : ''];
  return ['Moved', `to ${STAGE_LABELS[stage]}`];
}

/** @param kept companies whose application was changed by hand since, and is as it was made then */
export function takenBackWords(kept: readonly string[]): string {
  if (kept.length === 0) return 'Taken back.';
  return `Taken back, but for ${whichWords(kept)}: you changed ${plural(kept.length, 'it', 'them')} since.`;
}
