import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { ReminderKind } from '@/lib/domain/reminders';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { prisma, type Tx } from './client';
import { toDate } from './instants';

/** What a reminder hangs on. The row goes when its cause goes. */
export type Cause = { ownerId: string; id: string } & ({ noteId: string } | { interviewId: string } | { applicationId: string });

export type Wanted = { kind: ReminderKind; at: Instant };

/**
 * Makes the waiting reminders of one cause those that are wanted, inside the transaction that changed the cause. A moved
 * instant is a new version; one that is no longer wanted is cancelled; one already shown at that instant stays shown.
 * @param wanted at most one of a kind
 */
export async function scheduleReminders(tx: Tx, cause: Cause, wanted: Wanted[]): Promise<void> {
  const { ownerId, id, ...link } = cause;
  const rows = await tx.reminder.findMany({ where: { cause: id, channel: 'app' }, orderBy: { version: 'asc' } });
  const newest = new Map(rows.map((row) => [row.kind, row]));
  const stale = rows.filter((row) => row.state === 'waiting' && !wanted.some((each) => each.kind === row.kind));
  if (stale.length) {
    await tx.reminder.updateMany({ where: { id: { in: stale.map((row) => row.id) } }, data: { state: 'cancelled' } });
  }
  for (const { kind, at } of wanted) {
    const row = newest.get(kind);
    const dueAt = toDate(at);
    if (row && row.state !== 'cancelled' && row.dueAt.getTime() === dueAt.getTime()) continue;
    if (row?.state === 'waiting') await tx.reminder.update({ where: { id: row.id }, data: { state: 'cancelled' } });
    const version = (row?.version ?? 0) + 1;
    await tx.reminder.create({ data: { ownerId, kind, cause: id, version, dueAt, ringAt: dueAt, ...link } });
  }
}

/**
 * Puts a reminder of the app off: the one that waits rings later, and one that was shown is put away and comes again.
 * What it is due for stays as it was.
 */
export async function ringLater(tx: Tx, cause: Cause, wanted: Wanted & { ringAt: Date }, now: Date): Promise<void> {
  const { ownerId, id, ...link } = cause;
  const { kind, ringAt } = wanted;
  const dueAt = toDate(wanted.at);
  const of = { cause: id, kind, channel: 'app' };
  await tx.reminder.updateMany({ where: { ...of, state: 'shown', seenAt: null }, data: { seenAt: now } });
  const data = { ringAt, claimedBy: null, leaseUntil: null };
  const { count } = await tx.reminder.updateMany({ where: { ...of, state: 'waiting', dueAt }, data });
  if (count) return;
  const last = await tx.reminder.findFirst({ where: of, orderBy: { version: 'desc' }, select: { version: true } });
  await tx.reminder.create({ data: { ownerId, kind, cause: id, version: (last?.version ?? 0) + 1, dueAt, ringAt, ...link } });
}

/** Nothing more to say about this cause: what waits is cancelled, what was shown is put away. */
export async function settleReminders(tx: Tx, causeId: string, now: Date): Promise<void> {
  await tx.reminder.updateMany({ where: { cause: causeId, state: 'waiting' }, data: { state: 'cancelled' } });
  await tx.reminder.updateMany({ where: { cause: causeId, state: 'shown', seenAt: null }, data: { seenAt: now } });
}

/** @returns the reminders that were shown and not yet put away, the newest first, with the words' ingredients. */
export function listShownReminders(owner: OwnerId) {
  return prisma.reminder.findMany({
    where: { ownerId: owner, state: 'shown', seenAt: null },
    orderBy: { shownAt: 'desc' },
    take: 30,
    select: {
      id: true,
      kind: true,
      dueAt: true,
      shownAt: true,
      note: { select: { id: true, dueAt: true, person: { select: { name: true } }, application: { select: { company: { select: { name: true } } } } } },
      interview: {
        select: {
          id: true,
          startAt: true,
          zone: true,
          round: { select: { id: true, kind: true, ordinal: true, application: { select: { id: true, company: { select: { name: true } } } } } },
        },
      },
      application: { select: { id: true, company: { select: { name: true } }, offer: { select: { answerBy: true } } } },
    },
  });
}

/** Puts reminders away. @param ids those of another owner are not found and stay as they are */
export async function dismissReminders(owner: OwnerId, ids: string[], now: Date): Promise<number> {
  const { count } = await prisma.reminder.updateMany({
    where: { ownerId: owner, id: { in: ids }, seenAt: null },
    data: { seenAt: now },
  });
  return count;
}

/** @returns the notes owed at this instant by deadline, for the count in the bar and the dot in the mark. */
export async function listOwedDeadlines(owner: OwnerId, now: Instant): Promise<Date[]> {
  const soon = toDate(now.add(Temporal.Duration.from({ hours: 24 })));
  const rows = await prisma.thankYouNote.findMany({
    where: { ownerId: owner, sentAt: null, skippedAt: null, withdrawnAt: null, dueAt: { lte: soon } },
    select: { dueAt: true },
    orderBy: { dueAt: 'asc' },
    take: 100,
  });
  return rows.map((row) => row.dueAt);
}
