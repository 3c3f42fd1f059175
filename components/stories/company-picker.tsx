import Link from 'next/link';
import { Button } from '@/components/ui/button';
import styles from './told.module.css';

type Company = { id: string; name: string };

const SHOWN = 6;

/** The companies with stories, the most recent first, as links; past a handful the rest are in a list to choose from. */
export function CompanyPicker({ companies, current }: { companies: Company[]; current: Company }) {
  const shown = companies.slice(0, SHOWN);
  const links = shown.some(({ id }) => id === current.id) ? shown : [current, ...shown];
  return (
    <div className={styles.picker}>
      <nav aria-label="Companies">
        {links.map(({ id, name }) => (
          <Link key={id} href={`/stories/told?company=${id}`} aria-current={id === current.id ? 'page' : undefined} prefetch={false}>
            {name}
          </Link>
        ))}
      </nav>
      {companies.length > SHOWN && (
        <form method="get">
          <select name="company" aria-label="Another company" defaultValue={current.id}>
            {companies.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <Button type="submit" look="secondary" size="little">
            Show
          </Button>
        </form>
      )}
    </div>
  );
}
