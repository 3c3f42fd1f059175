import Link from 'next/link';
import box from '@/components/ui/box.module.css';
import type { CellField } from '@/lib/domain/cells';
import type { Heat } from '@/lib/domain/heat';
import type { NextStep } from '@/lib/domain/next-step';
import type { Stage } from '@/lib/domain/pipeline';
import type { Column } from '@/lib/domain/pipeline-view';
import { Cell } from './cell';
import styles from './table.module.css';

export type RowFacts = {
  id: string;
  company: string;
  role: string;
  stage: Stage;
  step: { kind: NextStep['kind']; what: string; when: string; heat: Heat | null; due: number | null };
  applied: string;
  age: string;
  source: string;
  names: string[];
  initials: string[];
  more: number;
  tags: string;
  pay: string;
  place: string;
  touched: string;
  /** when it came to its stage */
  since: string;
  /** what each cell that can be changed holds */
  was: Record<CellField, string>;
};

/** One application in one line; on a phone in two. */
export function TableRow({ row, columns, now }: { row: RowFacts; columns: readonly Column[]; now: number }) {
  return (
    <tr className={row.stage === 'closed' ? styles.shut : undefined} data-row data-application={row.id} data-stage={row.stage} data-company={row.company} data-since={row.since} data-heat={row.step.heat ?? undefined}>
      <td className={styles.choose}>
        <input className={box.box} type="checkbox" name="id" value={row.id} form="chosen" aria-label={`Choose ${row.company}`} />
      </td>
      <th scope="row">
        <Link href={`/applications/${row.id}`} prefetch={false}>
          {row.company}
        </Link>
      </th>
      {columns.map((column) => (
        <Cell key={column} column={column} row={row} now={now} />
      ))}
    </tr>
  );
}
