import { randomUUID } from 'node:crypto';
import { mailSettings } from '@/lib/data/mail-settings';
import { openMailer } from '@/lib/delivery/mail';
import { sendMails } from './mail-loop';
import { deliverDue, watchClock } from './reminder-loop';

const EVERY_MS = 2_000;

/** Looks every two seconds for letters that leave and reminders that fell due. A failed look is logged and tried again. */
export function startDeliveryLoop(): void {
  const claimant = randomUUID();
  const settings = mailSettings();
  const mailer = settings && openMailer(settings);
  const ways = { mailer, pusher: null, base: (process.env.NEXTAUTH_URL ?? '').replace(/\/+$/, '') };
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
