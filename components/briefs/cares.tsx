'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextArea } from '@/components/ui/field';
import { noteCaresAction } from '@/lib/actions/people';
import { IDLE } from '@/lib/actions/state';
import styles from './cares.module.css';

/** What somebody cares about: it opens where it stands, and closes when it is saved. */
export function Cares({ id, name, words }: { id: string; name: string; words: string }) {
  return (
    <details key={words} className={styles.cares}>
      <summary className={words ? undefined : styles.none}>
        {words || 'Add what they care about'}
        <span className="vh">{words ? ` Change what ${name} cares about` : `: ${name}`}</span>
      </summary>
      <CaresForm id={id} name={name} words={words} />
    </details>
  );
}

function CaresForm({ id, name, words }: { id: string; name: string; words: string }) {
  const [state, act, busy] = useActionState(noteCaresAction, IDLE);
  return (
    <form action={act} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="was" value={words} />
      <TextArea
        label={`What ${name} cares about`}
        id={`cares-${id}`}
        name="words"
        rows={3}
        placeholder="A line or two: what they answer for, what they wrote, what to expect."
        defaultValue={state.values?.words ?? words}
        problem={state.problems?.words}
      />
      <Button type="submit" size="little" disabled={busy} aria-busy={busy}>
        Save
      </Button>
    </form>
  );
}
