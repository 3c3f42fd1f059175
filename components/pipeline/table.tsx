import Link from 'next/link';
import { USUAL_COLUMNS, type Column } from '@/lib/domain/pipeline-view';
import { TableHead, type HeadCell } from './table-head';
import type { RowFacts } from './row-facts';
import { TableRows } from './table-rows';
import styles from './table.module.css';

type Props = { words: string; head: HeadCell[]; columns: readonly Column[]; rows: RowFacts[]; more: { href: string; words: string } | null; end: string; now: number };

/** The same applications as the board shows, a line each. */
export function Table({ words, head, columns, rows, more, end, now }: Props) {
  const isUsual = columns.join() === USUAL_COLUMNS.join();
  return (
    <div className={styles.frame} data-usual={isUsual || undefined}>
      <label className={styles.choosing}>
        <input type="checkbox" data-choosing />
        Choose several
      </label>
      <table className={styles.table} aria-label={words}>
        <TableHead cells={head} />
        <TableRows rows={rows} columns={columns} now={now} />
      </table>
      {more && (
        <Link className={styles.more} href={more.href} prefetch={false} scroll={false}>
          {more.words}
        </Link>
      )}
      {end && <p className={styles.end}>{end}</p>}
    </div>
  );
}
