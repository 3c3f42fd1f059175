import { randomUUID } from 'node:crypto';
import { claimReminders, findClaimed, finishReminder, isNews } from '@/lib/data/reminder-loop';
import { inApp, type Channel } from '@/lib/delivery/channel';

const EVERY = 15_000;
const LEASE = 60_000;

/**
 * Delivers what is due at this instant, once.
 * @param claimant a name no other loop has
 * @returns how many were shown
 */
export async function deliverDue(claimant: string, now: Date, channel: Channel = inApp): Promise<number> {
  let shown = 0;
  for (;;) {
    const claimed = await claimReminders(claimant, now, LEASE);
    for (const { id, ownerId, kind } of claimed) {
      const cause = await findClaimed(claimant, id);
      if (!cause) continue;
      const outcome = isNews(cause, now) ? await channel.deliver({ reminderId: id, ownerId, kind }) : 'never';
      if (outcome === 'later') continue;
      const finished = await finishReminder(claimant, id, outcome === 'delivered' ? 'shown' : 'cancelled', now);
      if (finished && outcome === 'delivered') shown += 1;
    }
    if (claimed.length === 0) return shown;
  }
}

/** Looks every quarter of a minute for reminders that fell due. A failed round is logged and tried again. */
export function startReminderLoop(): void {
  const claimant = randomUUID();
  let running = false;
  const timer = setInterval(async () => {
    if (running) return;
    running = true;
    try {
      await deliverDue(claimant, new Date());
    } catch (error) {
      console.error('Reminders could not be delivered, trying again:', error);
    } finally {
      running = false;
    }
  }, EVERY);
  timer.unref();
}
