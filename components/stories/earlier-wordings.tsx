import { ActionButton } from '@/components/ui/action-button';
import { takeWordingBackAction } from '@/lib/actions/story-texts';
import styles from './story-editor.module.css';

export type WordingFacts = { id: string; heading: string; parts: { label: string; words: string }[] };

/** How the story was worded before, folded: what was told stays readable as it was told. */
export function EarlierWordings({ wordings }: { wordings: WordingFacts[] }) {
  if (wordings.length === 0) return null;
  return (
    <details>
      <summary>Earlier wordings</summary>
      {wordings.map(({ id, heading, parts }) => (
        <article key={id} className={styles.wording}>
          <header>
            <h3>{heading}</h3>
            <ActionButton action={takeWordingBackAction} fields={{ id }} look="quiet" size="little" aria-label={`Take this wording back: ${heading}`}>
              Take this wording back
            </ActionButton>
          </header>
          <dl>
            {parts.map(({ label, words }) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        </article>
      ))}
    </details>
  );
}
