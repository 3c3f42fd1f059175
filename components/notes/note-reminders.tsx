import styles from './composer.module.css';

type Line = { id: string; when: string; title: string; words: string; isToCome: boolean };

/** "What will remind me about this?" */
export function NoteReminders({ lines }: { lines: Line[] }) {
  return (
    <section>
      <div className="hd">
        <h2>What reminds you</h2>
      </div>
      <ul className={styles.reminders}>
        {lines.map((line) => (
          <li key={line.id} data-past={line.isToCome ? undefined : ''}>
            <span className="num">{line.when}</span>
            <span>
              <b>{line.title}</b>
              <small>{line.words}</small>
            </span>
          </li>
        ))}
        {lines.length === 0 && <li className="small dim">Nothing any more: its time has passed.</li>}
      </ul>
    </section>
  );
}
