import { randomUUID } from 'node:crypto';
import { mailSettings, type MailSettings } from '@/lib/data/mail-settings';
import { pushKeys } from '@/lib/data/push-keys';
import { openMailer } from '@/lib/delivery/mail';
import { openPusher } from '@/lib/delivery/push';
import { sendMails } from './mail-loop';
import { deliverDue, watchClock } from './reminder-loop';

const EVERY_MS = 2_000;

/** Looks every two seconds for letters that leave and reminders that fell due. A failed look is logged and tried again. */
export function startDeliveryLoop(): void {
  const claimant = randomUUID();
  const settings = mailSettings();
  const mailer = settings && openMailer(settings);
  const base = (process.env.NEXTAUTH_URL ?? '').replace(/\/+$/, '');
  const pusher = openPusher({ keys: pushKeys(), subject: contactOf(settings, base) });
  const ways = { mailer, pusher, base };
  const keepTime = watchClock();
  const clock = () => new Date();
  const jobs = [
    async () => {
      await keepTime(clock());
      await deliverDue(claimant, ways, clock);
    },
    async () => void (mailer && (await sendMails(claimant, mailer, clock))),
  ];
  jobs.forEach(repeat);
}

/** Whom a push service may write to about this server: its mail address, else its own if that is a secure one. */
function contactOf(settings: MailSettings | null, base: string): string {
  const address = settings?.from.match(/[^\s<>]+@[^\s<>]+/)?.[0];
  if (address) return `mailto:${address}`;
  return base.startsWith('https://') ? base : 'mailto:callback@localhost.localdomain';
}

function repeat(job: () => Promise<void>): void {
  let running = false;
  const timer = setInterval(async () => {
    if (running) return;
    running = true;
    try {
      await job();
    } catch (error) {
      console.error('Reminders could not be delivered, trying again:', error);
    } finally {
      running = false;
    }
  }, EVERY_MS);
  timer.unref();
}
