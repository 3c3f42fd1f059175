import type { CSSProperties, ReactNode } from 'react';
import type { Heat } from '@/lib/domain/heat';
import { HOUR } from '@/lib/domain/heat';
import styles from './dial.module.css';

/**
 * 24 ticks, one an hour; the hour that runs stands at half strength.
 * @param leftMs the time left of the 24 hours
 */
export function Dial({ leftMs, heat, size, children, caption }: { leftMs: number; heat: Heat; size: number; children: ReactNode; caption?: string }) {
  const centre = size / 2;
  const outer = centre - 2;
  const inner = outer * (1 - 0.17);
  const hours = Math.max(0, Math.min(24, leftMs / HOUR));
  const big = size > 200;
  const style = { '--sz': `${size}px`, '--w': big ? 5 : 3, '--fs': big ? '72px' : '26px' } as CSSProperties;
  return (
    <div className={styles.dial} data-heat={heat} style={style}>
      <svg width={size} height={size} aria-hidden="true">
        {Array.from({ length: 24 }, (_, hour) => {
          const angle = (hour / 24) * 2 * Math.PI;
          const [x, y] = [Math.sin(angle), -Math.cos(angle)];
          const at = (radius: number, along: number) => (centre + along * radius).toFixed(2);
          const state = hour + 1 <= hours ? styles.on : hour < hours ? styles.now : styles.off;
          return <line key={hour} className={state} x1={at(outer, x)} y1={at(outer, y)} x2={at(inner, x)} y2={at(inner, y)} />;
        })}
      </svg>
      <div className={styles.in}>
        <strong>{children}</strong>
        {caption && <small>{caption}</small>}
      </div>
    </div>
  );
}
