'use client';
import { useActionState, useRef, type ReactNode } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { IDLE, type ActionState } from '@/lib/actions/state';
import styles from './settings.module.css';

type Action = (previous: ActionState, form: FormData) => Promise<ActionState>;
type Props = { name: string; hint?: ReactNode; action: Action; children: ReactNode; problemOf?: string[]; atOnce?: boolean };

/** One setting: its name, one line about it, and its control. Saved as it is changed; without script by its button. */
export function Setting({ name, hint, action, children, problemOf = [], atOnce = false }: Props) {
  const [state, act, busy] = useActionState(action, IDLE);
  const form = useRef<HTMLFormElement>(null);
  const problem = problemOf.map((field) => state.problems?.[field]).find(Boolean) ?? (state.outcome === 'refused' ? state.message : undefined);
  return (
    <div className={styles.row}>
      <div>
        <b>{name}</b>
        {hint && <p>{hint}</p>}
      </div>
      <form ref={form} action={act} onReset={keepTyped} onChange={atOnce ? () => form.current?.requestSubmit() : undefined}>
        {children}
        {atOnce ? (
          <noscript>
            <button type="submit">Save</button>
          </noscript>
        ) : (
          <Button type="submit" disabled={busy} aria-busy={busy} aria-label={`Save: ${name}`}>
            Save
          </Button>
        )}
        {problem && (
          <div className={styles.problem} role="alert">
            <Problem words={problem} />
          </div>
        )}
      </form>
    </div>
  );
}
