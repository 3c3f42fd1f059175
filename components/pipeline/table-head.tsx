import Link from 'next/link';
import box from '@/components/ui/box.module.css';
import { Icon } from '@/components/ui/icon';
import type { Column } from '@/lib/domain/pipeline-view';
import styles from './table.module.css';

/** One column: what it is called, the address that sorts by it, and how it is sorted now. */
export type HeadCell = { id: Column | 'company'; label: string; href: string | null; sorted: 'ascending' | 'descending' | undefined };

export function TableHead({ cells }: { cells: HeadCell[] }) {
  return (
    <thead>
      <tr>
        <td className={styles.choose}>
          <input className={box.box} type="checkbox" data-choose-all aria-label="Choose all shown" />
        </td>
        {cells.map(({ id, label, href, sorted }) => (
          <th key={id} scope="col" className={styles[id]} aria-sort={sorted}>
            {href === null ? (
              label
            ) : (
              <Link href={href} prefetch={false} scroll={false}>
                {label}
                {sorted && <Icon name={sorted === 'ascending' ? 'arrow-up' : 'arrow-down'} size={14} stroke={2} />}
              </Link>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
