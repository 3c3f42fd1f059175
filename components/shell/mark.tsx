import type { Heat } from '@/lib/domain/heat';
import styles from './mark.module.css';

/** The open ring; its dot takes the heat of the nearest deadline and is ink when nothing is due. */
function Mark({ heat, size = 26 }: { heat: Heat | null; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" data-heat={heat ?? undefined}>
      <path d="M20.6 7.2A9.3 9.3 0 1 0 20.6 18.8" fill="none" stroke="currentColor" strokeWidth="4.2" />
      <circle className={styles.dot} cx="21.6" cy="13" r="3" />
    </svg>
  );
}

export function Brand({ heat, size }: { heat: Heat | null; size?: number }) {
  return (
    <span className={styles.brand}>
      <Mark heat={heat} size={size} />
      <span className={styles.word}>Callback</span>
    </span>
  );
}
