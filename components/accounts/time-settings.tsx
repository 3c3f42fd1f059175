'use client';
import { Setting } from './setting';
import { saveClockAction, saveGuessesAction, saveTimeZoneAction } from '@/lib/actions/accounts';
import styles from './settings.module.css';

type Account = { timeZone: string; hour12: boolean; guessAfterApplying: number; guessAfterRound: number };

export function TimeSettings({ account, zones }: { account: Account; zones: string[] }) {
  const all = zones.includes(account.timeZone) ? zones : [account.timeZone, ...zones];
  return (
    <section className={styles.set} id="time">
      <div className="hd">
        <h2>Time</h2>
      </div>
      <Setting name="Time zone" hint="Where you are. Interviews keep their own." action={saveTimeZoneAction} problemOf={['timeZone']} atOnce>
        <div>
          <select className={styles.field} name="timeZone" defaultValue={account.timeZone} aria-label="Time zone">
            {all.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll('_', ' ')}
              </option>
            ))}
          </select>
        </div>
      </Setting>
      <Setting name="Clock" action={saveClockAction} atOnce>
        <div>
          <select className={styles.field} name="hour12" defaultValue={String(account.hour12)} aria-label="Clock">
            <option value="false">17:45</option>
            <option value="true">5.45 pm</option>
          </select>
        </div>
      </Setting>
      <Setting
        name="When they give no date"
        hint="Shown as a guess, never as their promise."
        action={saveGuessesAction}
        problemOf={['guessAfterApplying', 'guessAfterRound']}
      >
        <div className={styles.inline}>
          <input className={styles.field} name="guessAfterApplying" inputMode="numeric" defaultValue={account.guessAfterApplying} aria-label="Days after applying" />
          days after applying,
          <input className={styles.field} name="guessAfterRound" inputMode="numeric" defaultValue={account.guessAfterRound} aria-label="Days after a round" />
          after a round
        </div>
      </Setting>
    </section>
  );
}
