import 'server-only';
import type { StepFacts } from '@/lib/domain/next-step';
import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import type { Wait } from '@/lib/domain/replies';
import { roundTitle, type Format, type RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { toDayOrNull, toInstant } from './instants';

const HOUR_24 = 86_400_000;

type Waiting = {
  waitSince: Date | null;
  waitExpectedOn: string | null;
  waitIsGuess: boolean;
  waitZone: string;
  waitWords: string;
  waitOverdueAt: Date | null;
};

/** @returns the wait as stored, or null. */
export function waitOfRow(row: Waiting): Wait | null {
  if (!row.waitSince || !row.waitExpectedOn || !row.waitOverdueAt) return null;
  return {
    since: toInstant(row.waitSince),
    expectedOn: Temporal.PlainDate.from(row.waitExpectedOn),
    isGuess: row.waitIsGuess,
    words: row.waitWords || null,
    overdueAt: toInstant(row.waitOverdueAt),
    zone: row.waitZone,
  };
}

/** The rows that the next step is worked out from. */
export type StepRow = Waiting & {
  stage: string;
  stageSince: Date;
  closeReason: string | null;
  closesOn: string | null;
  offer: { answerBy: string | null } | null;
  rounds: {
    kind: string;
    ordinal: number;
    interviews: {
      startAt: Date;
      zone: string;
      format: string;
      encounters: { person: { name: string | null } }[];
    }[];
  }[];
  noteList: { dueAt: Date; person: { name: string | null } }[];
};

/** @returns the facts of the next step (rule 7). Only notes whose conversation has ended are owed. */
export function stepFactsOf(row: StepRow, now: Date): StepFacts {
  const title = (round: { kind: string; ordinal: number }) => roundTitle({ kind: round.kind as RoundKind, ordinal: round.ordinal });
  const coming = row.rounds
    .flatMap((round) => round.interviews.map((sitting) => ({ round, sitting })))
    .filter(({ sitting }) => sitting.startAt > now)
    .sort((a, b) => a.sitting.startAt.getTime() - b.sitting.startAt.getTime());
  const next = coming[0];
  const nameless = coming.filter(({ sitting }) => sitting.encounters.some(({ person }) => person.name === null));
  const seats = nameless.flatMap(({ sitting }) => sitting.encounters).filter(({ person }) => person.name === null);
  const lastRound = row.rounds.filter((round) => round.interviews.some((sitting) => sitting.startAt <= now)).at(-1);
  return {
    stage: row.stage as Stage,
    closeReason: row.closeReason as CloseReason | null,
    closedRound: lastRound ? title(lastRound) : null,
    stageSince: toInstant(row.stageSince),
    notes: row.noteList
      .filter((note) => note.dueAt.getTime() - HOUR_24 <= now.getTime())
      .map((note) => ({ personName: note.person.name ?? '', dueAt: toInstant(note.dueAt) })),
    offer: row.offer && { answerBy: toDayOrNull(row.offer.answerBy) },
    wait: waitOfRow(row),
    nextInterview: next
      ? {
          at: toInstant(next.sitting.startAt),
          zone: next.sitting.zone,
          roundTitle: title(next.round),
          format: next.sitting.format as Format,
          people: [...new Set(coming.filter(({ round }) => round === next.round).flatMap(({ sitting }) => sitting.encounters.flatMap(({ person }) => person.name ?? [])))],
        }
      : null,
    namesMissing: nameless[0] ? { count: seats.length, roundTitle: title(nameless[0].round) } : null,
    closesOn: toDayOrNull(row.closesOn),
  };
}
