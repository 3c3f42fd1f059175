'use client';
import { Setting } from './setting';
import { saveSingleKeysAction } from '@/lib/actions/accounts';
import styles from './settings.module.css';

export function KeySettings({ singleKeys }: { singleKeys: boolean }) {
  return (
    <section className={styles.set} id="keyboard">
      <div className="hd">
        <h2>Keyboard</h2>
      </div>
      <Setting name="Single keys" hint="L logs an interview, G then N goes to notes. Turn off if you dictate or use a switch." action={saveSingleKeysAction} atOnce>
        <div>
          <select className={styles.field} name="singleKeys" defaultValue={String(singleKeys)} aria-label="Single keys">
            <option value="true">On</option>
            <option value="false">Off</option>
          </select>
        </div>
      </Setting>
    </section>
  );
}
