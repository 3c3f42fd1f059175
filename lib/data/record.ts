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
 * @returns what was done in the period, unordered, the latest of each kind: what went out, was held by `now`, offered or closed. Nothing that was
 *   said or written is part of it, nor is the sample as soon as there is an application of the owner's own.
 */
export async function listDone(owner: OwnerId, { from, before }: Range, days: { from: string; to: string; zone: string }, now: Date): Promise<RecordFact[]> {
  const during = { gte: from, lt: before };
  const take = MOST_OF_A_KIND;
  const ofOwn = (await prisma.application.count({ where: { ownerId: owner, sample: false } })) ? { sample: false } : {};
  const own = { ownerId: owner };
  const under = { ...own, application: ofOwn };
  const [applied, held, notes, checkIns, offered, closed, contacts] = await Promise.all([
    prisma.application.findMany({ where: { ...own, ...ofOwn, appliedAt: during }, select: { ...application.select, appliedAt: true }, orderBy: { appliedAt: 'desc' }, take }),
    prisma.interview.findMany({
      where: { ...own, startAt: { ...during, lte: now }, cancelledAt: null, round: { application: ofOwn } },
      select: { startAt: true, format: true, round: { select: { kind: true, ordinal: true, application } } },
      orderBy: { startAt: 'desc' },
      take,
    }),
    prisma.thankYouNote.findMany({ where: { ...under, sentAt: during }, select: { sentAt: true, application }, orderBy: { sentAt: 'desc' }, take }),
    prisma.checkIn.findMany({ where: { ...under, sentAt: during }, select: { sentAt: true, application }, orderBy: { sentAt: 'desc' }, take }),
    prisma.application.findMany({ where: { ...own, ...ofOwn, offeredAt: during }, select: { ...application.select, offeredAt: true }, orderBy: { offeredAt: 'desc' }, take }),
    prisma.application.findMany({ where: { ...own, ...ofOwn, stage: 'closed', stageSince: during }, select: { ...application.select, stageSince: true }, orderBy: { stageSince: 'desc' }, take }),
    prisma.outreach.findMany({ where: { ...under, contactedOn: { gte: days.from, lte: days.to } }, select: { contactedOn: true, application }, orderBy: { contactedOn: 'desc' }, take }),
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
