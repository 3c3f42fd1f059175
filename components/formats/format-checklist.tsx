import { Tick } from './tick';
import styles from './formats.module.css';

type List = { id: string; title: string; when: string; lines: { item: string; words: string; isTicked: boolean }[] };

/** What to prepare for one format, each line a tick of its own. */
export function FormatChecklist({ roundId, list }: { roundId: string; list: List }) {
  return (
    <section aria-labelledby={`h-${list.id}`}>
      <div className="hd">
        <h2 id={`h-${list.id}`}>{list.title}</h2>
        {list.when && <span>{list.when}</span>}
      </div>
      <ul className={styles.lines}>
        {list.lines.map((line) => (
          <li key={line.item}>
            <Tick roundId={roundId} {...line} />
          </li>
        ))}
      </ul>
    </section>
  );
}
