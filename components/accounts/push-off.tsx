'use client';
import { useActionState } from 'react';
import { Switch } from '@/components/ui/switch';
import { removePushAction } from '@/lib/actions/push';
import { IDLE } from '@/lib/actions/state';
import styles from './settings.module.css';

type Props = { id: string; label: string; hasPush: boolean; whyOff: string };

/** Push to another browser: only that browser can subscribe, so from here it can only be turned off. */
export function PushOff({ id, label, hasPush, whyOff }: Props) {
  const [state, remove, isBusy] = useActionState(removePushAction, IDLE);
  return (
    <>
      <form action={remove} className={styles.push}>
        <input type="hidden" name="id" value={id} />
        Push
        <Switch type="submit" on={hasPush && !isBusy} label={label} disabled={!hasPush} aria-describedby={hasPush ? undefined : whyOff} />
      </form>
      {state.outcome === 'refused' && (
        <p className={styles.why} role="alert">
          {state.message}
        </p>
      )}
    </>
  );
}
