'use client';
import { useActionState } from 'react';
import styles from '@/components/applications/form-page.module.css';
import { Button, ButtonLink } from '@/components/ui/button';
import { CheckField, FormNotice, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addPersonAction, editPersonAction } from '@/lib/actions/people';
import { IDLE } from '@/lib/actions/state';

type Props = { id: string; isNew: boolean; values: Record<string, string>; cardReceived: boolean; companies: string[] };

/** Everything worth remembering about somebody; the name is enough. */
export function PersonForm({ id, isNew, values: stored, cardReceived, companies }: Props) {
  const [state, act, busy] = useActionState(isNew ? addPersonAction : editPersonAction, IDLE);
  const form = useFocusOnProblem(state);
  const values = { ...stored, ...state.values };
  const field = (name: string) => ({ name, defaultValue: values[name] ?? '', problem: state.problems?.[name], autoComplete: 'off' });
  return (
    <form ref={form} action={act} className={styles.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <div className={styles.two}>
        <TextField label="Name" required {...field('name')} />
        <TextField label="How to say it" placeholder="day-na wit-cum" {...field('pronunciation')} />
        <TextField label="Title" {...field('title')} />
        <TextField label="Company" list="companies" {...field('company')} />
      </div>
      <datalist id="companies">
        {companies.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div className={styles.two}>
        <TextField label="Email" inputMode="email" {...field('email')} />
        <TextField label="Phone" inputMode="tel" {...field('phone')} />
      </div>
      <TextField label="Profile" type="url" placeholder="https://" {...field('profileLink')} />
      <TextField label="How you met" {...field('howMet')} />
      <TextField label="Remember them by" placeholder="Red glasses, asked about the flu weekend" {...field('cue')} />
      <CheckField label="They gave you their card" name="cardReceived" defaultChecked={state.values ? state.values.cardReceived === 'on' : cardReceived} />
      <div className={styles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          {isNew ? 'Add the person' : 'Save'}
        </Button>
        <ButtonLink look="quiet" size="large" href={isNew ? '/people' : `/people/${id}`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}
