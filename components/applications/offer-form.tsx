'use client';
import { useActionState } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, SelectField, TextArea, TextField } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { saveOfferAction } from '@/lib/actions/applications';
import { IDLE } from '@/lib/actions/state';
import { CURRENCIES, PAY_PERIODS } from '@/lib/domain/applications';
import styles from './form-page.module.css';

/** The terms of an offer and the day to answer by. */
export function OfferForm({ id, values: stored }: { id: string; values: Record<string, string> }) {
  const [state, act, busy] = useActionState(saveOfferAction, IDLE);
  const form = useFocusOnProblem(state);
  const values = { ...stored, ...state.values };
  const problems = state.problems ?? {};
  return (
    <form ref={form} action={act} className={styles.form} key={state.at}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <div className={styles.three}>
        <TextField label="Pay" name="pay" inputMode="decimal" placeholder="61,500" defaultValue={values.pay} problem={problems.pay} autoComplete="off" />
        <SelectField label="Currency" name="currency" defaultValue={values.currency}>
          <option value="">Not said</option>
          {CURRENCIES.map((code) => (
            <option key={code}>{code}</option>
          ))}
        </SelectField>
        <SelectField label="For" name="period" defaultValue={values.period || 'year'}>
          {PAY_PERIODS.map((period) => (
            <option key={period.id} value={period.id}>
              {period.label}
            </option>
          ))}
        </SelectField>
      </div>
      <TextField label="What comes with it" name="extras" placeholder="and a car" defaultValue={values.extras} problem={problems.extras} autoComplete="off" />
      <div className={styles.two}>
        <TextField label="Answer by" name="answerBy" type="date" defaultValue={values.answerBy} problem={problems.answerBy} />
      </div>
      <TextArea label="Notes" name="notes" rows={4} defaultValue={values.notes} problem={problems.notes} />
      <div className={styles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Keep the offer
        </Button>
        <ButtonLink look="quiet" size="large" href={`/applications/${id}`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}
