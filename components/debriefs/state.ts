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

export type DebriefState = {
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
