import styles from './insights.module.css';

type RateFacts = { label: string; hits: number; n: number };

/** Up to here one dot is one application; above, a bar stands for the share. */
const MOST_DOTS = 10;

/** Shares as dots one can count, with their sample: "4 of 4". Plain ones are the words alone. */
export function Rates({ rates, plain = false, after = '' }: { rates: RateFacts[]; plain?: boolean; after?: string }) {
  const isDots = rates.every(({ n }) => n <= MOST_DOTS);
  return (
    <ul className={plain ? `${styles.rates} ${styles.plain}` : styles.rates}>
      {rates.map(({ label, hits, n }) => (
        <li key={label}>
          <span>{label}</span>
          {!plain && (
            <span className={isDots ? styles.dots : styles.bar} aria-hidden="true">
              {isDots ? (
                Array.from({ length: n }, (_, at) => <i key={at} data-on={at < hits || undefined} />)
              ) : (
                <i style={{ width: `${(hits / n) * 100}%` }} />
              )}
            </span>
          )}
          <b className="num">{`${hits.toLocaleString('en-GB')} of ${n.toLocaleString('en-GB')}${after}`}</b>
        </li>
      ))}
    </ul>
  );
}
