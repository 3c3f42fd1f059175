import styles from './questions.module.css';

export type HeardFacts = { id: string; who: string; on: string; answer: string };

/** What was answered to the same question, by each who heard it, side by side. */
export function Heard({ heard }: { heard: HeardFacts[] }) {
  if (heard.length === 0) return null;
  return (
    <ul className={styles.heard}>
      {heard.map(({ id, who, on, answer }) => (
        <li key={id} className="sheet">
          <p className="said">{answer}</p>
          <p className="small dim">
            {who}, {on}
          </p>
        </li>
      ))}
    </ul>
  );
}
