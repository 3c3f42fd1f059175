'use client';
import { useActionState, useId } from 'react';
import { Button } from '@/components/ui/button';
import { FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { IDLE, type ActionState } from '@/lib/actions/state';
import styles from './add-line.module.css';

type Props = {
  action: (previous: ActionState, form: FormData) => Promise<ActionState>;
  /** hidden fields of the form */
  fields: Record<string, string>;
  label: string;
  placeholder?: string;
  button: string;
  /** a day that goes with the line, under this label */
  day?: string;
};

/** One line that is added where it will stand; the field is empty again afterwards. */
export function AddLine({ action, fields, label, placeholder, button, day }: Props) {
  const [state, act, busy] = useActionState(action, IDLE);
  const form = useFocusOnProblem(state);
  const id = useId();
  const { values = {}, problems = {} } = state;
  return (
    <form ref={form} action={act} className={day ? styles.form : `${styles.form} ${styles.short}`} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextField id={`${id}-words`} label={label} name="words" placeholder={placeholder} defaultValue={values.words} problem={problems.words} autoComplete="off" />
      <div className={styles.row}>
        {day && <TextField id={`${id}-day`} label={day} note="optional" name="dueOn" type="date" defaultValue={values.dueOn} problem={problems.dueOn} />}
        <Button type="submit" disabled={busy} aria-busy={busy}>
          {button}
        </Button>
      </div>
    </form>
  );
}
