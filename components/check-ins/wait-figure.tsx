import type { Heat } from '@/lib/domain/heat';
import type { AxisMark, WaitAxis } from '@/lib/domain/wait-axis';
import styles from './wait-figure.module.css';

const at = (left: number) => ({ left: `${left.toFixed(2)}%` });
const band = ({ left, width }: { left: number; width: number }) => ({ ...at(left), width: `${width.toFixed(2)}%` });

/** The days of a wait to scale: weekends fade, overdue is the axis itself turning warm. A guess stays without heat. */
export function WaitFigure({ axis, heat }: { axis: WaitAxis & { sentence: string }; heat: Heat | null }) {
  return (
    <figure className={styles.span} role="img" aria-label={axis.sentence} data-heat={heat ?? undefined}>
      {axis.weekends.map((weekend) => (
        <i key={weekend.left} className={styles.weekend} style={band(weekend)} />
      ))}
      <i className={styles.axis} />
      {axis.ticks.map((left) => (
        <i key={left} className={styles.tick} style={at(left)} />
      ))}
      {axis.over && <i className={styles.over} style={band(axis.over)} />}
      {axis.marks.map((mark, index) => (
        <Mark key={index} mark={mark} isOver={axis.over !== null} />
      ))}
      {axis.end && <span className={`${styles.below} ${styles.end}`}>{axis.end}</span>}
    </figure>
  );
}

function Mark({ mark, isOver }: { mark: AxisMark; isOver: boolean }) {
  const { left, kind, label, below } = mark;
  const isToday = kind === 'today';
  const isOpen = isToday || (kind === 'expected' && !isOver);
  const place = { style: at(left), 'data-wide': mark.wide, 'data-narrow': mark.narrow };
  return (
    <>
      <i className={[styles.point, isOpen && styles.open, isToday && styles.today].filter(Boolean).join(' ')} style={at(left)} />
      <b className={`${styles.above} ${isToday ? styles.today : ''}`} {...place}>
        {label}
      </b>
      <span className={`${styles.below} ${isToday && isOver ? styles.past : ''}`} {...place}>
        {below}
      </span>
    </>
  );
}
