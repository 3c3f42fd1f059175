import Link from 'next/link';
import box from '@/components/ui/box.module.css';
import type { Column } from '@/lib/domain/pipeline-view';
import { Cell } from './cell';
import type { RowFacts } from './row-facts';
import styles from './table.module.css';

/** One application in one line; on a phone in two. */
export function TableRow({ row, columns, now }: { row: RowFacts; columns: readonly Column[]; now: number }) {
  return (
    <tr className={row.stage === 'closed' ? styles.shut : undefined} data-application={row.id} data-stage={row.stage} data-company={row.company} data-since={row.since} data-heat={row.step.heat ?? undefined}>
      <td className={styles.choose}>
        <input className={box.box} type="checkbox" name="id" value={row.id} form="chosen" aria-label={`Choose ${row.company}`} />
      </td>
      <th scope="row">
        <Link href={`/applications/${row.id}`} prefetch={false} data-row>
          {row.company}
        </Link>
      </th>
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} now={now} />
      ))}
    </tr>
  );
}
