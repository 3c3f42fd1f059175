import { shortDays, stacksOf, ticksTo, type Duration } from '@/lib/domain/insights-durations';
import styles from './charts.module.css';

const [LEFT, RIGHT, ROW, FIRST] = [4, 380, 46, 40];
/** Up to here one dot is one application; above, a bar stands for those that took as long. */
const MOST_DOTS = 40;
const [DOT, ROOM] = [7, 15];

/** How long each step took: a dot for each application on an axis of days, the median as a bar of ink. */
export function DurationsChart({ durations, sentence }: { durations: Duration[]; sentence: string }) {
  const most = Math.max(1, ...durations.map(({ days }) => days.at(-1) ?? 0));
  const ticks = ticksTo(most);
  const end = ticks.at(-1)!;
  const x = (days: number) => Math.round((LEFT + (days / end) * (RIGHT - LEFT)) * 10) / 10;
  return (
    <svg viewBox="0 0 388 214" className={styles.chart} role="img" aria-label={sentence}>
      {ticks.map((tick, at) => (
        <g key={tick}>
          <line className={styles.grid} x1={x(tick)} x2={x(tick)} y1="8" y2="188" />
          <text className={styles.axis} x={x(tick)} y="206" textAnchor={at === 0 ? 'start' : tick === end ? 'end' : 'middle'}>
            {tick === end ? `${tick} ${tick === 1 ? 'day' : 'days'}` : tick}
          </text>
        </g>
      ))}
      {durations.map((duration, at) => (
        <Row key={duration.span} {...duration} y={FIRST + at * ROW} x={x} />
      ))}
    </svg>
  );
}

function Row({ span, days, median, y, x }: Duration & { y: number; x: (days: number) => number }) {
  const stacks = stacksOf(days);
  const highest = Math.max(1, ...stacks.map(({ n }) => n));
  const step = Math.min(DOT, ROOM / Math.max(1, highest - 1));
  return (
    <g>
      <text className={styles.name} x="4" y={y - 17}>
        {span}
      </text>
      {days.length > 0 && <line className={styles.range} x1={x(days[0]!)} x2={x(days.at(-1)!)} y1={y} y2={y} />}
      {days.length <= MOST_DOTS
        ? stacks.flatMap(({ at, n }) =>
            Array.from({ length: n }, (_, nth) => <circle key={`${at} ${nth}`} className={styles.dot} cx={x(at)} cy={y - nth * step} r="3" />),
          )
        : stacks.map(({ at, n }) => (
            <rect key={at} className={styles.dot} x={x(at) - 1.5} width="3" y={y - (n / highest) * ROOM} height={(n / highest) * ROOM} />
          ))}
      {median !== null && <line className={styles.median} x1={x(median)} x2={x(median)} y1={y - 9} y2={y + 9} />}
      <text className={styles.value} x="384" y={y - 17} textAnchor="end">
        {median === null ? 'none yet' : shortDays(median)}
      </text>
    </g>
  );
}
