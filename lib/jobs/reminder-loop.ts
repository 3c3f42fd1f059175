import { claimReminders, isAnythingDue, ringAgainAfterSetBack, showReminders } from '@/lib/data/reminder-loop';
import { sendDeliveries, type Ways } from './delivery-loop';
import { LEASE_MS } from './lease';

/**
 * Delivers what is due at this instant, once: first in the app, then by the ways that are open on this server.
 * @param claimant a name no other loop has
 * @param clock asked anew when an answer has come
 * @returns how many were shown in the app
 */
export async function deliverDue(claimant: string, ways: Ways, clock: () => Date): Promise<number> {
  if (!(await isAnythingDue(clock()))) return 0;
  const open = { mail: ways.mailer !== null, push: ways.pusher !== null };
  let shown = 0;
  for (;;) {
    const ids = await claimReminders(claimant, clock(), LEASE_MS);
    if (ids.length === 0) break;
    shown += (await showReminders(claimant, ids, open, clock())).length;
  }
  await sendDeliveries(claimant, ways, clock);
  return shown;
}

/** A watch on the machine's clock: when it is set back, what rang too early rings again when its time comes. */
export function watchClock(): (now: Date) => Promise<void> {
  let last = 0;
  return async (now) => {
    if (now.getTime() < last - 1_000 || last === 0) await ringAgainAfterSetBack(now);
    last = now.getTime();
  };
}
