import Link from 'next/link';
import type { ReactNode } from 'react';
import { QuietHours } from '@/components/accounts/quiet-hours';
import settings from '@/components/accounts/settings.module.css';
import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { reopenChannelAction } from '@/lib/actions/reminders';
import type { ReminderChannel } from '@/lib/domain/reminder-channels';
import { ReminderBox } from './reminder-box';
import styles from './reminder-settings.module.css';

type Facts = {
  channels: { id: ReminderChannel; label: string; under: string }[];
  kinds: { kind: string; label: string; hint: string; on: Record<string, boolean> }[];
  halts: { channel: string; words: string; canReopen: boolean }[];
  quietStart: string;
  quietEnd: string;
  tonight: string;
};

/** Which kind of reminder comes where, and the hours in which they wait. */
export function ReminderSettings({ facts, children }: { facts: Facts; children: ReactNode }) {
  return (
    <section className={settings.set} id="reminders">
      <div className="hd">
        <h2>Reminders</h2>
        <span>for each kind, where it should reach you</span>
      </div>
      {facts.halts.map(({ channel, words, canReopen }) => (
        <div key={channel} className={styles.halt} role="status">
          <Icon name="circle-alert" size={18} />
          <p>{words}</p>
          <ActionButton action={reopenChannelAction} fields={{ channel }}>
            {canReopen ? 'Turn on again' : 'Put away'}
          </ActionButton>
        </div>
      ))}
      <table className={styles.remind}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Kind</span>
            </th>
            <th scope="col">
              In the app<small>always</small>
            </th>
            {facts.channels.map(({ id, label, under }) => (
              <th key={id} scope="col">
                {label}
                <small title={under}>{under}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {facts.kinds.map(({ kind, label, hint, on }) => (
            <tr key={kind}>
              <th scope="row">
                <b>{label}</b>
                <small>{hint}</small>
              </th>
              <td>
                <label className={styles.box}>
                  <input type="checkbox" checked disabled readOnly aria-label={`${label}, in the app`} />
                </label>
              </td>
              {facts.channels.map((channel) => (
                <td key={channel.id}>
                  <ReminderBox kind={kind} channel={channel.id} on={on[channel.id] ?? false} label={`${label}, ${channel.label.toLowerCase()}`} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <QuietHours start={facts.quietStart} end={facts.quietEnd} tonight={facts.tonight} />
      {children}
      <div className={settings.row}>
        <div>
          <b>What was and will be sent</b>
          <p>Every delivery, and what the mail server said.</p>
        </div>
        <div className={settings.end}>
          <Link className="link" href="/reminders" prefetch={false}>
            See the log
          </Link>
        </div>
      </div>
    </section>
  );
}
