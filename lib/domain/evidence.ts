import { listWords, plural } from './words';

/** The four things that a second round judges (P26), each with what it asks for. */
export const QUALITIES = [
  {
    id: 'can-do',
    label: 'You can do the job',
    hint: 'The first round asked whether. Now they ask how: a piece of work like theirs, with its numbers.',
  },
  {
    id: 'fits',
    label: 'You fit the team',
    hint: 'Future colleagues have a say. How you worked with people like them, and what they would say of it.',
  },
  {
    id: 'potential',
    label: 'You will grow',
    hint: 'What you learnt that was not in your job, and how soon it was of use.',
  },
  {
    id: 'pressure',
    label: 'You hold under pressure',
    hint: 'A day without enough time or without an answer: what you did first, and what you left.',
  },
] as const;
export type Quality = (typeof QUALITIES)[number]['id'];

type Line = { quality: string };

const emptyOf = (lines: Line[]) => QUALITIES.filter(({ id }) => !lines.some(({ quality }) => quality === id));

/** How many of the four have at least one line. */
export function shownQualities(lines: Line[]): number {
  return QUALITIES.length - emptyOf(lines).length;
}

/** What the evidence comes to, for a heading: what has nothing to show is named. */
export function evidenceWords(lines: Line[]): string {
  const names = emptyOf(lines).map(({ label }) => `“${label}”`);
  if (names.length === 0) return 'All four have something to show.';
  if (names.length === QUALITIES.length) return 'Four things are judged, and none has something to show yet.';
  if (names.length === 3) return 'One of four has something to show.';
  return `${listWords(names)} ${plural(names.length, 'has', 'have')} nothing to show yet.`;
}
