import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import type { Format, Relation, RoundKind } from '@/lib/domain/rounds';
import type { Sign } from '@/lib/domain/signs';

/** What becomes of an application from beginning to end; moments are epoch milliseconds, days are text. */
export type Course = {
  createdAt: number;
  moves: { stage: Stage; at: number; reason: CloseReason | null }[];
  rounds: CourseRound[];
  replies: { at: number; words: string }[];
  offer: { at: number; pay: number; extras: string; answerBy: string } | null;
  closesOn: string | null;
  people: CoursePerson[];
};

/** Without a name it is a seat on the panel. */
export type CoursePerson = { name: string | null; title: string; relation: Relation };

export type CourseRound = {
  kind: RoundKind;
  bookedAt: number;
  sittings: CourseSitting[];
  signs: Sign[];
  stated: { words: string; byDay: string } | null;
};

export type CourseSitting = {
  planned: { start: number; end: number };
  actual: { start: number; end: number } | null;
  format: Format;
  met: { person: CoursePerson; until: number | null; points: string[]; note: NoteFate }[];
};

/** What became of the note to somebody, or whether it is still to be written. */
export type NoteFate =
  | { state: 'open'; drafted: boolean }
  | { state: 'sent'; after: number }
  | { state: 'skipped'; reason: string };

export function newCourse(createdAt: number, stage: Stage): Course {
  return {
    createdAt,
    moves: [{ stage, at: createdAt, reason: null }],
    rounds: [],
    replies: [],
    offer: null,
    closesOn: null,
    people: [],
  };
}

export function moved(course: Course, stage: Stage, at: number, reason: CloseReason | null = null): void {
  if (course.moves.at(-1)?.stage !== stage) course.moves.push({ stage, at, reason });
}
