'use client';
import { useEffect, useRef } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useFormAction } from '@/components/forms/use-form-action';
import { useKept } from '@/components/forms/use-kept';
import formStyles from '@/components/applications/form-page.module.css';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choices } from '@/components/ui/choices';
import { FormNotice, TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { editRoundAction, planRoundAction } from '@/lib/actions/rounds';
import { defaultMinutes, ROUND_KINDS, roundTitle, type Format, type RoundKind } from '@/lib/domain/rounds';
import { SittingFields } from './sitting-fields';
import { bookedThen, overlapsInPlan, type Booked } from '@/lib/domain/booked-then';
import { clockLater, withUsualEnd, type PlanState, type SittingState } from './state';

type Props = {
  id: string;
  applicationId: string;
  version: number | null;
  ordinal: number;
  initial: PlanState;
  people: { id: string; name: string; title: string }[];
  zones: string[];
  /** where else the owner is */
  booked: Booked[];
};

/** Plans a round: several sittings back to back, each with its own people. */
export function PlanForm({ id, applicationId, version, ordinal, initial, people, zones, booked }: Props) {
  const place = version === null ? `new.${applicationId}` : `${id}.${version}`;
  const { value: plan, change: setPlan, forget, isRestored, startOver } = useKept(`callback.plan.${place}`, initial);
  const [state, act, busy] = useFormAction(version === null ? planRoundAction : editRoundAction, forget);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.outcome === 'invalid') form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [state]);

  const step = plan.kind === 'round' ? ordinal : 0;
  const change = (sitting: SittingState, part: Partial<SittingState>) =>
    setPlan({ ...plan, sittings: plan.sittings.map((each) => (each === sitting ? withUsualEnd(sitting, part, step) : each)) });

  function addSitting() {
    const last = plan.sittings.at(-1)!;
    const start = last.end;
    const end = clockLater(start, defaultMinutes(last.format as Format, step));
    setPlan({ ...plan, sittings: [...plan.sittings, { ...last, id: crypto.randomUUID(), start, end, people: [] }] });
  }

  const problems = state.problems ?? {};
  return (
    <form ref={form} action={act} onReset={keepTyped} className={formStyles.form}>
      <FormNotice words={state.outcome === 'idle' || state.outcome === 'done' ? undefined : state.message} />
      <KeptNotice isRestored={isRestored} onStartOver={startOver} />
      <input type="hidden" name="id" value={version === null ? plan.newId : id} />
      <input type="hidden" name="applicationId" value={applicationId} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      <Choices
        legend="Which step is it?"
        name="kind"
        options={ROUND_KINDS.map((kind) => ({ id: kind, label: roundTitle({ kind: kind as RoundKind, ordinal }) }))}
        value={plan.kind}
        onChange={(kind) => setPlan({ ...plan, kind })}
      />
      {plan.sittings.map((sitting, index) => (
        <SittingFields
          key={sitting.id}
          sitting={sitting}
          index={index}
          only={plan.sittings.length === 1}
          people={people}
          zones={zones}
          advice={bookedThen(sitting, booked) ?? overlapsInPlan(sitting, plan.sittings)}
          problems={problems}
          onChange={(part) => change(sitting, part)}
          onRemove={() => setPlan({ ...plan, sittings: plan.sittings.filter((each) => each !== sitting) })}
        />
      ))}
      <div>
        <Button look="quiet" onClick={addSitting}>
          <Icon name="plus" stroke={2} />
          Another sitting, back to back
        </Button>
      </div>
      <TextField label="Remark" note="optional" name="remark" value={plan.remark} onChange={(event) => setPlan({ ...plan, remark: event.target.value })} problem={problems.remark} autoComplete="off" />
      <div className={formStyles.foot}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          {version === null ? 'Plan the round' : 'Save'}
        </Button>
        <ButtonLink look="quiet" size="large" href={`/applications/${applicationId}`}>
          Cancel
        </ButtonLink>
      </div>
    </form>
  );
}
