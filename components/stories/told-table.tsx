import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { Icon } from '@/components/ui/icon';
import type { ToldCell, ToldRow } from '@/lib/domain/told-matrix';
import styles from './told.module.css';

type Column = { personId: string | null; name: string; short: string };
export type MatrixFacts = { finding: string; columns: Column[]; rows: ToldRow[] };

/** Stories by the people of one company: told or planned, when, and how it landed. On a phone a list for each person. */
export function ToldTable({ columns, rows }: MatrixFacts) {
  return (
    <>
      <div className={styles.wide} tabIndex={0} role="group" aria-label="Stories by person">
        <table>
          <thead>
            <tr>
              <td />
              {columns.map(({ personId, name, short }) => (
                <th key={personId} scope="col">
                  {personId ? (
                    <Link href={`/people/${personId}`} prefetch={false} title={name}>
                      {short}
                    </Link>
                  ) : (
                    short
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.storyId}>
                <th scope="row">
                  <StoryTitle row={row} />
                </th>
                {row.cells.map((cell, at) => (
                  <td key={columns[at]!.personId} data-twice={cell.isTwice || undefined}>
                    <Cell cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles.narrow}>
        {columns.map((column, at) => (
          <PersonList key={column.personId} column={column} rows={rows} at={at} />
        ))}
      </div>
      <p className={styles.legend}>
        <span>
          <i className={styles.told} aria-hidden="true" /> Told
        </span>
        <span>
          <i className={styles.planned} aria-hidden="true" /> Planned
        </span>
      </p>
    </>
  );
}

function StoryTitle({ row }: { row: ToldRow }) {
  return (
    <>
      <Link href={`/stories/${row.storyId}`} prefetch={false}>
        {row.title}
      </Link>
      <Remarks row={row} />
    </>
  );
}

function Remarks({ row: { warnings, hint } }: { row: ToldRow }) {
  return (
    <>
      {warnings.map((words) => (
        <p key={words} className={styles.warning}>
          <Icon name="circle-alert" size={14} stroke={2} />
          {words}
        </p>
      ))}
      {hint && warnings.length === 0 && <p className={styles.hint}>{hint}</p>}
    </>
  );
}

/** What one person heard of one story: a full dot told, a ring planned; the words say the same. */
function Cell({ cell: { told, planned } }: { cell: ToldCell }) {
  if (told.length + planned.length === 0)
    return (
      <>
        <i className={styles.none} aria-hidden="true" />
        <span className="vh">Not told</span>
      </>
    );
  return (
    <>
      {told.map(({ id, when, landed, said }) => (
        <div key={id} className={styles.mark}>
          <i className={styles.told} aria-hidden="true" />
          <span>
            <span className="vh">Told </span>
            {when}
            {landed && <small>{landed}</small>}
            {said && <small className="said">{said}</small>}
          </span>
        </div>
      ))}
      {planned.map(({ id }) => (
        <div key={id} className={styles.mark}>
          <i className={styles.planned} aria-hidden="true" />
          <span className={styles.word}>Planned</span>
        </div>
      ))}
    </>
  );
}

function PersonList({ column, rows, at }: { column: Column; rows: ToldRow[]; at: number }) {
  const own = rows.filter(({ cells }) => cells[at]!.told.length + cells[at]!.planned.length > 0);
  return (
    <section aria-label={column.name}>
      <h2>
        {column.personId && <Ring name={column.name} size={32} />}
        {column.name}
      </h2>
      {own.length === 0 && <p className={styles.hint}>No story yet.</p>}
      <ul>
        {own.map((row) => (
          <li key={row.storyId}>
            <StoryTitle row={row} />
            <Cell cell={row.cells[at]!} />
          </li>
        ))}
      </ul>
    </section>
  );
}
