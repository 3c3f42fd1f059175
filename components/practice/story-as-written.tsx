import styles from './story.module.css';

/** A story in its parts, for whoever listens and for looking something up. */
export function StoryAsWritten({ parts }: { parts: { id: string; label: string; words: string }[] }) {
  return (
    <dl className={styles.written}>
      {parts.map(({ id, label, words }) => (
        <div key={id} data-part={id}>
          <dt>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
