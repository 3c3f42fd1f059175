import { aloudPicture, clockOfSeconds, lengthWords, RATINGS, runsWords, TARGET_SECONDS, trendWords } from '@/lib/domain/practice';
import styles from './practice.module.css';

type AloudRun = { id: string; seconds: number; rating: string; change: string; day: string };
/** `target` is how long it is meant to take, in seconds; two minutes unless it is said. */
export type AloudFacts = { runs: AloudRun[]; change: string; target?: number; answered: { who: string; on: string; answer: string } | null };

const labelOf = (rating: string) => RATINGS.find(({ id }) => id === rating)?.label ?? '';

/** How one question, or one story, went aloud so far, what to change, and what was answered when it was asked. */
export function Aloud({ runs, change, target = TARGET_SECONDS, answered }: AloudFacts) {
  return (
    <>
      <div className="hd">
        <h2>Aloud so far</h2>
      </div>
      {runs.length > 1 && <AloudChart runs={runs} target={target} />}
      <p className={styles.trend}>{trendWords(runs)}</p>
      {runs.length > 0 && <AloudTable runs={runs} />}
      {change && (
        <>
          <div className={`hd ${styles.next}`}>
            <h2>One thing to change</h2>
          </div>
          <p className={styles.trend}>{change}</p>
        </>
      )}
      {answered && (
        <>
          <div className={`hd ${styles.next}`}>
            <h2>What you answered</h2>
            <span>
              {answered.who}, {answered.on}
            </span>
          </div>
          <p className={`said ${styles.trend}`}>{answered.answer || 'Not written down.'}</p>
        </>
      )}
    </>
  );
}

function AloudChart({ runs, target }: { runs: AloudRun[]; target: number }) {
  const { dots, band } = aloudPicture(runs, target);
  return (
    <svg className={styles.chart} viewBox="0 0 320 128" role="img" aria-label={runsWords(runs)}>
      <rect className={styles.band} x="0" y={band.y} width="320" height={band.height} />
      <text x="8" y={band.y + 16}>
        under {lengthWords(target)}
      </text>
      <polyline points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map(({ x, y, label, day }, index) => (
        <g key={index}>
          <circle cx={x} cy={y} r="4" />
          <text x={x} y={y - 10} textAnchor="middle" className={index === dots.length - 1 ? styles.last : undefined}>
            {label}
          </text>
          <text x={x} y="124" textAnchor="middle">
            {day}
          </text>
        </g>
      ))}
    </svg>
  );
}

function AloudTable({ runs }: { runs: AloudRun[] }) {
  return (
    <details className={styles.table}>
      <summary>Show as table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Length</th>
            <th scope="col">How it landed</th>
          </tr>
        </thead>
        <tbody>
          {runs.map(({ id, day, seconds, rating, change }) => (
            <tr key={id}>
              <td>{day}</td>
              <td className="num">{clockOfSeconds(seconds)}</td>
              <td>
                {labelOf(rating)}
                {change && <small>{change}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
