'use client';
import { useActionState, useId, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Problem, SelectField, TextField } from '@/components/ui/field';
import { planStoryAction } from '@/lib/actions/tellings';
import { IDLE } from '@/lib/actions/state';
import { COMPETENCIES } from '@/lib/domain/competencies';
import styles from './planned.module.css';

type Props = { roundId: string; personId: string | null; name: string; hasBank: boolean; children: ReactNode };

/**
 * Plans a story for somebody: one of the bank, or a new one by its title (one that is called so already is that story).
 * When they have heard it, the warning comes first, and the same story can be planned anyway.
 * @param children the bank to choose from
 */
export function PlanStory({ roundId, personId, name, hasBank, children }: Props) {
  const [state, act, busy] = useActionState(planStoryAction, IDLE);
  const key = useId();
  const { values = {}, problems = {}, message } = state.outcome === 'done' ? {} : state;
  const whom = (
    <>
      <input type="hidden" name="roundId" value={roundId} />
      <input type="hidden" name="personId" value={personId ?? ''} />
    </>
  );
  return (
    <div className={styles.plan}>
      <div role="alert">
        {problems.repeat ? (
          <form action={act} className={styles.again} key={state.at}>
            {whom}
            {['storyId', 'isNew', 'title', 'facts', 'strong'].map((field) => (
              <input key={field} type="hidden" name={field} value={values[field] ?? ''} />
            ))}
            <p>{problems.repeat}</p>
            <Button type="submit" name="anyway" value="on" disabled={busy} autoFocus>
              Plan it anyway
            </Button>
          </form>
        ) : (
          message && !problems.title && <Problem words={message} />
        )}
      </div>
      {hasBank && (
        <form action={act}>
          {whom}
          {children}
          <Button type="submit" look="primary" disabled={busy} aria-busy={busy}>
            Plan it for {name}
          </Button>
        </form>
      )}
      <details key={state.at} className={styles.more} open={!hasBank || Boolean(values.isNew)}>
        <summary>A new story, by its title</summary>
        <form action={act}>
          {whom}
          <input type="hidden" name="isNew" value="on" />
          <TextField id={`${key}-title`} label="Its title" name="title" maxLength={200} autoComplete="off" defaultValue={values.title} problem={problems.title} />
          <TextField id={`${key}-facts`} label="What happened" note="in a line" name="facts" maxLength={2000} autoComplete="off" defaultValue={values.facts} problem={problems.facts} />
          <SelectField id={`${key}-strong`} label="What it shows" name="strong" defaultValue={values.strong ?? ''}>
            <option value="">Not said</option>
            {COMPETENCIES.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label}
              </option>
            ))}
          </SelectField>
          <Button type="submit" look={hasBank ? 'secondary' : 'primary'} disabled={busy} aria-busy={busy}>
            Plan the new one
          </Button>
        </form>
      </details>
    </div>
  );
}
