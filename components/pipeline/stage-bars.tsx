import { barsOf, type Stage } from '@/lib/domain/pipeline';
import styles from './stage-bars.module.css';

/** Four bars like reception on a phone; closed is struck through. Never coloured. One element: a table has many of them. */
export function StageBars({ stage, faint = false }: { stage: Stage; faint?: boolean }) {
  return <i className={styles.bars} data-on={stage === 'closed' ? 'shut' : faint ? 0 : barsOf(stage)} aria-hidden="true" />;
}
