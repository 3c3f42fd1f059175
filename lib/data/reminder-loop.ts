import 'server-only';
import { comesBy } from '@/lib/domain/reminder-channels';
import { afterQuietHours, isStillUseful, type ReminderKind } from '@/lib/domain/reminders';
import { Temporal } from '@/lib/domain/temporal';
import { inTransaction, prisma } from './client';
import type { Prisma } from './generated/prisma/client';
import { toDate, toInstant } from './instants';
import { freeLease } from './leases';
import { causeRows, deadlineOf, isOfSample, type OwnedCause } from './reminder-causes';
import { refreshApplication } from './standing';

// One of the data files that read across owners: the loop has no session.

/** The channels that are open on this server besides the app itself. */
export type OpenChannels = { mail: boolean; push: boolean };

/** Whether anything waits to be delivered by now: a look that takes no lock. */
export async function isAnythingDue(now: Date): Promise<boolean> {
  const due = { where: { state: 'waiting', ringAt: { lte: now } }, select: { id: true } } as const;
  return (await prisma.reminder.findFirst(due)) !== null;
}

/**
 * Claims reminders of the app that are due, by compare-and-set with a lease, so that two loops never hold the same one.
 * @param claimant a name unique to this loop
 */
export function claimReminders(claimant: string, now: Date, leaseMs: number, take = 50): Promise<string[]> {
  return inTransaction(async (tx) => {
    const due = await tx.reminder.findMany({
      where: { state: 'waiting', ringAt: { lte: now }, channel: 'app', OR: freeLease(now, leaseMs) },
      orderBy: { ringAt: 'asc' },
      take,
      select: { id: true },
    });
    const ids = due.map(({ id }) => id);
    const leaseUntil = new Date(now.getTime() + leaseMs);
    if (ids.length) await tx.reminder.updateMany({ where: { id: { in: ids } }, data: { claimedBy: claimant, leaseUntil } });
    return ids;
  });
}

/** @returns whether what the reminder would say is still news (rule 13). */
export function isNews(row: OwnedCause, now: Date, lateComes: boolean): boolean {
  const { note, interview } = row;
  // A note stays owed when the application is closed; nothing else about it is news then.
  const application = row.application ?? interview?.round.application;
  return isStillUseful(row.kind as ReminderKind, {
    now: toInstant(now),
    noteSent: note ? note.sentAt !== null : undefined,
    dueAt: deadlineOf(row),
    cancelled:
      Boolean(note?.skippedAt ?? note?.withdrawnAt ?? interview?.cancelledAt) || application?.stage === 'closed',
    startAt: interview ? toInstant(interview.startAt) : undefined,
    lateComes,
  });
}

/**
 * Shows claimed reminders in the app, each exactly once, if they are still news by then; else they are over. In the same
 * transaction each becomes a row for every other channel the owner chose for its kind, to be delivered after the quiet
 * hours. An interview that has ended also moves its application on: the wait begins.
 * @returns the ids of those that were shown; what is not held any more is left alone
 */
export function showReminders(claimant: string, ids: string[], open: OpenChannels, now: Date): Promise<string[]> {
  return inTransaction(async (tx) => {
    const where = { id: { in: ids }, claimedBy: claimant, state: 'waiting' };
    const rows = await tx.reminder.findMany({ where, orderBy: { ringAt: 'asc' }, include: { ...causeRows, owner: { include: ways } } });
    const news = rows.filter((row) => isNews(row, now, true));
    const shown = news.map(({ id }) => id);
    const over = rows.filter((row) => !news.includes(row)).map(({ id }) => id);
    for (const [state, settled] of [['shown', shown], ['cancelled', over]] as const) {
      await tx.reminder.updateMany({ where: { id: { in: [...settled] } }, data: { state, shownAt: now, leaseUntil: null } });
    }
    await tx.reminder.createMany({ data: news.flatMap((row) => deliveriesOf(row, open, now)) });
    const ended = rows.flatMap(({ kind, interview }) => (kind === 'interview-ended' && interview ? [interview.round.application.id] : []));
    for (const applicationId of new Set(ended)) await refreshApplication(tx, applicationId, now);
    return shown;
  });
}

const ways = {
  choices: { select: { kind: true, channel: true, on: true } },
  halts: { select: { channel: true } },
  devices: { select: { sessionId: true } },
} as const;

type Shown = Prisma.ReminderGetPayload<{ include: typeof causeRows & { owner: { include: typeof ways } } }>;

/** @returns now, or when the owner's quiet hours end. */
export function afterQuiet(owner: { quietStart: string; quietEnd: string; timeZone: string }, now: Date): Date {
  const quiet = { start: Temporal.PlainTime.from(owner.quietStart), end: Temporal.PlainTime.from(owner.quietEnd) };
  return toDate(afterQuietHours(toInstant(now), quiet, owner.timeZone));
}

function deliveriesOf(row: Shown, open: OpenChannels, now: Date) {
  if (isOfSample(row)) return [];
  // It came back with a backup, and may have left by every way since that was made.
  if (row.answer) return [];
  const { owner, ownerId, kind, cause, version, dueAt, noteId, interviewId, applicationId } = row;
  const halted = new Set(owner.halts.map(({ channel }) => channel));
  const isOn = (channel: 'mail' | 'push') => open[channel] && comesBy(owner.choices, kind as ReminderKind, channel);
  const devices = isOn('push') ? owner.devices.map(({ sessionId }) => sessionId) : [];
  const targets = [
    ...(isOn('mail') && !halted.has('mail') ? [{ channel: 'mail', device: '' }] : []),
    ...devices.filter((device) => !halted.has(`push:${device}`)).map((device) => ({ channel: 'push', device })),
  ];
  const ringAt = afterQuiet(owner, now);
  const link = { cause, version, dueAt, ringAt, noteId, interviewId, applicationId };
  return targets.map((target) => ({ ownerId, kind, ...target, ...link }));
}

/** Longer than quiet hours last, or a mail server may ask to wait. */
const LONGEST_WAIT_MS = 26 * 3_600_000;

/**
 * After the machine's clock was set back: what a clock that ran ahead showed, or took for over, before its time, rings
 * again when its time comes; what it put off until its own tomorrow is tried now.
 * @returns how many will ring again
 */
export function ringAgainAfterSetBack(now: Date): Promise<number> {
  return inTransaction(async (tx) => {
    const soon = new Date(now.getTime() + 60_000);
    const early = await tx.reminder.findMany({
      where: { channel: 'app', state: { in: ['shown', 'cancelled'] }, dueAt: { gt: soon }, shownAt: { gt: soon } },
    });
    let count = 0;
    for (const row of early) {
      const { ownerId, kind, cause, version, dueAt, noteId, interviewId, applicationId } = row;
      const newer = { where: { cause, kind, channel: 'app', version: { gt: version } } };
      if (await tx.reminder.count(newer)) continue;
      const link = { ownerId, kind, cause, dueAt, noteId, interviewId, applicationId };
      await tx.reminder.update({ where: { id: row.id }, data: { shownAt: now, seenAt: now } });
      await tx.reminder.create({ data: { ...link, version: version + 1, ringAt: dueAt } });
      count += 1;
    }
    const tooFar = { gt: new Date(now.getTime() + LONGEST_WAIT_MS) };
    await tx.reminder.updateMany({ where: { state: 'waiting', channel: { not: 'app' }, ringAt: tooFar }, data: { ringAt: now } });
    await tx.mail.updateMany({ where: { state: 'waiting', leavesAt: tooFar }, data: { leavesAt: now } });
    return count;
  });
}
