import Link from 'next/link';
import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type Look = 'primary' | 'secondary' | 'quiet';
type Size = 'large' | 'little';

export function buttonClass(look: Look, size?: Size): string {
  return [styles.btn, styles[look], size && styles[size]].filter(Boolean).join(' ');
}

/** One filled button per screen; it says what will happen. */
export function Button({ look = 'secondary', size, ...rest }: ComponentProps<'button'> & { look?: Look; size?: Size }) {
  return <button type="button" {...rest} className={buttonClass(look, size)} />;
}

export function ButtonLink({ look = 'secondary', size, ...rest }: ComponentProps<typeof Link> & { look?: Look; size?: Size }) {
  return <Link prefetch={false} {...rest} className={buttonClass(look, size)} />;
}

/** A button that is only an icon needs its word as a label. */
export function IconButton({ label, ...rest }: ComponentProps<'button'> & { label: string }) {
  return <button type="button" {...rest} aria-label={label} title={label} className={styles.icon} />;
}

export function IconLink({ label, ...rest }: ComponentProps<typeof Link> & { label: string }) {
  return <Link prefetch={false} {...rest} aria-label={label} title={label} className={styles.icon} />;
}
