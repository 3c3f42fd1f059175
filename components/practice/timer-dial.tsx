import { clockOfSeconds, lengthWords, TARGET_SECONDS } from '@/lib/domain/practice';
import styles from './practice.module.css';

const [SIZE, TICKS, OUTER, INNER] = [232, 24, 114, 94];

/**
 * 24 ticks that fill; the one that runs stands at half strength.
 * @param target how long it is meant to take, in seconds: two minutes make ticks of five
 */
export function TimerDial({ seconds, target = TARGET_SECONDS }: { seconds: number; target?: number }) {
  const each = target / TICKS;
  return (
    <div className={styles.dial}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} width={SIZE} height={SIZE} aria-hidden="true">
        {Array.from({ length: TICKS }, (_, tick) => {
          const angle = (tick / TICKS) * 2 * Math.PI;
          const at = (radius: number) => [Math.sin(angle) * radius, -Math.cos(angle) * radius].map((way) => (SIZE / 2 + way).toFixed(2));
          const [[x1, y1], [x2, y2]] = [at(OUTER), at(INNER)];
          const state = (tick + 1) * each <= seconds ? styles.on : tick * each < seconds ? styles.now : styles.off;
          return <line key={tick} className={state} x1={x1} y1={y1} x2={x2} y2={y2} />;
        })}
      </svg>
      <p role="timer" aria-live="off">
        <strong>{clockOfSeconds(seconds)}</strong>
        <span>{seconds > target ? 'past' : 'of about'} {lengthWords(target)}</span>
      </p>
    </div>
  );
}
