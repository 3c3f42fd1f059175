'use client';
import { useActionState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { removePieceAction } from '@/lib/actions/pieces';
import { IDLE } from '@/lib/actions/state';
import { markTaskAction } from '@/lib/actions/tasks';
import styles from './tasks.module.css';

export type TaskFacts = { id: string; words: string; isDone: boolean; when: string; isLate: boolean };

/** Something to tick. The box acts at once; a form underneath, so that it works before any script. */
export function TaskRow({ task }: { task: TaskFacts }) {
  const [state, act, busy] = useActionState(markTaskAction, IDLE);
  return (
    <li className={task.isDone ? styles.done : undefined}>
      <form action={act}>
        <input type="hidden" name="id" value={task.id} />
        <input type="hidden" name="done" value={task.isDone ? '' : 'on'} />
        <button type="submit" role="checkbox" aria-checked={task.isDone} aria-label={task.words} disabled={busy} className={styles.box}>
          <i>{task.isDone && <Icon name="check" size={12} stroke={2.8} />}</i>
        </button>
      </form>
      <span>
        {task.words}
        {task.when && <small className={task.isLate ? styles.late : undefined}>{task.when}</small>}
        {state.outcome === 'refused' && <small role="alert">{state.message}</small>}
      </span>
      <ActionButton action={removePieceAction} fields={{ id: task.id, kind: 'task' }} look="quiet" size="little" aria-label={`Remove “${task.words}”`}>
        <Icon name="x" size={14} />
      </ActionButton>
    </li>
  );
}
