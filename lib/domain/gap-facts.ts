/** Where a gap is filled. `id` is the row it is about: a person, a sitting, a story, a question. */
export type GapTarget =
  | { at: 'round' | 'logistics' | 'formats' | 'questions' | 'names' | 'research' | 'claims' | 'stories' | 'materials' | 'ninety-days' | 'practice' | 'requirements' }
  | { at: 'person' | 'seat'; id: string };

/**
 * Something that is missing before a round. `words` name it, `why` says what hangs on it, `act` is what its button says,
 * `weight` is its place among the others, `minutes` what it takes. `asks`: what the coordinator could answer.
 */
export type Gap = {
  id: string;
  words: string;
  why: string;
  minutes: number;
  weight: number;
  act: string;
  target: GapTarget;
  onTheWay?: boolean;
  asks?: string[];
};

/** Somebody of the round, once however often they sit. `slipped`: how often their name did not come, in a row. */
export type GapPerson = {
  id: string;
  name: string | null;
  title: string;
  isKnown: boolean;
  questions: number;
  slipped: number;
};

/** What is prepared for a round, as its rules see it. */
export type GapFacts = {
  company: string;
  /** a second round or later: deeper research, a plan and continuity are expected */
  isLater: boolean;
  coordinator: string | null;
  people: readonly GapPerson[];
  isDrilled: boolean;
  logistics: { where: boolean; leaveBy: boolean; askFor: boolean; isRemote: boolean };
  assessments: readonly { id: string; label: string; open: readonly { open: string; asks: string }[]; isAsked: boolean }[];
  /** themes of the ready stories planned for this round, and of all the owner has, drafts too (rule 9) */
  stories: { planned: readonly string[]; known: readonly { title: string; themes: readonly string[]; isReady: boolean }[]; told: number };
  /** what they must have and nothing covers yet, the heaviest first; `draft`: a story that would, once it is ready */
  uncovered: readonly { id: string; name: string; draft: string | null }[];
  research: { count: number; missing: readonly string[]; stale: readonly string[]; isOneSided: boolean; newest: string | null };
  conflicts: readonly string[];
  materials: readonly { id: string; words: string; due: string | null }[];
  plan: { goals: number; onNothing: number } | null;
  unsaid: readonly { id: string; words: string }[];
  practised: number;
};
