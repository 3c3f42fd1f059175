'use client';
import { useActionState } from 'react';
import { Icon } from '@/components/ui/icon';
import { tickItemAction } from '@/lib/actions/formats';
import { IDLE } from '@/lib/actions/state';
import styles from './formats.module.css';

type Props = { roundId: string; item: string; words: string; isTicked: boolean };

/** A line of a checklist that saves itself; a button of a form, so that it works before the page is alive. */
export function Tick({ roundId, item, words, isTicked }: Props) {
  const [state, act, busy] = useActionState(tickItemAction, IDLE);
  const shown = busy ? !isTicked : isTicked;
  return (
    <form action={act}>
      <input type="hidden" name="id" value={roundId} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="ticked" value={String(!isTicked)} />
      <button type="submit" className={styles.tick} aria-pressed={shown}>
        <i aria-hidden="true">{shown && <Icon name="check" size={14} stroke={2.4} />}</i>
        <span>{words}</span>
      </button>
      {state.outcome !== 'idle' && state.outcome !== 'done' && (
        <p role="alert" className={styles.refused}>
          {state.message}
        </p>
      )}
    </form>
  );
}
