'use client';
import { MailSetting, type MailFacts } from './mail-setting';
import { Setting } from './setting';
import { saveNameAction, saveThemeAction } from '@/lib/actions/accounts';
import { firstNameOf } from '@/lib/domain/names';
import styles from './settings.module.css';

const THEMES = [
  { id: 'system', label: 'As this device' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
];

export function YouSettings({ name, theme, mail }: { name: string; theme: string; mail: MailFacts }) {
  return (
    <section className={styles.set} id="you">
      <div className="hd">
        <h2>You</h2>
      </div>
      <Setting name="Your name" hint={`Notes are signed “${firstNameOf(name)}”.`} action={saveNameAction} problemOf={['name']}>
        <div>
          <input className={styles.field} name="name" defaultValue={name} aria-label="Your name" autoComplete="name" maxLength={200} />
        </div>
      </Setting>
      <MailSetting {...mail} />
      <Setting name="Light or dark" action={saveThemeAction} atOnce>
        <div>
          <select className={styles.field} name="theme" defaultValue={theme} aria-label="Light or dark">
            {THEMES.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </select>
        </div>
      </Setting>
    </section>
  );
}
