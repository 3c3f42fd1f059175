import 'server-only';
import type { MessageFacts } from '@/lib/domain/reminder-messages';
import { reminderOfOffer, reminderOfWait, remindersOfInterview, remindersOfNote, type ReminderDue, type ReminderKind } from '@/lib/domain/reminders';
import type { RoundKind } from '@/lib/domain/rounds';
import type { Instant } from '@/lib/domain/temporal';
import type { Prisma } from './generated/prisma/client';
import { toDayOrNull, toInstant } from './instants';

const company = { sample: true, company: { select: { name: true } } } as const;

/** What a reminder hangs on, as far as its words and its usefulness need it. */
export const causeRows = {
  note: {
    select: {
      id: true,
      dueAt: true,
      sentAt: true,
      skippedAt: true,
      withdrawnAt: true,
      helped: true,
      roundId: true,
      personId: true,
      person: { select: { name: true } },
      application: { select: company },
    },
  },
  interview: {
    select: {
      id: true,
      startAt: true,
      endAt: true,
      cancelledAt: true,
      encounters: { orderBy: { position: 'asc' }, select: { person: { select: { name: true } } } },
      round: {
        select: { id: true, kind: true, ordinal: true, application: { select: { id: true, stage: true, ...company } } },
      },
    },
  },
  application: {
    select: {
      id: true,
      stage: true,
      waitWords: true,
      waitIsGuess: true,
      waitOverdueAt: true,
      offer: { select: { answerBy: true } },
      ...company,
    },
  },
} satisfies Prisma.ReminderSelect;

export type CauseRow = { kind: string } & Prisma.ReminderGetPayload<{ select: typeof causeRows }>;
/** The same with the zone that wall times are worked out in. */
export type OwnedCause = CauseRow & { owner: { timeZone: string } };

/** Whether the cause still says what it did when the reminder was written: nothing was moved, answered or taken back. */
export function isAsSaid(row: OwnedCause & { dueAt: Date }): boolean {
  if (!row.note && !row.interview && !row.application) return true;
  return saidBy(row).some(({ kind, at }) => kind === row.kind && at.epochMilliseconds === row.dueAt.getTime());
}

function saidBy({ note, interview, application, owner }: OwnedCause): ReminderDue[] {
  const zone = owner.timeZone;
  if (note) return remindersOfNote(toInstant(note.dueAt));
  if (interview) return remindersOfInterview({ startAt: toInstant(interview.startAt), endAt: toInstant(interview.endAt), zone });
  const answerBy = toDayOrNull(application?.offer?.answerBy ?? null);
  return [
    ...(application?.waitOverdueAt ? [reminderOfWait(toInstant(application.waitOverdueAt))] : []),
    ...(answerBy ? [reminderOfOffer(answerBy, zone)] : []),
  ];
}

/**
 * @returns until when it helps: the deadline of a note, that of the notes of an interview that has ended, the end of the
 * day on which an offer is to be answered
 */
export function deadlineOf({ kind, note, interview, application, owner }: OwnedCause): Instant | undefined {
  if (note) return toInstant(note.dueAt);
  if (interview) return kind === 'interview-ended' ? toInstant(interview.endAt).add({ hours: 24 }) : undefined;
  const answerBy = kind === 'offer-to-answer' ? application?.offer?.answerBy : null;
  return toDayOrNull(answerBy ?? null)?.add({ days: 1 }).toZonedDateTime(owner.timeZone).toInstant();
}

/** @param hook what this person said, for a note. @returns what the words of the reminder are made from */
export function messageFactsOf(row: CauseRow, hook: string | null): MessageFacts {
  const { note, interview, application } = row;
  const kind = row.kind as ReminderKind;
  const round = interview && { kind: interview.round.kind as RoundKind, ordinal: interview.round.ordinal };
  const names = interview?.encounters.flatMap(({ person }) => person.name ?? []) ?? [];
  const at = note?.dueAt ?? interview?.startAt;
  return {
    kind,
    personName: note?.person.name ?? (names.join(', ') || null),
    company: (note?.application ?? interview?.round.application ?? application)?.company.name ?? '',
    round,
    words: note ? note.helped || hook : (application?.waitIsGuess === false && application.waitWords) || null,
    at: at ? toInstant(at) : null,
    answerBy: toDayOrNull(application?.offer?.answerBy ?? null),
    path: pathOf(row),
  };
}

/** Whether it is about the sample job search: that is for looking at in the app, and sends nothing to anybody. */
export function isOfSample({ note, interview, application }: CauseRow): boolean {
  return (note?.application ?? interview?.round.application ?? application)?.sample ?? false;
}

type Whereabouts = {
  kind: string;
  note: { id: string } | null;
  interview: { round: { id: string } } | null;
  application: { id: string } | null;
};

/** @returns the one place in the app where what the reminder is about is dealt with. */
export function pathOf({ kind, note, interview, application }: Whereabouts): string {
  if (note) return `/notes/${note.id}`;
  if (interview) return kind === 'interview-ended' ? `/log?round=${interview.round.id}` : `/rounds/${interview.round.id}`;
  return kind === 'reply-overdue' ? `/applications/${application?.id}/check-in` : `/applications/${application?.id}`;
}
