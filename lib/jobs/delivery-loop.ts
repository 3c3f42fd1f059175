import {
  claimDeliveries,
  findDelivery,
  recordDelayed,
  recordDelivered,
  recordHalt,
  type ClaimedMessage,
  type Delivery,
} from '@/lib/data/delivery-loop';
import { toInstant } from '@/lib/data/instants';
import { unsubscribeToken } from '@/lib/data/unsubscribe-tokens';
import type { Mailer } from '@/lib/delivery/mail';
import type { Outcome } from '@/lib/delivery/outcome';
import type { Pusher } from '@/lib/delivery/push';
import { pushMessage, reminderMail } from '@/lib/domain/reminder-mail';
import { reminderMessage } from '@/lib/domain/reminder-messages';
import { LEASE_MS } from './lease';

/** The ways out of this server; `base` is its own address, without a slash at its end. */
export type Ways = { mailer: Mailer | null; pusher: Pusher | null; base: string };

const AT_ONCE = 4;
const ROWS_AT_ONCE = 50;
/** A push that finds no device for so long says nothing useful any more. */
const PUSH_LASTS_S = 4 * 3600;

/** Sends what is due by mail and push at this instant, once. */
export async function sendDeliveries(claimant: string, ways: Ways, clock: () => Date): Promise<void> {
  for (;;) {
    const messages = await claimDeliveries(claimant, clock(), LEASE_MS, ROWS_AT_ONCE);
    if (!messages.length) return;
    // One that fails keeps none of the others back; it is claimed again after its lease.
    const failures: unknown[] = [];
    const failed = (error: unknown) => void failures.push(error);
    const lanes = Array.from({ length: AT_ONCE }, async () => {
      for (let message = messages.pop(); message; message = messages.pop()) {
        await sendDelivery(claimant, message, ways, clock).catch(failed);
      }
    });
    await Promise.all(lanes);
    if (failures.length) throw failures[0];
  }
}

async function sendDelivery(claimant: string, message: ClaimedMessage, ways: Ways, clock: () => Date): Promise<void> {
  const delivery = await findDelivery(claimant, message, clock(), LEASE_MS);
  if (!delivery) return;
  const outcome = await handOver(delivery, ways, clock());
  const { result, answer, waitMs } = outcome;
  if (result === 'accepted') return recordDelivered(delivery.ids, answer, clock());
  if (result === 'later') return recordDelayed(claimant, delivery, { answer, waitMs, random: Math.random() }, clock());
  const isGone = result === 'gone';
  await recordHalt(claimant, delivery, { answer, words: haltWords(delivery, answer, isGone), isGone }, clock());
}

function handOver(delivery: Delivery, { mailer, pusher, base }: Ways, now: Date): Promise<Outcome> {
  const { owner, facts, device, channel, batch } = delivery;
  const reader = { now: toInstant(now), zone: owner.timeZone, hour12: owner.hour12 };
  const messages = facts.map((each) => reminderMessage(each, reader));
  if (channel === 'push') {
    if (!pusher || !device) return CLOSED;
    return pusher.send(device, { ...pushMessage(messages), tag: batch }, PUSH_LASTS_S);
  }
  if (!mailer) return CLOSED;
  const kinds = facts.map(({ kind }) => kind);
  const unsubscribe = `${base}/api/unsubscribe/${unsubscribeToken(owner.id, kinds)}`;
  const to = { name: owner.name, address: owner.email };
  return mailer.send({ id: batch, fromName: 'Callback', to, unsubscribe, ...reminderMail(messages, base, unsubscribe) });
}

/** The way was closed after the row was written: it waits for it to open again. */
const CLOSED: Promise<Outcome> = Promise.resolve({ result: 'later', answer: 'This server sends nothing by this way just now.' });

function haltWords({ channel, owner }: Delivery, answer: string, isGone: boolean): string {
  if (channel === 'mail') return `Reminders by mail to ${owner.email} are off, because the mail server refused them: ${answer}`;
  if (isGone) return 'Push to one device has ended: the browser there no longer takes it. Turn it on again on that device.';
  return `Push to one device is off, because its push service refused it: ${answer}`;
}
