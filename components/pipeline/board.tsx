import { BoardHands } from './board-hands';
import type { BoardCardFacts } from './card';
import { Column } from './column';
import type { Stage } from '@/lib/domain/pipeline';
import styles from './board.module.css';

type Props = { columns: { stage: Stage; count: number; cards: BoardCardFacts[]; more: string | null; end: string }[]; today: string; now: number };

/** Six stages side by side, and what hands and keys do there. */
export function Board({ columns, today, now }: Props) {
  return (
    <>
      <BoardHands today={today}>
        <div className={styles.board}>
          {columns.map((column) => (
            <Column key={column.stage} {...column} now={now} />
          ))}
        </div>
      </BoardHands>
      <p className={styles.keys}>
        <span>Arrow keys move between cards.</span>
        <span>Shift and an arrow moves the card.</span>
        <span>A full stop opens its menu.</span>
      </p>
    </>
  );
}
