'use client';
import { keepTyped } from '@/components/forms/keep-typed';
import { useFormAction } from '@/components/forms/use-form-action';
import { ActionButton } from '@/components/ui/action-button';
import { Button, buttonClass } from '@/components/ui/button';
import { copyText } from '@/components/ui/copy-text';
import { FormNotice, TextArea, TextField } from '@/components/ui/field';
import { markAskedAction, saveAssessmentAction } from '@/lib/actions/formats';
import { ASSESSMENT_POINTS, type AssessmentWords } from '@/lib/domain/assessments';
import { listWords } from '@/lib/domain/words';
import styles from './formats.module.css';

type Assessment = {
  id: string;
  label: string;
  when: string;
  words: AssessmentWords;
  open: string[];
  letter: string;
  mail: string | null;
  who: string;
  askedOn: string | null;
};

/** What a test is and how it is judged; what is empty becomes a question to the coordinator. */
export function AssessmentSheet({ assessment }: { assessment: Assessment }) {
  const { id, label, when, words } = assessment;
  const [state, act, busy] = useFormAction(saveAssessmentAction);
  return (
    <section className={`sheet ${styles.sheet}`} aria-labelledby={`h-${id}`}>
      <header>
        <h2 id={`h-${id}`}>The {label}</h2>
        <span>{when}</span>
      </header>
      <form action={act} onReset={keepTyped}>
        <FormNotice words={state.outcome === 'refused' || state.outcome === 'signed-out' ? state.message : undefined} />
        <input type="hidden" name="id" value={id} />
        {ASSESSMENT_POINTS.map((point) => {
          const Field = point.id === 'judgedBy' ? TextField : TextArea;
          const defaultValue = state.values?.[point.id] ?? words[point.id];
          return <Field key={point.id} id={`${id}-${point.id}`} name={point.id} label={point.label} defaultValue={defaultValue} problem={state.problems?.[point.id]} />;
        })}
        <Button type="submit" look={assessment.open.length > 0 ? 'secondary' : 'primary'} disabled={busy} aria-busy={busy}>
          Save
        </Button>
      </form>
      {assessment.open.length > 0 && <AskLine {...assessment} />}
    </section>
  );
}

function AskLine({ id, open, letter, mail, who, askedOn }: Assessment) {
  return (
    <div className={styles.ask}>
      <p>
        <b>Ask {who}.</b> {askedOn ? `Asked on ${askedOn}. Still open` : 'Not known yet'}: {listWords(open)}.
      </p>
      <div className={styles.acts}>
        {mail && (
          <a className={buttonClass(askedOn ? 'secondary' : 'primary')} href={mail}>
            Write to {who}
          </a>
        )}
        <ActionButton action={markAskedAction} fields={{ id, asked: String(!askedOn) }} look="quiet">
          {askedOn ? 'Not asked yet' : 'Mark as asked'}
        </ActionButton>
      </div>
      <details open={!mail && !askedOn}>
        <summary>The letter</summary>
        <p className={styles.letter}>{letter}</p>
        <Button look="quiet" size="little" onClick={() => void copyText(letter)}>
          Copy
        </Button>
      </details>
    </div>
  );
}
