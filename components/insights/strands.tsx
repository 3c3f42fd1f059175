import { START_X, STEP_X, type Line, type Strands as Laid } from '@/lib/domain/insights-strands';
import styles from './strands.module.css';

/** A line with what it says at its end; `href` and `name` when it is one application. */
type DrawnLine = Line & { key: string; name: string; words: string; href: string | null };
export type StrandsFacts = {
  laid: Laid<DrawnLine>;
  funnel: { reached: number; name: string; n: number }[];
  /** each line says its words at its end; else on hover and focus */
  labelled: boolean;
  /** words at the end of lines that end alike, where a line is a band */
  groups: { key: string; x: number; y: number; words: string }[];
  sentence: string;
};

/** From a fixed height, so that the words stand in the middle of the line. */
const HALF_LETTER = 4.5;

/** One line for each application, from where it came from to how far it came; a band for so many once there are many. */
export function StrandsChart({ laid, funnel, labelled, groups, sentence }: StrandsFacts) {
  const isOne = laid.lines.some(({ line }) => line.href !== null);
  // What is narrow lies on what is wide, what came further on the rest; links stay in the order they are read in.
  const drawnLines = isOne && !labelled ? laid.lines : laid.lines.toReversed().sort((a, b) => b.wide - a.wide);
  return (
    <svg className={styles.strands} viewBox={`0 0 1280 ${laid.height}`} role={isOne && !labelled ? 'group' : 'img'} aria-label={sentence}>
      {funnel.map(({ name, n, reached }) => (
        <g key={name}>
          <text className={styles.head} x={STEP_X[reached]} y="14" textAnchor="middle">
            <tspan>{n.toLocaleString('en-GB')}</tspan> {name}
          </text>
          <line className={styles.guide} x1={STEP_X[reached]} x2={STEP_X[reached]} y1="24" y2={laid.depths[reached]} />
        </g>
      ))}
      {drawnLines.map(({ line, path, wide, end }) => {
        const drawn = (
          <>
            <path className={styles.line} d={path} strokeWidth={wide} />
            {line.weight === 1 && <circle cx={end.x} cy={end.y} r={wide / 2} />}
          </>
        );
        if (line.href !== null && !labelled)
          return (
            <a key={line.key} className={styles[line.ending]} href={line.href} aria-label={`${line.name}, ${line.words}`}>
              {drawn}
              <text className={styles.later} x={end.x + 11} y={end.y + HALF_LETTER}>
                {line.name}
                <tspan dx="7">{line.words}</tspan>
              </text>
            </a>
          );
        return (
          <g key={line.key} className={styles[line.ending]}>
            {!labelled && <title>{`${line.name}, ${line.words}`}</title>}
            {drawn}
            {labelled && (
              <text className={styles.label} x={end.x + 13} y={end.y + HALF_LETTER}>
                {line.name}
                <tspan dx="7">{line.words}</tspan>
              </text>
            )}
          </g>
        );
      })}
      {groups.map(({ key, x, y, words }) => (
        <text key={key} className={styles.label} x={x + 13} y={y + HALF_LETTER}>
          {words}
        </text>
      ))}
      {laid.sources.map(({ source, y }) => (
        <text key={source} className={styles.source} x={START_X - 14} y={y + HALF_LETTER} textAnchor="end">
          {source}
        </text>
      ))}
    </svg>
  );
}

/** The same on a phone: how many came so far, and each application with how far it came. */
export function StrandRows({ laid, funnel, labelled }: StrandsFacts) {
  const most = Math.max(1, ...funnel.map(({ n }) => n));
  return (
    <div className={styles.rows}>
      <ul className={styles.funnel}>
        {funnel.map(({ name, n }) => (
          <li key={name}>
            <b className="num">{n.toLocaleString('en-GB')}</b> {name}
            <i style={{ width: `${(n / most) * 100}%` }} />
          </li>
        ))}
      </ul>
      {labelled && (
        <ol>
          {laid.lines.map(({ line }) => (
            <li key={line.key} className={styles[line.ending]}>
              <a href={line.href ?? undefined}>
                <b>{line.name}</b> <span>{line.words}</span>
              </a>
              <i style={{ width: `${((line.reached + 1) / STEP_X.length) * 100}%` }} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
