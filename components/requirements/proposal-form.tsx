'use client';
import { useActionState } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, Problem } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { keepRequirementsAction } from '@/lib/actions/requirements';
import { IDLE } from '@/lib/actions/state';
import styles from './proposals.module.css';

type Proposed = { words: string; weight: string; competency: string };
type Props = { id: string; lines: Proposed[]; isTicked: boolean; back: string };

/** The lines that ask for something: untick what does not, mend the words, and keep the rest. */
export function ProposalForm({ id, lines, isTicked, back }: Props) {
  const [state, act, busy] = useActionState(keepRequirementsAction, IDLE);
  const form = useFocusOnProblem(state);
  const { values, problems = {} } = state;
  return (
    <form ref={form} action={act} onReset={keepTyped}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <ol className={styles.lines}>
        {lines.map((line, at) => {
          const name = `l.${at}`;
          const problem = problems[`${name}.words`];
          return (
            <li key={at}>
              <input type="checkbox" name={`${name}.on`} defaultChecked={values ? values[`${name}.on`] === 'on' : isTicked} aria-label={`Keep “${line.words}”`} />
              <div>
                <textarea
                  name={`${name}.words`}
                  rows={1}
                  defaultValue={values?.[`${name}.words`] ?? line.words}
                  aria-label={`Words of line ${at + 1}`}
                  aria-invalid={problem ? true : undefined}
                  aria-describedby={problem ? `p-${at}` : undefined}
                  autoComplete="off"
                />
                {problem && <Problem id={`p-${at}`} words={problem} />}
              </div>
              <select name={`${name}.weight`} defaultValue={values?.[`${name}.weight`] ?? line.weight} aria-label={`Weight of line ${at + 1}`}>
                <option value="must">Must have</option>
                <option value="nice">Nice to have</option>
              </select>
              <input type="hidden" name={`${name}.competency`} value={line.competency} />
            </li>
          );
        })}
      </ol>
      <p className={styles.acts}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Keep the ticked lines
        </Button>
        <ButtonLink look="quiet" size="large" href={back}>
          Keep none
        </ButtonLink>
      </p>
    </form>
  );
}
