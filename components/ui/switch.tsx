import type { ComponentProps } from 'react';
import styles from './switch.module.css';

/** On or off, at once: a box belongs to a set, a switch acts. */
export function Switch({ on, label, ...rest }: ComponentProps<'button'> & { on: boolean; label: string }) {
  return (
    <button type="button" {...rest} role="switch" aria-checked={on} aria-label={label} className={styles.switch}>
      <i />
    </button>
  );
}
