'use client';
import { useActionState, useRef } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { chooseReminderAction } from '@/lib/actions/reminders';
import { IDLE } from '@/lib/actions/state';
import styles from './reminder-settings.module.css';

/** Whether one kind comes by one channel. It acts at once; without script by its button. */
export function ReminderBox({ kind, channel, on, label }: { kind: string; channel: string; on: boolean; label: string }) {
  const [state, choose] = useActionState(chooseReminderAction, IDLE);
  const form = useRef<HTMLFormElement>(null);
  return (
    <form ref={form} action={choose} onReset={keepTyped} onChange={() => form.current?.requestSubmit()}>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="channel" value={channel} />
      <label className={styles.box}>
        <input type="checkbox" name="on" defaultChecked={on} aria-label={label} />
      </label>
      <noscript>
        <button type="submit">Save</button>
      </noscript>
      {state.message && <p role="alert">{state.message}</p>}
    </form>
  );
}
