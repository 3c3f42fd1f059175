'use client';
import Link from 'next/link';
import { useActionState } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { Button } from '@/components/ui/button';
import { FormNotice, SelectField, TextField } from '@/components/ui/field';
import { addClaimAction, editClaimAction, removeClaimAction } from '@/lib/actions/claims';
import { IDLE } from '@/lib/actions/state';
import { CLAIM_TOPICS } from '@/lib/domain/claims';
import styles from './claims.module.css';

type Props =
  | { claim: { id: string; label: string; value: string; raisedBy: string; company: string } }
  | { companies: { id: string; words: string }[]; newId: string; today: string };

/** Something that was said: a new one outside of any interview, or one that is there, to change or remove. */
export function ClaimForm(props: Props) {
  const isNew = 'newId' in props;
  const [state, act, busy] = useActionState(isNew ? addClaimAction : editClaimAction, IDLE);
  const { problems = {}, values } = state;
  const first = isNew ? { label: '', value: '', raisedBy: '' } : props.claim;
  return (
    <div className={styles.form}>
      <form action={act}>
        <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
        <input type="hidden" name="id" value={isNew ? props.newId : props.claim.id} />
        {isNew ? (
          <SelectField label="To which company" name="applicationId" defaultValue={values?.applicationId ?? ''} problem={problems.applicationId}>
            <option value="">Choose</option>
            {props.companies.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </SelectField>
        ) : (
          <h2>What you said to {props.claim.company}</h2>
        )}
        <TextField label="About" name="label" list="claim-topics" defaultValue={values?.label ?? first.label} problem={problems.label} maxLength={80} autoComplete="off" />
        <datalist id="claim-topics">
          {CLAIM_TOPICS.map(({ id, label }) => (
            <option key={id} value={label} />
          ))}
        </datalist>
        <TextField label="What you said" name="value" defaultValue={values?.value ?? first.value} problem={problems.value} maxLength={300} autoComplete="off" />
        {isNew && (
          <>
            <TextField label="To whom" note="if you know" name="name" defaultValue={values?.name} problem={problems.name} maxLength={150} autoComplete="off" />
            <TextField label="On" name="on" type="date" max={props.today} defaultValue={values?.on ?? props.today} problem={problems.on} />
          </>
        )}
        <SelectField label="Who raised it" name="raisedBy" defaultValue={values?.raisedBy ?? first.raisedBy}>
          <option value="">Not noted</option>
          <option value="them">They did</option>
          <option value="me">You did</option>
        </SelectField>
        <Button type="submit" disabled={busy} aria-busy={busy}>
          {isNew ? 'Keep it' : 'Save'}
        </Button>
      </form>
      {!isNew && (
        <div className={styles.rest}>
          <ActionButton action={removeClaimAction} fields={{ id: props.claim.id }} look="quiet">
            Remove it
          </ActionButton>
          <Link className="link" href="/claims" prefetch={false}>
            Leave it as it is
          </Link>
        </div>
      )}
    </div>
  );
}
