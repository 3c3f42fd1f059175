import type { Metadata } from 'next';
import Link from 'next/link';
import { DeviceList } from '@/components/accounts/device-list';
import { NotifySwitch } from '@/components/accounts/notify-switch';
import { PasswordForm } from '@/components/accounts/password-form';
import { TimeSettings } from '@/components/accounts/time-settings';
import { YouSettings } from '@/components/accounts/you-settings';
import { KeySettings } from '@/components/accounts/key-settings';
import styles from '@/components/accounts/settings.module.css';
import { ReminderSettings } from '@/components/reminders/reminder-settings';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { signOutAction } from '@/lib/actions/accounts';
import { removeSampleAction } from '@/lib/actions/sample';
import { requireSession } from '@/lib/auth/session';
import { GuardSettings } from '@/components/guards/guard-settings';
import { listDismissals } from '@/lib/data/guards';
import { hasSample } from '@/lib/data/applications';
import { listDevices } from '@/lib/data/push-devices';
import { pushKeys } from '@/lib/data/push-keys';
import { listSessions } from '@/lib/data/sessions';
import { deviceRows } from './devices';
import { FeedSection } from './feed-section';
import { readMailSettings, readReminderSettings } from './reminders';

export const metadata: Metadata = { title: 'Settings' };

const PARTS = [
  { id: 'you', label: 'You' },
  { id: 'time', label: 'Time' },
  { id: 'reminders', label: 'Reminders' },
  { id: 'feed', label: 'Calendar feed' },
  { id: 'devices', label: 'Devices' },
  { id: 'keyboard', label: 'Keyboard' },
];

/** What has no place of its own in the bar. */
const MORE = [
  { href: '/people', label: 'People' },
  { href: '/claims', label: 'What you said to everybody' },
  { href: '/questions', label: 'Questions, yours and theirs' },
  { href: '/keyboard', label: 'All keys' },
];

export default async function SettingsPage() {
  const session = await requireSession();
  const { owner, account } = session;
  const [sessions, pushed, isSampleHere, dismissed] = await Promise.all([
    listSessions(owner),
    listDevices(owner),
    hasSample(owner),
    listDismissals(owner, []),
  ]);
  return (
    <main id="main" className="wrap">
      <header className={styles.head}>
        <h1 className="h1">Settings</h1>
        <p className="dim">{account.email}</p>
      </header>
      <div className={styles.page}>
        <nav className={styles.nav} aria-label="Settings">
          {PARTS.map((part) => (
            <a key={part.id} href={`#${part.id}`}>
              {part.label}
            </a>
          ))}
        </nav>
        <div>
          <YouSettings name={account.name} theme={account.theme} mail={await readMailSettings(session)} />
          <TimeSettings account={account} zones={Intl.supportedValuesOf('timeZone')} />
          <ReminderSettings facts={await readReminderSettings(session, new Date())}>
            <NotifySwitch />
          </ReminderSettings>
          <FeedSection session={session} />
          <section className={styles.set} id="devices">
            <DeviceList devices={deviceRows(sessions, pushed, session)} publicKey={pushKeys().publicKey} />
            <PasswordForm email={account.email} />
            <form action={signOutAction} style={{ paddingTop: 16 }}>
              <Button type="submit">Sign out here</Button>
            </form>
          </section>
          <KeySettings singleKeys={account.singleKeys} />
          <GuardSettings dismissed={dismissed} />
          {isSampleHere && (
            <section className={styles.set}>
              <div className="hd">
                <h2>Sample job search</h2>
              </div>
              <div className={styles.row}>
                <div>
                  <b>Remove it</b>
                  <p>What you added yourself stays.</p>
                </div>
                <div className={styles.end}>
                  <ActionButton action={removeSampleAction}>Remove the sample</ActionButton>
                </div>
              </div>
            </section>
          )}
          <ul className={styles.more}>
            {MORE.map(({ href, label }) => (
              <li key={href}>
                <Link className="link" href={href} prefetch={false}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </main>
  );
}
