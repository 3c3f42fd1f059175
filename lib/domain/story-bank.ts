import { COMPETENCIES, type Competency } from './competencies';
import { capitalised, listWords, numberWord, plural } from './words';

/** What second rounds ask for whoever asks (P33): these have a column even where nothing shows them. */
const REQUIRED: readonly Competency[] = ['pressure', 'leadership', 'failure', 'skills'];
/** A second round draws on so many ready stories (rule 9). */
const [FEWEST, MOST] = [5, 8];

/** A story of the bank, as far as it is counted. */
export type Banked = {
  id: string;
  title: string;
  strong: readonly Competency[];
  touches: readonly Competency[];
  isReady: boolean;
  told: number;
};

/** The companies behind the open applications that ask for a competency, one for each application. */
export type Demand = ReadonlyMap<Competency, readonly string[]>;

export type BankColumn = { id: Competency; label: string; asked: number; isHole: boolean };

/**
 * Ready before drafts, and within each the order they came in, by when they were begun: a row stays where the eye has
 * learnt to find it, also while its story is worked on.
 */
export function bankOrder<T extends { isReady: boolean }>(stories: readonly T[]): T[] {
  return [...stories.filter(({ isReady }) => isReady), ...stories.filter(({ isReady }) => !isReady)];
}

/** Whether nothing ready is strong in a competency (rule 9). A draft fills no hole. */
const isUnmet = (stories: readonly Banked[], id: Competency) => !stories.some(({ isReady, strong }) => isReady && strong.includes(id));

/** The competencies that are looked at: what a story shows, an open application asks for, or second rounds do. */
export function bankColumns(stories: readonly Banked[], demand: Demand): BankColumn[] {
  const shown = new Set(stories.flatMap(({ strong, touches }) => [...strong, ...touches]));
  return COMPETENCIES.flatMap(({ id, label }) => {
    const asked = demand.get(id)?.length ?? 0;
    const isWanted = asked > 0 || REQUIRED.includes(id);
    return isWanted || shown.has(id) ? [{ id, label, asked, isHole: isWanted && isUnmet(stories, id) }] : [];
  });
}

function toldWords(told: number, all: number): string {
  if (told === 0) return all === 1 ? 'not told yet' : 'none of them told yet';
  if (told < all) return `${numberWord(told)} of them told`;
  return all === 1 ? 'told' : all === 2 ? 'both of them told' : 'all of them told';
}

/**
 * How many there are, how many of them are ready, and what a second round draws on (rule 9): 'Seven so far, six of them
 * told. A second round draws on five to eight.' Drafts are named and count for nothing.
 */
export function bankLead(stories: readonly Pick<Banked, 'isReady' | 'told'>[]): string {
  const all = stories.length;
  const ready = stories.filter(({ isReady }) => isReady).length;
  const told = toldWords(stories.filter((story) => story.told > 0).length, all);
  const drafts = `${numberWord(all - ready)} ${plural(all - ready, 'draft', 'drafts')}`;
  const first =
    ready === all
      ? `${capitalised(numberWord(all))} so far, ${told}.`
      : ready === 0
        ? `${capitalised(drafts)} and none ready, ${told}.`
        : `${capitalised(numberWord(ready))} ready and ${drafts}, ${told}.`;
  return `${first} ${gaugeWords(ready)}`;
}

function gaugeWords(ready: number): string {
  const range = `A second round draws on ${numberWord(FEWEST)} to ${numberWord(MOST)}`;
  if (ready > MOST) return `${range}: choose for each.`;
  if (ready >= FEWEST) return `${range}.`;
  return `${range} ready ones: ${numberWord(FEWEST - ready)} ${ready === 0 ? 'to go' : 'more to go'}.`;
}

const labelOf = (id: Competency) => COMPETENCIES.find((each) => each.id === id)?.label ?? '';

/** 'Process, Numbers. Touches on leading and influence.' */
export function showsWords({ strong, touches }: Pick<Banked, 'strong' | 'touches'>): string {
  const words = [
    strong.length > 0 && `${strong.map(labelOf).join(', ')}.`,
    touches.length > 0 && `Touches on ${listWords(touches.map((id) => labelOf(id).toLowerCase()))}.`,
  ].filter(Boolean);
  return words.join(' ') || 'Nothing is ticked that it shows.';
}

/** How often it was told, for a column: '4', or 'not yet'. */
export const toldCount = (told: number) => (told > 0 ? String(told) : 'not yet');

/** The same where there is no column: 'Told once', 'Told four times', 'Not told yet'. */
export function toldSentence(told: number): string {
  if (told === 0) return 'Not told yet';
  return told === 1 ? 'Told once' : `Told ${told === 2 ? 'twice' : `${numberWord(told)} times`}`;
}
