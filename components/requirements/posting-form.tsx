'use client';
import { useActionState, useSyncExternalStore } from 'react';
import { keepTyped } from '@/components/forms/keep-typed';
import { KeptNotice } from '@/components/forms/kept-notice';
import { useKept } from '@/components/forms/use-kept';
import { Button, ButtonLink } from '@/components/ui/button';
import { FormNotice, TextArea } from '@/components/ui/field';
import { useFocusOnProblem } from '@/components/ui/use-focus-on-problem';
import { readPostingAction } from '@/lib/actions/requirements';
import { IDLE, type ActionState } from '@/lib/actions/state';
import styles from './requirements.module.css';

const MOST = 200_000;
const figures = (count: number) => count.toLocaleString('en-GB');
const NO_ANSWER = 'The server did not answer. The text is kept on this device. Press again when you are back online.';

type Props = { id: string; version: number; jobDescription: string; back: string | null };

/** Reads the text on the server, unless it is more than one would take; what was kept here goes once the server has it. */
const readFrom = (key: string) =>
  async function read(previous: ActionState, form: FormData): Promise<ActionState> {
    const { length } = String(form.get('jobDescription'));
    const problem = `Keep the job description to ${figures(MOST)} characters. This has ${figures(length)}. Leave out what is not about the job.`;
    if (length > MOST) return { outcome: 'invalid', problems: { jobDescription: problem }, at: Date.now() };
    try {
      return await readPostingAction(previous, form);
    } catch (error) {
      if (!String((error as { digest?: string }).digest).startsWith('NEXT_REDIRECT')) return { outcome: 'refused', message: NO_ANSWER, at: Date.now() };
      localStorage.removeItem(key);
      throw error;
    }
  };

const never = () => () => {};

/** The words of the posting, as pasted: kept with the application, and on this device until they are. */
export function PostingForm({ id, version, jobDescription, back }: Props) {
  const key = `callback.posting.${id}.${version}`;
  // Before the script is there, the browser sends the form to the server itself.
  const isAlive = useSyncExternalStore(never, () => true, () => false);
  const [state, act, busy] = useActionState(isAlive ? readFrom(key) : readPostingAction, IDLE);
  const { value, change, isRestored, startOver } = useKept(key, { jobDescription: state.values?.jobDescription ?? jobDescription });
  const form = useFocusOnProblem(state);
  return (
    <form ref={form} action={act} onReset={keepTyped} className={styles.posting}>
      <FormNotice words={['refused', 'signed-out'].includes(state.outcome) ? state.message : undefined} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <TextArea
        label="Job description"
        name="jobDescription"
        rows={14}
        hint="As it stands: with bullets, as Markdown or copied from the page. It stays with the application."
        value={value.jobDescription}
        onChange={(event) => change({ jobDescription: event.target.value })}
        problem={state.problems?.jobDescription}
      />
      <KeptNotice isRestored={isRestored} onStartOver={startOver} />
      <p className={styles.acts}>
        <Button type="submit" look="primary" size="large" disabled={busy} aria-busy={busy}>
          Propose lines
        </Button>
        {back && (
          <ButtonLink look="quiet" size="large" href={back}>
            Cancel
          </ButtonLink>
        )}
      </p>
    </form>
  );
}
