import 'server-only';
import type { OwnerId } from '@/lib/domain/owner';
import type { ReminderChannel, ReminderChoice } from '@/lib/domain/reminder-channels';
import type { ReminderKind } from '@/lib/domain/reminders';
import { inTransaction, prisma } from './client';

/** @returns what this owner chose, where that differs from how reminders come. */
export function listReminderChoices(owner: OwnerId): Promise<ReminderChoice[]> {
  return prisma.reminderChoice.findMany({ where: { ownerId: owner }, select: { kind: true, channel: true, on: true } });
}

/** Keeps where kinds of reminder come. It holds for what has not been sent yet too, since that is read again first. */
export async function chooseReminders(
  owner: OwnerId,
  kinds: ReminderKind[],
  channel: ReminderChannel,
  on: boolean,
): Promise<void> {
  await inTransaction(async (tx) => {
    for (const kind of kinds) {
      const id = { ownerId: owner, kind, channel };
      await tx.reminderChoice.upsert({ where: { ownerId_kind_channel: id }, create: { ...id, on }, update: { on } });
    }
  });
}

/** @returns the channels that were turned off because they could no longer work, and why. */
export function listChannelHalts(owner: OwnerId) {
  const select = { channel: true, words: true, at: true, seenAt: true } as const;
  return prisma.channelHalt.findMany({ where: { ownerId: owner }, orderBy: { at: 'desc' }, select });
}

/** Turns a channel on again; the next reminder will show whether it works. */
export async function reopenChannel(owner: OwnerId, channel: string): Promise<'reopened' | 'not-found'> {
  const { count } = await prisma.channelHalt.deleteMany({ where: { ownerId: owner, channel } });
  return count ? 'reopened' : 'not-found';
}
