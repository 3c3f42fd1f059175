import type { ReminderKind } from '@/lib/domain/reminders';

type Delivery = { reminderId: string; ownerId: string; kind: ReminderKind };

/**
 * One way a reminder reaches its owner. The loop claims, asks whether it is still news, delivers and only then finishes,
 * so a channel may be asked twice for the same reminder after a crash; it must say the same thing then.
 */
export type Channel = {
  id: string;
  /** @returns 'delivered', 'later' for a failure that may pass, 'never' for one that will not */
  deliver(delivery: Delivery): Promise<'delivered' | 'later' | 'never'>;
};

/** In the app a reminder is delivered by being marked as shown: every open page and the bell read it from there. */
export const inApp: Channel = { id: 'app', deliver: async () => 'delivered' };
