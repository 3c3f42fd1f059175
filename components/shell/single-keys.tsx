'use client';
import { useActionState, startTransition } from 'react';
import { Switch } from '@/components/ui/switch';
import { saveSingleKeysAction } from '@/lib/actions/accounts';
import { IDLE } from '@/lib/actions/state';
import styles from './shortcuts.module.css';

/** Whether single keys work at all (WCAG 2.1.4). It is saved at once. */
export function SingleKeys({ on }: { on: boolean }) {
  const [state, save, busy] = useActionState(saveSingleKeysAction, IDLE);
  function turn() {
    const form = new FormData();
    form.set('singleKeys', String(!on));
    startTransition(() => save(form));
  }
  return (
    <span className={styles.single}>
      {state.message && <span role="alert">{state.message}</span>}
      <span aria-hidden="true">Single keys</span>
      <Switch on={on} label="Single keys" onClick={turn} aria-busy={busy} />
    </span>
  );
}
