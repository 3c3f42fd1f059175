import type { ResearchLanes } from '@/lib/domain/research-lanes';
import styles from './research.module.css';

const [LEFT, RIGHT, TOP, LANE] = [96, 396, 26, 38];
const BOTTOM = TOP + 4.5 * LANE;
const x = (at: number) => Math.round((LEFT + at * (RIGHT - LEFT)) * 10) / 10;

type Row = { id: string; title: string; kind: { label: string }; age: string };

/** How old the findings are, and from where: a lane for each kind of source, a dot for each finding. */
export function Lanes({ lanes, words, rows }: { lanes: ResearchLanes; words: string; rows: Row[] }) {
  const year = lanes.stops.at(-1)!.at;
  return (
    <div className={styles.picture}>
      <svg viewBox={`0 0 ${RIGHT + 4} ${BOTTOM + 40}`} role="img" aria-label={words}>
        <rect className={styles.past} x={x(year)} y={6} width={RIGHT - x(year)} height={BOTTOM - 6} />
        {lanes.stops.map(({ label, at }) => (
          <g key={label}>
            <line x1={x(at)} x2={x(at)} y1={6} y2={BOTTOM} />
            <text className={styles.stop} x={x(at)} y={BOTTOM + 20} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
        {lanes.lanes.map(({ id, label, dots }, lane) => (
          <g key={id}>
            <line x1={LEFT} x2={RIGHT} y1={TOP + lane * LANE} y2={TOP + lane * LANE} />
            <text x={0} y={TOP + lane * LANE + 4.5}>
              {label}
            </text>
            {dots.map(({ at, isOld }, dot) => (
              <circle key={dot} className={isOld ? styles.oldDot : undefined} cx={x(at)} cy={TOP + lane * LANE} r={5.5} />
            ))}
          </g>
        ))}
      </svg>
      <details>
        <summary>Show as table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Finding</th>
              <th scope="col">From</th>
              <th scope="col">Age</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.title}</th>
                <td>{row.kind.label}</td>
                <td>{row.age}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
