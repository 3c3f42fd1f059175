import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import { TURNED_OFF_ELSEWHERE } from '@/lib/domain/push';
import { prisma } from './client';
import { mailSettings } from './mail-settings';
import { causeRows } from './reminder-causes';
import { listChannelHalts, listReminderChoices } from './reminder-choices';

const logged = {
  id: true,
  kind: true,
  channel: true,
  state: true,
  version: true,
  cause: true,
  dueAt: true,
  ringAt: true,
  shownAt: true,
  attempts: true,
  answer: true,
  ...causeRows,
} as const;

/** @returns the reminders that are still to come, the next first. */
export function listComingReminders(owner: OwnerId, now: Date, take: number) {
  return prisma.reminder.findMany({
    where: { ownerId: owner, state: 'waiting', channel: 'app', ringAt: { gt: now } },
    orderBy: { ringAt: 'asc' },
    take,
    select: logged,
  });
}

/** @returns what was delivered or was to be, by every channel, the latest first. */
export function listPastDeliveries(owner: OwnerId, now: Date, page: { take: number; skip: number }) {
  return prisma.reminder.findMany({
    where: { ownerId: owner, OR: [{ ringAt: { lte: now } }, { channel: { not: 'app' } }] },
    orderBy: [{ dueAt: 'desc' }, { ringAt: 'desc' }, { channel: 'asc' }],
    ...page,
    select: logged,
  });
}

/** @returns the letters that this server sent or was to send, the latest first. */
export function listLetters(owner: OwnerId, take: number) {
  return prisma.mail.findMany({
    where: { ownerId: owner, kind: { not: 'test' } },
    orderBy: { createdAt: 'desc' },
    take,
    select: {
      id: true,
      kind: true,
      toName: true,
      subject: true,
      state: true,
      answer: true,
      attempts: true,
      leavesAt: true,
      settledAt: true,
      noteId: true,
      checkIn: { select: { applicationId: true } },
    },
  });
}

/** @returns what reminds of one note, what came and what will, in order of time. */
export function listRemindersOfNote(owner: OwnerId, noteId: string) {
  return prisma.reminder.findMany({
    where: { ownerId: owner, noteId, state: { not: 'cancelled' } },
    orderBy: [{ dueAt: 'asc' }, { channel: 'asc' }],
    select: logged,
  });
}

/** @returns by which ways reminders reach this owner now: what was chosen, what is open and what went off. */
export async function readReminderWays(owner: OwnerId) {
  const [choices, halts, devices, feeds] = await Promise.all([
    listReminderChoices(owner),
    listChannelHalts(owner),
    prisma.pushDevice.findMany({ where: { ownerId: owner }, select: { sessionId: true } }),
    prisma.feed.count({ where: { ownerId: owner } }),
  ]);
  const hasMailServer = mailSettings() !== null;
  const mail = hasMailServer && !halts.some(({ channel }) => channel === 'mail');
  const isOff = (channel: string) => halts.some((halt) => halt.channel === channel);
  const working = devices.filter(({ sessionId }) => !isOff(`push:${sessionId}`)).length;
  const open = { mail, push: working > 0, calendar: feeds > 0 };
  // What the owner turned off elsewhere is no news to them.
  const news = halts
    .filter(({ words }) => words !== TURNED_OFF_ELSEWHERE)
    .map((halt) => ({ ...halt, canReopen: halt.channel === 'mail' || devices.some((device) => halt.channel === `push:${device.sessionId}`) }));
  return { choices, halts: news, devices: working, hasMailServer, open };
}
