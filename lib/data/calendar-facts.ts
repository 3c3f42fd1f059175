import 'server-only';
import type { AlarmChoices } from '@/lib/domain/calendar-alarms';
import { CALENDAR_REACHES_BACK_DAYS, type CalendarFacts, type InterviewFact } from '@/lib/domain/calendar-entries';
import type { OwnerId } from '@/lib/domain/owner';
import type { RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { prisma } from './client';
import type { Prisma } from './generated/prisma/client';
import { toInstant } from './instants';

const DAY = 86_400_000;

const sittingRows = {
  id: true,
  roundId: true,
  startAt: true,
  endAt: true,
  cancelledAt: true,
  format: true,
  place: true,
  link: true,
  encounters: { orderBy: { position: 'asc' }, select: { person: { select: { name: true } } } },
  round: {
    select: {
      kind: true,
      ordinal: true,
      application: { select: { stage: true, stageSince: true, company: { select: { name: true } } } },
    },
  },
} satisfies Prisma.InterviewSelect;

type SittingRow = Prisma.InterviewGetPayload<{ select: typeof sittingRows }>;

function interviewFact({ round, encounters, startAt, endAt, cancelledAt, ...rest }: SittingRow): InterviewFact {
  const { application, kind, ordinal } = round;
  return {
    ...rest,
    round: { kind: kind as RoundKind, ordinal },
    company: application.company.name,
    startAt: toInstant(startAt),
    endAt: toInstant(endAt),
    isCancelled: cancelledAt !== null,
    closedAt: application.stage === 'closed' ? toInstant(application.stageSince) : null,
    people: encounters.flatMap(({ person }) => person.name ?? []),
  };
}

/** @returns what an owner chose about reminders, for the alarms of calendar entries. */
export async function findAlarmChoices(owner: OwnerId): Promise<AlarmChoices> {
  const row = await prisma.user.findUniqueOrThrow({
    where: { id: owner },
    select: { timeZone: true, quietStart: true, quietEnd: true, choices: { where: { channel: 'calendar' } } },
  });
  const quiet = { start: Temporal.PlainTime.from(row.quietStart), end: Temporal.PlainTime.from(row.quietEnd) };
  return { zone: row.timeZone, quiet, choices: row.choices };
}

/**
 * @returns everything that may be in the calendar (P39): what is to come, and what was in the last ninety days. The sample
 *   search is for looking at in the app and stays out of it.
 */
export async function listCalendarFacts(owner: OwnerId, now: Date): Promise<CalendarFacts> {
  // A day more than the calendar shows, for days that begin elsewhere; what is shown is decided by calendarEntries.
  const since = new Date(now.getTime() - (CALENDAR_REACHES_BACK_DAYS + 1) * DAY);
  const company = { select: { name: true } } as const;
  const application = { sample: false };
  const [interviews, notes, applications] = await Promise.all([
    prisma.interview.findMany({
      where: { ownerId: owner, endAt: { gte: since }, round: { application } },
      orderBy: [{ startAt: 'asc' }, { id: 'asc' }],
      select: sittingRows,
    }),
    prisma.thankYouNote.findMany({
      where: { ownerId: owner, sentAt: null, skippedAt: null, withdrawnAt: null, dueAt: { gte: since }, application },
      orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
      select: { id: true, dueAt: true, person: { select: { name: true } }, application: { select: { company } } },
    }),
    prisma.application.findMany({
      where: { ownerId: owner, ...application, OR: [{ waitOverdueAt: { gte: since } }, { stage: 'offer', offer: { answerBy: { not: null } } }] },
      orderBy: { id: 'asc' },
      select: { id: true, stage: true, waitOverdueAt: true, waitZone: true, company, offer: { select: { answerBy: true } } },
    }),
  ]);
  return {
    interviews: interviews.map(interviewFact),
    notes: notes.map((note) => ({
      id: note.id,
      company: note.application.company.name,
      personName: note.person.name ?? '',
      dueAt: toInstant(note.dueAt),
    })),
    waits: applications.flatMap(({ id, company: { name }, waitOverdueAt, waitZone }) =>
      waitOverdueAt ? { applicationId: id, company: name, overdueAt: toInstant(waitOverdueAt), zone: waitZone } : [],
    ),
    offers: applications.flatMap(({ id, company: { name }, stage, offer }) =>
      stage === 'offer' && offer?.answerBy
        ? { applicationId: id, company: name, answerBy: Temporal.PlainDate.from(offer.answerBy) }
        : [],
    ),
  };
}

/** @returns a round for its calendar file, with its sittings as facts; null when it is not the owner's. */
export async function findRoundForCalendar(owner: OwnerId, roundId: string) {
  const round = await prisma.round.findFirst({
    where: { id: roundId, ownerId: owner },
    select: { version: true, interviews: { orderBy: [{ startAt: 'asc' }, { id: 'asc' }], select: sittingRows } },
  });
  return round && { version: round.version, interviews: round.interviews.map(interviewFact) };
}
