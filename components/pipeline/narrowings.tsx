import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import styles from './filter-bar.module.css';

/** What narrows the view beyond the bar; a press takes it away. */
export function Narrowings({ narrowings, cleared }: { narrowings: { label: string; href: string }[]; cleared: string }) {
  if (narrowings.length === 0) return null;
  return (
    <div className={styles.narrowings}>
      <ul aria-label="Narrowed to">
        {narrowings.map(({ label, href }) => (
          <li key={label}>
            <Link className={styles.part} href={href} prefetch={false} scroll={false} aria-label={`${label}, take away`}>
              {label}
              <Icon name="x" size={14} stroke={2} />
            </Link>
          </li>
        ))}
      </ul>
      <Link className="link" href={cleared} prefetch={false} scroll={false}>
        Clear
      </Link>
    </div>
  );
}
