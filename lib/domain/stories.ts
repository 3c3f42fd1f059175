import { firstNameOf, foldName } from './names';
import { listWords } from './words';

/** What a story shows somebody, as second rounds ask for it. */
export const STORY_THEMES = [
  { id: 'pressure', label: 'Under pressure' },
  { id: 'leadership', label: 'Leading others' },
  { id: 'failure', label: 'A failure' },
  { id: 'ambiguity', label: 'Not knowing enough' },
  { id: 'conflict', label: 'A disagreement' },
  { id: 'skills', label: 'The skills they ask for' },
] as const;

/** How a story landed with whoever heard it. */
export const LANDINGS = [
  { id: 'well', label: 'Landed' },
  { id: 'flat', label: 'Fell flat' },
] as const;

/** Two titles are one story when these are the same. Not for showing. */
export function storyKey(title: string): string {
  return foldName(title.normalize('NFKC')).replace(/[\s.]+$/u, '');
}

export type Told = { storyId: string; personId: string | null; personName: string | null };

/** A telling as the rule about repeating reads it. */
export function heardOf(telling: { storyId: string; personId: string | null; person: { name: string | null } | null }): Told {
  return { storyId: telling.storyId, personId: telling.personId, personName: telling.person?.name ?? null };
}

/** What speaks against telling a story again (rule 10). */
export type Repeat = { weight: 'warning' | 'hint'; names: string[] };

/**
 * What speaks against a story for this person (rule 10): they have heard it, which is a warning, or somebody else of
 * the same company has, which is a hint. Null when nobody there has.
 * @param told at this company, in the order it was told
 */
export function repeatOf(
  plan: { storyId: string; personId: string | null },
  told: readonly Told[],
): Repeat | null {
  const same = told.filter(({ storyId }) => storyId === plan.storyId);
  const themselves = plan.personId === null ? undefined : same.find(({ personId }) => personId === plan.personId);
  if (themselves) return { weight: 'warning', names: [firstNameOf(themselves.personName ?? '')] };
  const names = [...new Set(same.flatMap(({ personName }) => (personName ? firstNameOf(personName) : [])))];
  return names.length > 0 ? { weight: 'hint', names } : null;
}

/** 'Helen has heard this one. Choose another.' or 'Jonah has heard this one. They may compare.' */
export function repeatWords({ weight, names }: Repeat): string {
  const have = names.length > 1 ? 'have' : 'has';
  const then = weight === 'warning' ? 'Choose another.' : 'They may compare.';
  return `${listWords(names) || 'They'} ${have} heard this one. ${then}`;
}
