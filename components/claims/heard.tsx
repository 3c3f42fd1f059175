import { Ring } from '@/components/people/ring';
import type { ComponentProps } from 'react';
import styles from './claims.module.css';

/** Somebody who heard it, where and when. @param name null for nobody in particular */
export function Heard({ name, meta, clock }: { name: string | null; meta: string; clock?: ComponentProps<typeof Ring>['clock'] }) {
  return (
    <div className={styles.by}>
      <Ring name={name} size={40} clock={clock} />
      <span>
        <b>{name ?? 'Nobody in particular'}</b>
        <small>{meta}</small>
      </span>
    </div>
  );
}
