import Link from 'next/link';
import { Mark } from './requirement-row';
import styles from './covered.module.css';

type Line = { id: string; words: string; name: string; isMust: boolean; isOpen: boolean; meets: string };
export type CoveredFacts = { href: string; counts: string; lines: Line[]; more: number };

/** What the job description asks for, and what meets it: the holes first. */
export function CoveredSection({ href, counts, lines, more }: CoveredFacts) {
  return (
    <section>
      <div className="hd">
        <h2>Job description, covered</h2>
        <span>{counts}</span>
        <Link className="link r" href={href} prefetch={false} aria-label="All that they ask for">
          All
        </Link>
      </div>
      <ul className={styles.lines}>
        {lines.map(({ id, words, name, isMust, isOpen, meets }) => (
          <li key={id} className={isOpen ? styles.open : undefined}>
            {isOpen && <Mark met={meets ? 'draft' : 'nothing'} />}
            <div>
              <b>{words}</b>
              <p>{meets || (isMust ? 'Nothing meets it yet.' : 'Nothing yet. It would be nice.')}</p>
            </div>
            {isOpen && (
              <Link className="link" href={`${href}?line=${id}`} prefetch={false} aria-label={`${meets ? 'Open' : 'Find a story for'} ${name}`}>
                {meets ? 'Open' : 'Find a story'}
              </Link>
            )}
          </li>
        ))}
        {more > 0 && <li className={styles.more}>And {more} more.</li>}
      </ul>
    </section>
  );
}
