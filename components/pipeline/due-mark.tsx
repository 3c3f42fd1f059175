import { heatOf } from '@/lib/domain/heat';
import styles from './due-mark.module.css';

/** The small ring of a deadline on a card. */
export function DueMark({ due, now }: { due: number; now: number }) {
  const minutes = Math.max(0, Math.min(1440, (due - now) / 60_000));
  const circle = { cx: 7, cy: 7, r: 5.5, fill: 'none', strokeWidth: 3 };
  return (
    <svg width="14" height="14" aria-hidden="true" data-heat={heatOf(due - now)}>
      <circle className={styles.track} {...circle} />
      <circle className={styles.arc} {...circle} data-arc={due} pathLength={1440} strokeDasharray={`${minutes.toFixed(1)} 1440`} transform="rotate(-90 7 7)" />
    </svg>
  );
}
