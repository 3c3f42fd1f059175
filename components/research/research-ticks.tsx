import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import styles from './research.module.css';

/** The topics of the advice, ticked by having a finding. */
export function ResearchTicks({ href, topics }: { href: string; topics: { id: string; label: string; isCovered: boolean }[] }) {
  return (
    <section>
      <div className="hd">
        <h2>Research</h2>
        <span>
          {topics.filter(({ isCovered }) => isCovered).length} of {topics.length}
        </span>
        <Link className="link r" href={href} prefetch={false} aria-label="Open the research">
          Open
        </Link>
      </div>
      <ul className={styles.ticks}>
        {topics.map(({ id, label, isCovered }) => (
          <li key={id} className={isCovered ? styles.on : undefined}>
            <i>{isCovered && <Icon name="check" size={12} stroke={2.8} />}</i>
            <span>
              {label}
              {!isCovered && <span className="vh">, nothing yet</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
