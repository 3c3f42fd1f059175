import styles from './charts.module.css';

type WeekFacts = { on: string; counts: number[] };

const [LEFT, WIDE, ROW, BASE, ROOM] = [4, 380, 52, 42, 20];
const DOT = 6;

/** What was done week by week, a row for each kind: a dot for each while they fit, else a bar. */
export function WeeksChart({ kinds, weeks, until, sentence }: { kinds: readonly string[]; weeks: WeekFacts[]; until: string; sentence: string }) {
  const step = WIDE / weeks.length;
  const x = (at: number) => Math.round((LEFT + (at + 0.5) * step) * 10) / 10;
  return (
    <svg viewBox={`0 0 388 ${kinds.length * ROW + 22}`} className={styles.chart} role="img" aria-label={sentence}>
      {kinds.map((kind, row) => {
        const own = weeks.map(({ counts }) => counts[row] ?? 0);
        const highest = Math.max(1, ...own);
        const isDots = highest * DOT <= ROOM + DOT / 2;
        const y = BASE + row * ROW;
        return (
          <g key={kind}>
            <text className={styles.name} x={LEFT} y={y - 27}>
              {kind}
            </text>
            <text className={styles.value} x={LEFT + WIDE} y={y - 27} textAnchor="end">
              {own.reduce((sum, n) => sum + n, 0).toLocaleString('en-GB')}
            </text>
            <line className={styles.grid} x1={LEFT} x2={LEFT + WIDE} y1={y + 1} y2={y + 1} />
            {own.flatMap((n, at) =>
              isDots
                ? Array.from({ length: n }, (_, nth) => <circle key={`${at} ${nth}`} className={styles.dot} cx={x(at)} cy={y - 3 - nth * DOT} r="2.5" />)
                : [<rect key={at} className={styles.dot} x={x(at) - 3} width="6" y={y - (n / highest) * ROOM} height={(n / highest) * ROOM} />],
            )}
          </g>
        );
      })}
      <text className={styles.axis} x={LEFT} y={kinds.length * ROW + 14}>
        {weeks[0]?.on}
      </text>
      <text className={styles.axis} x={LEFT + WIDE} y={kinds.length * ROW + 14} textAnchor="end">
        {until}
      </text>
    </svg>
  );
}
