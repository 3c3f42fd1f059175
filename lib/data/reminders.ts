import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { ReminderKind } from '@/lib/domain/reminders';
import { Temporal, type Instant } from '@/lib/domain/temporal';
import { inTransaction, prisma, type Tx } from './client';
import type { Prisma } from './generated/prisma/client';
import { toDate, toInstant } from './instants';

/** What a reminder hangs on. The row goes when its cause goes. */
export type Cause = { ownerId: string; id: string } & ({ noteId: string } | { interviewId: string } | { applicationId: string });

export type Wanted = { kind: ReminderKind; at: Instant };

/**
 * What a cause says now, at most one of a kind.
 * @property rings of these, what is still worth a reminder when there is none yet
 */
export type Schedule = { cause: Cause; wanted: Wanted[]; rings: Wanted[] };

/**
 * Makes the waiting reminders of each cause those that are wanted, inside the transaction that changed the causes. A
 * moved instant is a new version; one that is no longer wanted is cancelled; one already shown at that instant stays
 * shown, and one that was put off stays put off.
 */
export async function scheduleReminders(tx: Tx, schedules: Schedule[]): Promise<void> {
  if (schedules.length === 0) return;
  const causes = schedules.map(({ cause }) => cause.id);
  const standing = await tx.reminder.findMany({
    where: { cause: { in: causes }, channel: 'app' },
    orderBy: { version: 'asc' },
    select: { id: true, cause: true, kind: true, version: true, state: true, dueAt: true },
  });
  const rowsOf = new Map<string, typeof standing>(causes.map((cause) => [cause, []]));
  for (const row of standing) rowsOf.get(row.cause)?.push(row);
  const stale: string[] = [];
  const missing: Prisma.ReminderCreateManyInput[] = [];
  for (const { cause, wanted, rings } of schedules) {
    const { ownerId, id, ...link } = cause;
    const rows = rowsOf.get(id) ?? [];
    const says = (row: { kind: string; dueAt: Date }) =>
      wanted.some(({ kind, at }) => kind === row.kind && at.epochMilliseconds === row.dueAt.getTime());
    stale.push(...rows.filter((row) => row.state === 'waiting' && !says(row)).map((row) => row.id));
    const newest = new Map(rows.map((row) => [row.kind, row]));
    for (const { kind, at } of rings) {
      const row = newest.get(kind);
      const dueAt = toDate(at);
      if (row && row.state !== 'cancelled' && row.dueAt.getTime() === dueAt.getTime()) continue;
      const version = (row?.version ?? 0) + 1;
      missing.push({ ...link, ownerId, kind, cause: id, version, dueAt, ringAt: dueAt });
    }
  }
  if (stale.length) await tx.reminder.updateMany({ where: { id: { in: stale } }, data: { state: 'cancelled' } });
  if (missing.length) await tx.reminder.createMany({ data: missing });
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

/** Nothing more to say about these causes: what waits is cancelled, what was shown is put away. */
export async function settleReminders(tx: Tx, causeIds: string[], now: Date): Promise<void> {
  if (causeIds.length === 0) return;
  const cause = { in: causeIds };
  await tx.reminder.updateMany({ where: { cause, state: 'waiting' }, data: { state: 'cancelled' } });
  await tx.reminder.updateMany({ where: { cause, state: 'shown', seenAt: null }, data: { seenAt: now } });
}

/** The night is another one now: what waits for its end is looked at anew, and waits on where it is still night. */
export async function reconsiderDeliveries(tx: Tx, owner: OwnerId, now: Date): Promise<void> {
  const where = { ownerId: owner, channel: { not: 'app' }, state: 'waiting', attempts: 0, ringAt: { gt: now } };
  await tx.reminder.updateMany({ where, data: { ringAt: now } });
}

/**
 * @returns the reminders that were shown in the app and not yet put away, the newest first and of each note only the
 * last, with the words' ingredients.
 */
export async function listShownReminders(owner: OwnerId) {
  const rows = await readShown(owner);
  return rows.filter((row, index) => !row.note || rows.findIndex((each) => each.note?.id === row.note?.id) === index);
}

function readShown(owner: OwnerId) {
  return prisma.reminder.findMany({
    where: { ownerId: owner, state: 'shown', seenAt: null },
    orderBy: [{ shownAt: 'desc' }, { dueAt: 'desc' }],
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

/**
 * Puts reminders away, with what was shown of the same cause before them.
 * @param ids those of another owner are not found and stay as they are
 */
export function dismissReminders(owner: OwnerId, ids: string[], now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const rows = await tx.reminder.findMany({
      where: { ownerId: owner, id: { in: ids }, state: 'shown', seenAt: null },
      select: { cause: true },
    });
    const causes = rows.map(({ cause }) => cause);
    await tx.reminder.updateMany({
      where: { ownerId: owner, cause: { in: causes }, state: 'shown', seenAt: null },
      data: { seenAt: now },
    });
    return rows.length;
  });
}

/**
 * Puts a reminder off: it is put away, and rings again by all its ways at another instant.
 * @param until later than now
 */
export function snoozeReminder(owner: OwnerId, id: string, until: Date, now: Date): Promise<'snoozed' | 'not-found'> {
  return inTransaction(async (tx) => {
    const row = await tx.reminder.findFirst({ where: { id, ownerId: owner, channel: 'app', state: 'shown' } });
    if (!row) return 'not-found';
    const { ownerId, cause, noteId, interviewId, applicationId } = row;
    await tx.reminder.updateMany({ where: { ownerId, cause, state: 'shown', seenAt: null }, data: { seenAt: now } });
    const link = noteId ? { noteId } : interviewId ? { interviewId } : { applicationId: applicationId ?? cause };
    const wanted = { kind: row.kind as ReminderKind, at: toInstant(row.dueAt), ringAt: until };
    await ringLater(tx, { ownerId, id: cause, ...link }, wanted, now);
    return 'snoozed';
  });
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
