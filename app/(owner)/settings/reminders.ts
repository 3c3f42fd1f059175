import 'server-only';
import type { OwnerSession } from '@/lib/auth/session';
import { listComingReminders, readReminderWays } from '@/lib/data/delivery-log';
import { toInstant } from '@/lib/data/instants';
import { mailSettings } from '@/lib/data/mail-settings';
import { findLastTest } from '@/lib/data/mails';
import { messageFactsOf } from '@/lib/data/reminder-causes';
import { clockWords, dayWords, momentWords } from '@/lib/domain/day-words';
import { adviceFor } from '@/lib/domain/mails';
import { firstNameOf } from '@/lib/domain/names';
import { afterQuietHours } from '@/lib/domain/quiet-hours';
import { comesBy, kindLabel, REMINDER_CHANNELS, REMINDER_KINDS } from '@/lib/domain/reminder-channels';
import { Temporal } from '@/lib/domain/temporal';
import { numberWord, plural } from '@/lib/domain/words';

/** Reads the reminders part of settings: every kind by channel, what is open, and what the coming night delays. */
export async function readReminderSettings(session: OwnerSession, now: Date) {
  const { owner, account } = session;
  const [ways, coming] = await Promise.all([readReminderWays(owner), listComingReminders(owner, now, 20)]);
  const { choices, halts, devices, hasMailServer, open } = ways;
  const devicesWords = devices ? `${numberWord(devices)} ${plural(devices, 'device', 'devices')}` : 'no device yet';
  return {
    channels: [
      { id: 'mail' as const, label: 'Email', under: hasMailServer ? account.email : 'no mail server' },
      { id: 'push' as const, label: 'Push', under: devicesWords },
      { id: 'calendar' as const, label: 'Calendar', under: open.calendar ? 'in the feed' : 'no feed yet' },
    ],
    kinds: REMINDER_KINDS.map(({ kind, label, hint }) => ({
      kind,
      label,
      hint,
      on: Object.fromEntries(REMINDER_CHANNELS.map((channel) => [channel, comesBy(choices, kind, channel)])),
    })),
    halts: halts.map(({ channel, words, canReopen }) => ({ channel, words, canReopen })),
    quietStart: account.quietStart,
    quietEnd: account.quietEnd,
    tonight: tonightWords(session, coming, now),
  };
}

type Coming = Awaited<ReturnType<typeof listComingReminders>>;

/** One sentence with tonight's real effect, or none when nothing falls into the quiet hours. */
function tonightWords({ account }: OwnerSession, coming: Coming, now: Date): string {
  const { timeZone: zone, hour12 } = account;
  const quiet = { start: Temporal.PlainTime.from(account.quietStart), end: Temporal.PlainTime.from(account.quietEnd) };
  for (const row of coming) {
    const at = toInstant(row.ringAt);
    const later = afterQuietHours(at, quiet, zone);
    if (later.equals(at) || row.ringAt.getTime() - now.getTime() > 86_400_000) continue;
    const { personName, company } = messageFactsOf(row, null);
    const about = row.note ? `for ${firstNameOf(personName ?? '')}` : `about ${company}`;
    const falls = momentWords(at, toInstant(now), zone, hour12);
    return `“${kindLabel(row.kind)}” ${about} falls at ${falls}: in the app then, elsewhere at ${clockWords(later, zone, hour12)}.`;
  }
  return '';
}

/** Reads how letters leave: from which address, and what the mail server said to the last test. */
export async function readMailSettings({ owner, account }: OwnerSession) {
  const test = await findLastTest(owner);
  const { timeZone: zone, hour12 } = account;
  const now = Temporal.Now.instant();
  const when = test && dayWords(toInstant(test.settledAt ?? test.createdAt), now, zone);
  const clock = test && clockWords(toInstant(test.settledAt ?? test.createdAt), zone, hour12);
  const said = test?.answer.replace(/\.$/, '') ?? '';
  const isGoing = test?.state === 'waiting';
  const words = {
    waiting: said ? `Not taken yet: ${said}. ${adviceFor(said)}` : 'The test is on its way.',
    sent: `The mail server took the test ${when} at ${clock}: ${said}. Look for it in your mailbox.`,
    failed: `The mail server refused the test: ${said}. ${adviceFor(said)}`,
    cancelled: '',
  };
  return {
    from: mailSettings()?.from ?? null,
    replyTo: account.email,
    test: test && { isGoing, isGood: test.state === 'sent', words: words[test.state as keyof typeof words] },
  };
}
