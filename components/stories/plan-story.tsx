'use client';
import { useActionState, useId } from 'react';
import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { planStoryAction } from '@/lib/actions/stories';
import { IDLE } from '@/lib/actions/state';
import { STORY_THEMES } from '@/lib/domain/stories';
import styles from './stories.module.css';

type Props = { roundId: string; personId: string | null; name: string; known: string[] };

/** A story by its title; one that is known already is that story, a new one takes its facts and theme along. */
export function PlanStory({ roundId, personId, name, known }: Props) {
  const [state, act, busy] = useActionState(planStoryAction, IDLE);
  const key = useId();
  const { values, problems = {} } = state.outcome === 'done' ? {} : state;
  return (
    <form action={act} className={styles.plan} key={state.at ?? 0}>
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="personId" value={personId ?? ''} />
      <TextField id={`${key}-title`} label={personId ? `A story for ${name}` : 'A story for whoever asks'} name="title" list={`${key}-known`} maxLength={200} autoComplete="off" placeholder="By its title" defaultValue={values?.title} problem={problems.title ?? (state.outcome === 'refused' ? state.message : undefined)} />
      <datalist id={`${key}-known`}>
        {known.map((title) => (
          <option key={title} value={title} />
        ))}
      </datalist>
      <details className={styles.more}>
        <summary>What happened, and what it shows</summary>
        <div>
          <TextField id={`${key}-facts`} label="What happened" note="in a line" name="facts" maxLength={2000} autoComplete="off" defaultValue={values?.facts} problem={problems.facts} />
          <SelectField id={`${key}-strong`} label="What it shows" name="strong" defaultValue={values?.strong ?? ''}>
            <option value="">Not said</option>
            {STORY_THEMES.map((theme) => (
              <option key={theme.id} value={theme.id}>
                {theme.label}
              </option>
            ))}
          </SelectField>
        </div>
      </details>
      <Button type="submit" disabled={busy} aria-busy={busy}>
        Plan it
      </Button>
    </form>
  );
}
