import styles from './application.module.css';

export type CheckInFacts = { id: string; startAt: number; name: string; subject: string; body: string; date: string; time: string };

/** A check-in that was sent, with its text one press away. */
export function CheckInEvent({ letter }: { letter: CheckInFacts }) {
  return (
    <article className={`${styles.ev} ${styles.plain}`}>
      <div className={styles.date}>
        <b>{letter.date}</b>
        <span>{letter.time}</span>
      </div>
      <div className={styles.body}>
        <h2>Check-in to {letter.name}</h2>
        <details className={styles.letter}>
          <summary>{letter.subject || 'Read it'}</summary>
          <div>{letter.body}</div>
        </details>
      </div>
    </article>
  );
}
