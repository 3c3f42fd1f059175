import { AddLine } from '@/components/forms/add-line';
import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { addEvidenceAction } from '@/lib/actions/evidence';
import { removePieceAction } from '@/lib/actions/pieces';
import styles from './evidence.module.css';

type Quality = { id: string; label: string; hint: string; newId: string; lines: { id: string; words: string }[] };

/** The four things a second round judges, each with what shows it. */
export function QualityList({ applicationId, qualities }: { applicationId: string; qualities: Quality[] }) {
  return (
    <div className={styles.four}>
      {qualities.map(({ id, label, hint, newId, lines }) => (
        <section key={id} aria-label={label}>
          <div className="hd">
            <h2>{label}</h2>
          </div>
          <p className={styles.hint}>{hint}</p>
          <ul className={styles.lines}>
            {lines.map((line) => (
              <li key={line.id}>
                <span>{line.words}</span>
                <ActionButton action={removePieceAction} fields={{ id: line.id, kind: 'evidence' }} look="quiet" size="little" aria-label={`Remove “${line.words}”`}>
                  <Icon name="x" size={14} />
                </ActionButton>
              </li>
            ))}
            {lines.length === 0 && <li className={styles.none}>Nothing yet.</li>}
          </ul>
          <AddLine action={addEvidenceAction} fields={{ id: newId, applicationId, quality: id }} label={`What shows that ${label[0]!.toLowerCase()}${label.slice(1)}`} button="Add" />
        </section>
      ))}
    </div>
  );
}
