import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { CloseReason, Stage } from '@/lib/domain/pipeline';
import type { RecordFact } from '@/lib/domain/record';
import type { Format, RoundKind } from '@/lib/domain/rounds';
import { Temporal } from '@/lib/domain/temporal';
import { prisma } from './client';
import { toInstant } from './instants';

/** How much of each kind one record holds; a month of a busy search is a tenth of it. */
export const MOST_OF_A_KIND = 1_000;

type Range = { from: Date; before: Date };

const application = { select: { role: true, stage: true, closeReason: true, company: { select: { name: true } } } } as const;

type Row = { role: string; stage: string; closeReason: string | null; company: { name: string } };

function factOf(row: Row, at: Date, what: RecordFact['what']): RecordFact {
  return {
    at: toInstant(at),
    what,
    company: row.company.name,
    role: row.role,
    stage: row.stage as Stage,
    closeReason: row.closeReason as CloseReason | null,
  };
}

/**
 * @param days the same days as `from` and `before`, "YYYY-MM-DD", both included: contacts have a day and no hour
 * @returns what was done in the period, unordered: what went out, was held by `now`, offered or closed. Nothing that was
 *   said or written is part of it.
 */
export async function listDone(owner: OwnerId, { from, before }: Range, days: { from: string; to: string; zone: string }, now: Date): Promise<RecordFact[]> {
  const during = { gte: from, lt: before };
  const take = MOST_OF_A_KIND;
  const own = { ownerId: owner };
  const [applied, held, notes, checkIns, offered, closed, contacts] = await Promise.all([
    prisma.application.findMany({ where: { ...own, appliedAt: during }, select: { ...application.select, appliedAt: true }, take }),
    prisma.interview.findMany({
      where: { ...own, startAt: { ...during, lte: now }, cancelledAt: null },
      select: { startAt: true, format: true, round: { select: { kind: true, ordinal: true, application } } },
      take,
    }),
    prisma.thankYouNote.findMany({ where: { ...own, sentAt: during }, select: { sentAt: true, application }, take }),
    prisma.checkIn.findMany({ where: { ...own, sentAt: during }, select: { sentAt: true, application }, take }),
    prisma.application.findMany({ where: { ...own, offeredAt: during }, select: { ...application.select, offeredAt: true }, take }),
    prisma.application.findMany({ where: { ...own, stage: 'closed', stageSince: during }, select: { ...application.select, stageSince: true }, take }),
    prisma.outreach.findMany({ where: { ...own, contactedOn: { gte: days.from, lte: days.to } }, select: { contactedOn: true, application }, take }),
  ]);
  const noon = (day: string) => new Date(Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: days.zone, plainTime: '12:00' }).epochMilliseconds);
  return [
    ...applied.flatMap((row) => (row.appliedAt ? [factOf(row, row.appliedAt, { kind: 'applied' })] : [])),
    ...held.map(({ startAt, format, round }) =>
      factOf(round.application, startAt, { kind: 'interview', round: { kind: round.kind as RoundKind, ordinal: round.ordinal }, format: format as Format }),
    ),
    ...notes.flatMap((row) => (row.sentAt ? [factOf(row.application, row.sentAt, { kind: 'note' })] : [])),
    ...checkIns.flatMap((row) => (row.sentAt ? [factOf(row.application, row.sentAt, { kind: 'check-in' })] : [])),
    ...offered.flatMap((row) => (row.offeredAt ? [factOf(row, row.offeredAt, { kind: 'offer' })] : [])),
    ...closed.map((row) => factOf(row, row.stageSince, { kind: 'closed' })),
    ...contacts.map((row) => factOf(row.application, noon(row.contactedOn), { kind: 'contact' })),
  ];
}
