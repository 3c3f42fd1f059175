'use client';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { addQuestionAction, editQuestionAction } from '@/lib/actions/questions';
import { IDLE } from '@/lib/actions/state';
import { RELATIONS } from '@/lib/domain/rounds';
import styles from './bank.module.css';

type Props = { direction: 'mine' | 'theirs'; id?: string; words?: string; relation?: string };

/** A question of the owner's own: a new one, or other words for the one with this id. */
export function BankForm({ direction, id, words = '', relation = '' }: Props) {
  const [state, act, busy] = useActionState(id ? editQuestionAction : addQuestionAction, IDLE);
  const values = { words, relation, ...state.values };
  const problem = state.problems?.words ?? (['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined);
  const isMine = direction === 'mine';
  return (
    <form action={act} key={state.at} className={styles.form}>
      <input type="hidden" name="direction" value={direction} />
      {id && <input type="hidden" name="id" value={id} />}
      <TextField
        id={`words-${id ?? 'new'}`}
        label={id ? 'Its words' : isMine ? 'A question of your own' : 'A question they asked, or may ask'}
        name="words"
        maxLength={300}
        autoComplete="off"
        defaultValue={values.words}
        problem={problem}
      />
      <SelectField id={`relation-${id ?? 'new'}`} label={isMine ? 'For' : 'Asked by'} name="relation" defaultValue={values.relation}>
        <option value="">anybody</option>
        {RELATIONS.filter((each) => each.id !== 'other' && each.id !== 'tour').map((each) => (
          <option key={each.id} value={each.id}>
            {each.label}
          </option>
        ))}
      </SelectField>
      <Button type="submit" aria-busy={busy}>
        {id ? 'Save' : 'Add'}
      </Button>
    </form>
  );
}
