import Link from 'next/link';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { SourceSelect } from './source-select';
import styles from './board.module.css';

type Props = {
  filters: { id: string; label: string; count: number; href: string }[];
  filter: string;
  sources: string[];
  source: string | null;
};

/** Filters are links: the address says what is shown, and the back button undoes it. */
export function FilterBar({ filters, filter, sources, source }: Props) {
  return (
    <div className={styles.bar}>
      <nav className={styles.chips} aria-label="Filter">
        {filters.map((each) => (
          <Link key={each.id} className={styles.chip} href={each.href} prefetch={false} aria-current={each.id === filter ? 'true' : undefined}>
            {each.label} <b>{each.count.toLocaleString('en-GB')}</b>
          </Link>
        ))}
      </nav>
      {sources.length > 0 && <SourceSelect sources={sources} source={source} filter={filter} />}
      <ButtonLink look="quiet" href="/applications/new">
        <Icon name="plus" stroke={2} />
        Add application
      </ButtonLink>
    </div>
  );
}
