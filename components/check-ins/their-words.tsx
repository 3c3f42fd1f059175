import type { Heat } from '@/lib/domain/heat';
import type { WaitAxis } from '@/lib/domain/wait-axis';
import { WaitFigure } from './wait-figure';
import styles from './check-ins.module.css';

type Props = {
  said: { words: string | null; title: string; by: string };
  axis: (WaitAxis & { sentence: string }) | null;
  heat: Heat | null;
};

/** What they said, in their words, over the days of the wait. Where they said nothing the app says so in its own voice. */
export function TheirWords({ said, axis, heat }: Props) {
  return (
    <>
      <div className={styles.theirs}>
        {said.words ? <p className="said">“{said.words.replace(/^["“„«]|["”“»]$/gu, '')}”</p> : <p className="h2">{said.title}</p>}
        {said.by && <p className={styles.by}>{said.by}</p>}
      </div>
      {axis && <WaitFigure axis={axis} heat={heat} />}
    </>
  );
}
