import { ActionButton } from '@/components/ui/action-button';
import { settleClaimsAction } from '@/lib/actions/claims';
import { Heard } from './heard';
import styles from './claims.module.css';

export type ValueFacts = {
  key: string;
  words: string;
  where: string;
  /** everybody who heard it; the deadline of a note that is still to be written, or that it was sent */
  heard: { id: string; name: string | null; meta: string; clock: number | 'sent' | null }[];
};

export type ConflictFacts = {
  applicationId: string;
  company: string;
  topic: string;
  label: string;
  finding: string;
  lead: string;
  hint: string;
  values: ValueFacts[];
  choices: { holds: string; words: string; noteId: string; whose: string | null }[];
};

/** Two values for one thing, side by side on equal sheets, and one line of choices. */
export function ConflictSheets({ conflict, isOnly, now }: { conflict: ConflictFacts; isOnly: boolean; now: number }) {
  const { applicationId, topic, label, company, values, choices } = conflict;
  return (
    <section aria-label={`${label} at ${company}`}>
      {!isOnly && <h2 className={styles.finding}>{conflict.finding}</h2>}
      <p className="lead">{conflict.lead}</p>
      <div className={styles.two}>
        {values.map((value) => (
          <article key={value.key} className={`sheet ${styles.value}`}>
            <p className={styles.where}>
              {label}, {value.where}
            </p>
            <p className={`said ${styles.words}`}>{value.words}</p>
            {value.heard.map(({ id, name, meta, clock }) => (
              <Heard key={id} name={name} meta={meta} clock={typeof clock === 'number' ? { due: clock, now } : clock} />
            ))}
          </article>
        ))}
      </div>
      <div className={styles.settle}>
        <p>{conflict.hint}</p>
        <ActionButton action={settleClaimsAction} fields={{ applicationId, topic }} look="quiet">
          Both, and I explained
        </ActionButton>
        {choices.map(({ holds, words, noteId }) => (
          <ActionButton key={holds} action={settleClaimsAction} fields={{ applicationId, topic, holds, noteId }}>
            {words}
          </ActionButton>
        ))}
      </div>
    </section>
  );
}
