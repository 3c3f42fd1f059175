'use client';
import type { Column } from '@/lib/domain/pipeline-view';
import type { RowFacts } from './row-facts';
import { TableRow } from './table-row';

/** Drawn on both sides, so that the page carries what the rows say and not their markup a second time. */
export function TableRows({ rows, columns, now }: { rows: RowFacts[]; columns: readonly Column[]; now: number }) {
  return (
    <tbody>
      {rows.map((row) => (
        <TableRow key={row.id} row={row} columns={columns} now={now} />
      ))}
    </tbody>
  );
}
