import type { FitFields } from './fit';
import type { PartKind } from './offers';
import type { Letter } from './letter';
import type { CloseReason, Stage } from './pipeline';
import type { Rating } from './practice';
import type { Direction } from './question-words';
import type { Format, Relation, RoundKind } from './rounds';
import type { Stretch } from './sample-clock';
import type { SamplePrepared } from './sample-prepared';
import type { SampleDrilled } from './sample-drills';
import type { SamplePerson } from './sample-person';
import type { SampleRequirement, SampleStoryRun, SampleTelling } from './sample-story';
import type { Sign } from './signs';
import type { Instant, Temporal } from './temporal';

/** A person in a sitting. `until` only when that conversation ended before the sitting did. */
export type SampleMet = { person: SamplePerson; relation: Relation; until?: Instant; points?: string[] };

export type SampleSitting = {
  planned: Stretch;
  actual: Stretch | null;
  format: Format;
  place?: string;
  met: SampleMet[];
};

/** What has become of a note. Whether it is owed, and until when, is for the rules to say. */
export type SampleNote = { person: SamplePerson; letter: Letter | null } & (
  | { state: 'draft' | 'sent'; at: Instant }
  | { state: 'skipped'; at: Instant; reason: string }
);

/** Something that was said in a round, to whom. */
export type SampleClaim = { label: string; value: string; person: SamplePerson; raisedBy?: 'them' | 'me' };

/** A line of an offer. */
export type SamplePart = { kind: PartKind; words: string; detail?: string; amount?: number };

export type SampleStated = { words: string; on: Temporal.PlainDate | null; saidAt: Instant };

/** The head of a brief. `leaveBy` is a wall time, "HH:mm". */
type SampleLogistics = {
  whereDetail: string;
  leaveBy: string;
  leaveDetail: string;
  askFor: string;
  askForDetail: string;
  bring: string;
  bringDetail: string;
};

/** A question planned for somebody of a round, or asked there with its answer. */
export type SampleAsked = {
  direction: Direction;
  person: SamplePerson;
  words: string;
  /** what was answered; without it the question is only planned */
  answer?: string;
};

/** An answer said aloud while preparing a round. */
export type SamplePractice = { words: string; seconds: number; rating: Rating; change: string; at: Instant };

export type SampleRound = {
  kind: RoundKind;
  bookedAt: Instant;
  remark?: string;
  logistics?: SampleLogistics;
  tellings?: SampleTelling[];
  claims?: SampleClaim[];
  fit?: FitFields;
  sittings: SampleSitting[];
  signs?: Sign[];
  stated?: SampleStated;
  notes?: SampleNote[];
  asked?: SampleAsked[];
  practised?: SamplePractice[];
  storyRuns?: SampleStoryRun[];
};

export type SampleApplication = {
  company: string;
  role: string;
  source: string;
  sourceDetail?: string;
  place?: string;
  workMode?: string;
  level?: string;
  /** whole pounds a year */
  pay?: { min: number; max: number };
  jobDescription?: string;
  requirements?: SampleRequirement[];
  notes?: string;
  closesOn?: Temporal.PlainDate;
  moves: { stage: Stage; at: Instant; reason?: CloseReason }[];
  rounds?: SampleRound[];
  replies?: { at: Instant; words: string }[];
  stated?: SampleStated;
  /** `pay` and the worth of its parts in whole pounds */
  offer?: { pay: number; parts: SamplePart[]; answerBy: Temporal.PlainDate; createdAt: Instant };
  helper?: { person: SamplePerson; helped: string; helpedAt: Instant; note: SampleNote };
  prepared?: SamplePrepared;
  drilled?: SampleDrilled;
};

/** @param points what they said, the hook first */
export function met(person: SamplePerson, relation: Relation, ...points: string[]): SampleMet {
  return { person, relation, points };
}
