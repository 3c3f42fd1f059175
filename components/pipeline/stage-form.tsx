'use client';
import { useActionState, useEffect, useState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { Button } from '@/components/ui/button';
import { FormNotice, SelectField, TextField } from '@/components/ui/field';
import { moveApplicationAction } from '@/lib/actions/moves';
import { IDLE } from '@/lib/actions/state';
import { CLOSE_REASON_LABELS, CLOSE_REASONS, STAGE_LABELS, STAGES, type Stage } from '@/lib/domain/pipeline';
import { StageBars } from './stage-bars';
import styles from './stage-form.module.css';

type Props = { id: string; stage: Stage; today: string; to?: Stage; onDone: () => void };

/** Six stages, the day it happened, and how it ended when it is closed. Keys 1 to 6 choose. */
export function StageForm({ id, stage, today, to, onDone }: Props) {
  const [state, act, busy] = useActionState(moveApplicationAction, IDLE);
  const [chosen, setChosen] = useState<Stage>(to ?? stage);
  const { problems = {}, values = {} } = state;
  useEffect(() => {
    if (state.outcome === 'done') onDone();
  }, [state, onDone]);
  return (
    <form
      action={act}
      onReset={keepTyped}
      onKeyDown={(event) => {
        const stageOfKey = STAGES[Number(event.key) - 1];
        if (stageOfKey && !(event.target instanceof HTMLInputElement && event.target.type === 'date')) setChosen(stageOfKey);
      }}
    >
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <fieldset className={styles.stages}>
        <legend className="vh">Stage</legend>
        {STAGES.map((each, index) => (
          <label key={each}>
            <input type="radio" name="stage" value={each} checked={each === chosen} autoFocus={each === (to ?? stage)} onChange={() => setChosen(each)} />
            <StageBars stage={each} />
            <span>
              {STAGE_LABELS[each]}
              {each === stage && <span className="dimmer"> now</span>}
            </span>
            <kbd aria-hidden="true">{index + 1}</kbd>
          </label>
        ))}
      </fieldset>
      {chosen === 'closed' && (
        <SelectField label="How did it end?" name="reason" defaultValue={values.reason ?? ''} problem={problems.reason}>
          <option value="">Choose a reason</option>
          {CLOSE_REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {CLOSE_REASON_LABELS[reason]}
            </option>
          ))}
        </SelectField>
      )}
      <TextField label="When" name="on" type="date" max={today} defaultValue={values.on} hint="Leave it empty for now." problem={problems.on} />
      <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
        {chosen === 'closed' ? 'Close it' : `Move to ${STAGE_LABELS[chosen]}`}
      </Button>
    </form>
  );
}
