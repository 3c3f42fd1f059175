/** What the debrief form holds while it is filled in: plain text, so that it can rest in the browser's own storage. */
export type SittingState = { id: string; date: string; start: string; end: string; zone: string; format: string; plannedEnd: string };

export type MetState = {
  key: string;
  personId: string;
  name: string;
  title: string;
  here: boolean;
  isNew: boolean;
  sitting: string;
  until: string;
  points: string[];
};

/**
 * A story that was told: one of the owner's by its id, or a new one by its title. `to` are keys of the people met;
 * `said` is what was said otherwise than written.
 */
export type ToldState = { key: string; storyId: string; title: string; facts: string; to: string[]; landed: string; said?: string };

/** A question in one of the two directions; a planned one that was not asked is not on. */
export type AskedState = {
  key: string;
  direction: 'mine' | 'theirs';
  questionId: string;
  words: string;
  on: boolean;
  who: string;
  answer: string;
};

export type ClaimState = { key: string; label: string; value: string; to: string; raisedBy: string };

/** What stays folded until it is touched. */
export type FoldedState = {
  told: ToldState[];
  asked: AskedState[];
  claims: ClaimState[];
  fit: string;
  fitWords: string;
  redFlags: string;
  onboarding: string;
  theirAnswers: string;
};

export type DebriefState = FoldedState & {
  newApplicationId: string;
  newRoundId: string;
  company: string;
  role: string;
  kind: string;
  sittings: SittingState[];
  met: MetState[];
  signs: string[];
  heard: string;
  heardBy: string;
  heardWords: string;
};

/** "Jo, front desk": the name before the comma, the title behind it. */
export function personFromWords(words: string): { name: string; title: string } {
  const [name = '', ...title] = words.split(',');
  return { name: name.trim(), title: title.join(',').trim() };
}
