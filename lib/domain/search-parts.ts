/** What a search answers with, in the order in which it is shown. */
export const PARTS = ['said', 'people', 'companies', 'written', 'rest'] as const;
export type Part = (typeof PARTS)[number];

export const PART_LABELS: Record<Part, string> = {
  said: 'What somebody said',
  people: 'People',
  companies: 'Companies',
  written: 'Notes and stories',
  rest: 'Questions and the rest',
};

/** How near a text is to what was typed, the nearest first: a name or a title before a line somewhere in it. */
const NEARNESS = ['title-word', 'title-beginning', 'word', 'beginning', 'slip'] as const;
export type Nearness = (typeof NEARNESS)[number];

const NAMED = NEARNESS.indexOf('title-beginning');

/**
 * The parts as they are shown: in their order, but one whose name was typed comes first, before those that only mention
 * it. Parts in which nothing was found are left out.
 */
export function inShownOrder<T extends { part: Part; found: readonly { nearness: Nearness }[] }>(groups: readonly T[]): T[] {
  const best = ({ found }: T) => Math.min(...found.map(({ nearness }) => NEARNESS.indexOf(nearness)));
  const shown = PARTS.flatMap((part) => groups.filter((group) => group.part === part && group.found.length > 0));
  const named = shown.filter((group) => best(group) <= NAMED).sort((a, b) => best(a) - best(b))[0];
  return named ? [named, ...shown.filter((group) => group !== named)] : shown;
}
