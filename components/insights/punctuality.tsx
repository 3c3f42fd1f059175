import { stacksOf } from '@/lib/domain/insights-durations';
import type { Punctual } from '@/lib/domain/insights-notes';
import styles from './charts.module.css';

const [LEFT, HOUR, BASE, ROOM] = [6, 11.625, 70, 66];
/** Where the axis ends; what came later lies here. */
const LAST_HOUR = 31;
const [DOT, WIDE] = [12, 8];
const TICKS = [0, 6, 12, 18, 24, 30];

const x = (hour: number) => Math.round((LEFT + hour * HOUR) * 10) / 10;

/** When notes went out, in hours after the conversation. The day they had is the wash; only what is late is hot. */
export function PunctualityChart({ hours, sentence }: Pick<Punctual, 'hours'> & { sentence: string }) {
  const stacks = [false, true].flatMap((late) =>
    stacksOf(hours.filter((each) => each.late === late).map(({ hour }) => Math.min(hour, LAST_HOUR))).map((stack) => ({ ...stack, late })),
  );
  const highest = Math.max(1, ...stacks.map(({ n }) => n));
  const isDots = highest * DOT <= ROOM;
  const late = hours.filter((each) => each.late).length;
  const lateAt = Math.max(0, ...stacks.filter((each) => each.late).map(({ at }) => at));
  return (
    <svg viewBox="0 0 388 104" className={styles.chart} role="img" aria-label={sentence}>
      <rect className={styles.day} x={LEFT} y="4" width={24 * HOUR} height={BASE - 4} />
      <line className={styles.ground} x1={LEFT} x2="378" y1={BASE} y2={BASE} />
      {TICKS.map((tick) => (
        <g key={tick}>
          <line className={styles.tick} x1={x(tick)} x2={x(tick)} y1={BASE} y2={tick === 24 ? 4 : BASE + 6} />
          <text className={tick === 24 ? styles.due : styles.axis} x={x(tick)} y="93" textAnchor={tick === 0 ? 'start' : 'middle'}>
            {tick === 24 ? '24 h' : tick}
          </text>
        </g>
      ))}
      {stacks.flatMap(({ at, n, late: isLate }) =>
        isDots ? (
          Array.from({ length: n }, (_, nth) => (
            <circle key={`${at} ${nth}`} className={isLate ? styles.late : styles.dot} cx={x(at + 0.5)} cy={BASE - 9 - nth * DOT} r="5" />
          ))
        ) : (
          <rect key={`${at} ${isLate}`} className={isLate ? styles.late : styles.dot} x={x(at + 0.5) - WIDE / 2} width={WIDE} y={BASE - (n / highest) * ROOM} height={(n / highest) * ROOM} />
        ),
      )}
      {late > 0 && (
        <text className={styles.hot} x={Math.min(382, x(lateAt + 0.5) + 16)} y={isDots ? 46 : 14} textAnchor="end">
          {`${late} late`}
        </text>
      )}
    </svg>
  );
}
