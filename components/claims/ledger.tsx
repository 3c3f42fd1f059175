import Link from 'next/link';
import styles from './claims.module.css';

type Said = { id: string; words: string; by: string; isCorrected: boolean };
export type LedgerColumn = { id: string; name: string; under: string; conflicts: string[] };
export type LedgerRow = { topic: string; label: string; cells: Said[][] };

const IN_ONE_TABLE = 5;

/** What was said on each topic, by company. More companies than fit side by side go on in a further table. */
export function Ledger({ columns, rows }: { columns: LedgerColumn[]; rows: LedgerRow[] }) {
  const starts = columns.flatMap((_, index) => (index % IN_ONE_TABLE === 0 ? index : []));
  return starts.map((start) => (
    <Table key={start} columns={columns.slice(start, start + IN_ONE_TABLE)} rows={rows.map((row) => ({ ...row, cells: row.cells.slice(start, start + IN_ONE_TABLE) }))} />
  ));
}

function Table({ columns, rows }: { columns: LedgerColumn[]; rows: LedgerRow[] }) {
  return (
    <table className={styles.ledger}>
      <colgroup>
        <col style={{ width: 150 }} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">What you said</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <Link href={`/applications/${column.id}`} prefetch={false}>
                {column.name}
              </Link>
              <small>{column.under}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.topic}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, index) => {
              const column = columns[index]!;
              const isTwo = column.conflicts.includes(row.topic);
              return (
                <td key={column.id} className={cell.length === 0 ? styles.no : isTwo ? styles.both : undefined}>
                  {cell.length === 0 ? 'Not asked' : <Cell company={column.name} said={cell} />}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ company, said }: { company: string; said: Said[] }) {
  return (
    <div>
      <b className={styles.at}>{company}</b>
      {said.map((each) => (
        <Link key={each.id} href={`/claims?claim=${each.id}`} prefetch={false} className={each.isCorrected ? styles.corrected : undefined}>
          <span className="said">{each.words}</span>
          <small>{each.by}</small>
        </Link>
      ))}
    </div>
  );
}
