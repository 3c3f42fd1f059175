/**
 * What a story can show. `label` heads a column, `about` names it in a sentence ("No story about a budget"), `think` helps
 * to remember one. The themes that second rounds always ask for stand first (P33).
 */
export const COMPETENCIES = [
  { id: 'pressure', label: 'Pressure', about: 'a problem under pressure', think: 'Think of a time when something had to work and the time was short.' },
  { id: 'leadership', label: 'Leading', about: 'leading and working with others', think: 'Think of something that several people got done because you brought them together.' },
  { id: 'failure', label: 'Failing', about: 'a failure, and what you learnt', think: 'Think of something that went wrong by your hand, and what you do otherwise since.' },
  { id: 'skills', label: 'Craft', about: 'the skills they name', think: 'Think of the piece of work you would show somebody of your own trade.' },
  { id: 'conflict', label: 'Conflict', about: 'a disagreement', think: 'Think of somebody who saw it otherwise, and how you two went on.' },
  { id: 'ambiguity', label: 'Ambiguity', about: 'deciding without knowing enough', think: 'Think of a decision that could not wait for the facts.' },
  { id: 'influence', label: 'Influence', about: 'convincing somebody', think: 'Think of somebody you had no say over, who changed their mind.' },
  { id: 'process', label: 'Process', about: 'making work go better', think: 'Think of something that took long or went wrong often, and does not any more.' },
  { id: 'numbers', label: 'Numbers', about: 'working with figures', think: 'Think of a decision that turned on a figure you found.' },
  { id: 'budget', label: 'Budget', about: 'a budget', think: 'Think of a time you had to spend less, or say why more was worth it.' },
  { id: 'customers', label: 'Customers', about: 'the people you work for', think: 'Think of somebody you helped who told others about it.' },
  { id: 'learning', label: 'Learning', about: 'learning something new fast', think: 'Think of something you could not do a year before, and had to.' },
  { id: 'planning', label: 'Planning', about: 'getting many things done in time', think: 'Think of a date that was kept with many people and parts.' },
] as const;
export type Competency = (typeof COMPETENCIES)[number]['id'];

/** How much of a competency a story shows. */
export type Showing = 'strong' | 'touches' | 'none';

/** The competencies in a kept list, comma-separated, in the order of the vocabulary; what is none is left out. */
export function competenciesOf(kept: string): Competency[] {
  const ids = kept.split(',').map((id) => id.trim());
  return COMPETENCIES.map(({ id }) => id).filter((id) => ids.includes(id));
}

/** How much of a competency a story shows. @param story its kept lists */
export function showingOf(story: { strong: string; touches: string }, competency: Competency): Showing {
  if (competenciesOf(story.strong).includes(competency)) return 'strong';
  return competenciesOf(story.touches).includes(competency) ? 'touches' : 'none';
}
