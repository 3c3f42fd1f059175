'use client';
import { useActionState } from 'react';
import form from '@/components/applications/form-page.module.css';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, TextArea, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { addContactAction, editContactAction } from '@/lib/actions/outreach';
import { IDLE } from '@/lib/actions/state';
import { WhoToAsk, type Choice } from './who-to-ask';
import styles from './outreach.module.css';

export type ContactValues = Record<'contactedOn' | 'asked' | 'outcome', string>;

type Props = {
  id: string;
  applicationId: string;
  isNew: boolean;
  values: ContactValues;
  people: Choice[];
  today: string;
  back: string;
};

/** Who was asked inside, when, what, and what came of it. Advice about the panel never blocks. */
export function ContactForm({ id, applicationId, isNew, values: stored, people, today, back }: Props) {
  const [state, act, busy] = useActionState(isNew ? addContactAction : editContactAction, IDLE);
  const ref = useFocusOnProblem(state);
  const problems = state.problems ?? {};
  const values: Record<string, string> = { ...stored, ...state.values };
  return (
    <form ref={ref} action={act} className={form.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {isNew && <WhoToAsk people={people} values={values} problem={problems.name} />}
      <div className={form.two}>
        <TextField label="When" name="contactedOn" type="date" max={today} defaultValue={values.contactedOn} problem={problems.contactedOn} />
      </div>
      <TextArea label="What you asked" name="asked" note="optional" rows={2} defaultValue={values.asked} problem={problems.asked} />
      <TextArea label="What came of it" name="outcome" note="can wait" rows={2} defaultValue={values.outcome} problem={problems.outcome} />
      {problems.panel && (
        <div role="alert" className={styles.advice}>
          <p>{problems.panel}</p>
          <Button type="submit" name="anyway" value="on" disabled={busy}>
            Keep it anyway
          </Button>
        </div>
      )}
      <div className={form.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          {isNew ? 'Keep the contact' : 'Save'}
        </Button>
        <ButtonLink look="quiet" size="large" href={back}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}
