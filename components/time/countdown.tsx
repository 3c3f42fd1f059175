import { leftMarkup } from './left-markup';
import styles from './countdown.module.css';

/**
 * The time left until an instant. The time keeper of the page moves it on; React does not, so a row costs no script.
 * @param due epoch milliseconds
 * @param name whose clock it is, for the two spoken announcements
 */
export function Countdown({ due, now, name }: { due: number; now: number; name?: string }) {
  return (
    <span
      className={styles.left}
      data-due={due}
      data-name={name}
      role="timer"
      aria-live="off"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: leftMarkup(due - now) }}
    />
  );
}
