import { clockOfSeconds, TARGET_SECONDS } from '@/lib/domain/practice';
import styles from './practice.module.css';

const [SIZE, TICKS, OUTER, INNER] = [232, 24, 114, 94];
const TICK_SECONDS = TARGET_SECONDS / TICKS;

/** 24 ticks of five seconds that fill; the one that runs stands at half strength. */
export function TimerDial({ seconds }: { seconds: number }) {
  return (
    <div className={styles.dial}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        {Array.from({ length: TICKS }, (_, tick) => {
          const angle = (tick / TICKS) * 2 * Math.PI;
          const at = (radius: number) => [Math.sin(angle) * radius, -Math.cos(angle) * radius].map((way) => (SIZE / 2 + way).toFixed(2));
          const [[x1, y1], [x2, y2]] = [at(OUTER), at(INNER)];
          const state = (tick + 1) * TICK_SECONDS <= seconds ? styles.on : tick * TICK_SECONDS < seconds ? styles.now : styles.off;
          return <line key={tick} className={state} x1={x1} y1={y1} x2={x2} y2={y2} />;
        })}
      </svg>
      <p role="timer" aria-live="off">
        <strong>{clockOfSeconds(seconds)}</strong>
        <span>{seconds > TARGET_SECONDS ? 'past 2 min' : 'of about 2 min'}</span>
      </p>
    </div>
  );
}
