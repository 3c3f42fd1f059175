'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { planQuestionAction } from '@/lib/actions/questions';
import { IDLE } from '@/lib/actions/state';
import styles from './questions.module.css';

type Props = { id: string; roundId: string; personId: string; direction: 'mine' | 'theirs'; label: string };

/** A question in the owner's own words, for somebody or from anybody. */
export function OwnQuestion({ id, roundId, personId, direction, label }: Props) {
  const [state, act, busy] = useActionState(planQuestionAction, IDLE);
  const problem = state.problems?.words ?? (['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined);
  return (
    <form action={act} key={state.at} className={styles.own}>
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="direction" value={direction} />
      <label htmlFor={id}>{label}</label>
      <span>
        <input
          id={id}
          name="words"
          maxLength={300}
          autoComplete="off"
          defaultValue={state.values?.words}
          autoFocus={state.outcome !== 'idle'}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <Button type="submit" aria-busy={busy}>
          Add
        </Button>
      </span>
      {problem && <Problem id={`${id}-problem`} words={problem} />}
    </form>
  );
}
