import { barsOf, type Stage } from '@/lib/domain/pipeline';
import styles from './stage-bars.module.css';

const BARS = [
  { x: 0, y: 10 },
  { x: 4, y: 7 },
  { x: 8, y: 4 },
  { x: 12, y: 1 },
];

/** Four bars like reception on a phone; closed is struck through. Never coloured. */
export function StageBars({ stage, faint = false }: { stage: Stage; faint?: boolean }) {
  const on = faint ? 0 : barsOf(stage);
  return (
    <svg className={styles.bars} width="14" height="14" viewBox="0 0 15 14" aria-hidden="true">
      {BARS.map(({ x, y }, index) => (
        <rect key={x} className={index < on ? styles.on : styles.off} x={x} y={y} width="2.6" height={14 - y} rx=".6" />
      ))}
      {stage === 'closed' && <path className={styles.slash} d="M0 1 15 13" />}
    </svg>
  );
}
