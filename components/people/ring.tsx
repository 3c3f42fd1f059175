import { Icon } from '@/components/ui/icon';
import { heatOf } from '@/lib/domain/heat';
import { initialsOf } from '@/lib/domain/names';
import type { CSSProperties } from 'react';
import styles from './ring.module.css';

type Clock = { due: number; now: number; isHeld?: boolean } | 'sent' | null;

const DAY_MINUTES = 1440;

/**
 * A person, with the clock of their note around them.
 * @param name null for a seat whose name is not known yet
 * @param clock the note's deadline, 'sent', or null when no note runs; held closed while its letter is on its way
 */
export function Ring({ name, clock = null, size = 40, sending = false }: { name: string | null; clock?: Clock; size?: number; sending?: boolean }) {
  const live = clock !== null && clock !== 'sent';
  const heat = live ? heatOf(clock.due - clock.now) : clock === 'sent' ? 'done' : undefined;
  const width = live ? (size >= 44 ? 3 : 2.5) : clock === 'sent' ? 1.5 : 1;
  const radius = (size - width) / 2;
  const circle = { cx: size / 2, cy: size / 2, r: radius, fill: 'none', strokeWidth: width };
  const minutes = live ? Math.max(0, Math.min(DAY_MINUTES, (clock.due - clock.now) / 60_000)) : 0;
  const className = [styles.ring, name === null && styles.ghost, sending && styles.sending].filter(Boolean).join(' ');
  return (
    <span className={className} data-heat={heat} style={{ '--sz': `${size}px` } as CSSProperties} aria-hidden="true">
      <svg width={size} height={size}>
        <circle className={live || clock === 'sent' ? styles.track : styles.still} {...circle} />
        {live && (
          <circle
            className={styles.arc}
            {...circle}
            data-arc={clock.isHeld ? undefined : clock.due}
            pathLength={DAY_MINUTES}
            strokeDasharray={`${clock.isHeld ? DAY_MINUTES : minutes.toFixed(1)} ${DAY_MINUTES}`}
            transform={`rotate(-90 ${size / 2} ${size / 2})`}
          />
        )}
      </svg>
      <b>{name === null ? '?' : initialsOf(name)}</b>
      {(clock === 'sent' || sending) && (
        <i className={styles.ok}>
          <Icon name="check" size={10} stroke={3} />
        </i>
      )}
    </span>
  );
}
