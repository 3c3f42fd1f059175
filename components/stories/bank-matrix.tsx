import Link from 'next/link';
import type { Showing } from '@/lib/domain/competencies';
import styles from './bank-matrix.module.css';

type Column = { id: string; label: string; asked: number; isHole: boolean };
type Row = {
  id: string;
  title: string;
  href: string;
  isShown: boolean;
  isDraft: boolean;
  where: string;
  /** what it shows in a sentence, where there is no room for columns */
  shows: string;
  cells: Showing[];
  told: string;
  toldWords: string;
};

const WORDS: Record<Showing, string> = { strong: 'strong', touches: 'touches on it', none: 'none' };
/** Of more columns than these the heads are set narrower, then stand upright. */
const [WIDE, NARROW] = [9, 11];
const headsOf = (columns: number) => (columns > NARROW ? 'upright' : columns > WIDE ? 'narrow' : undefined);

/** What each story shows, and what is asked for. On a phone a row for each story says it in words. */
export function BankMatrix({ columns, rows, isAsked }: { columns: Column[]; rows: Row[]; isAsked: boolean }) {
  return (
    <div className={styles.box}>
      <table className={styles.matrix} data-heads={headsOf(columns.length)}>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">Story</span>
            </th>
            {columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <span>{label}</span>
              </th>
            ))}
            <th scope="col">
              <span>Told</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <StoryRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
        {isAsked && (
          <tfoot>
            <tr>
              <th scope="row">
                Asked for in <small>open applications</small>
              </th>
              {columns.map(({ id, label, asked, isHole }) => (
                <td key={id} data-label={label} data-hole={isHole || undefined} data-none={asked === 0 || undefined}>
                  {asked}
                  {isHole && <span className="vh">, and no ready story is strong in it</span>}
                </td>
              ))}
              <td />
            </tr>
          </tfoot>
        )}
      </table>
      <p className={styles.legend} aria-hidden="true">
        <span data-shows="strong">Strong</span>
        <span data-shows="touches">Touches on it</span>
        {rows.some(({ isDraft }) => isDraft) && <span data-shows="draft">In a draft</span>}
      </p>
      {!isAsked && <p className={styles.unasked}>What open applications ask for is counted here once a job description is gone through, on its application’s page.</p>}
    </div>
  );
}

function StoryRow({ row, columns }: { row: Row; columns: Column[] }) {
  return (
    <tr data-shown={row.isShown || undefined} data-draft={row.isDraft || undefined}>
      <th scope="row">
        <Link href={row.href} prefetch={false} scroll={false} aria-current={row.isShown || undefined}>
          {row.title}
        </Link>
        {(row.isDraft || row.where) && (
          <small>
            {row.isDraft && <b>Draft</b>}
            {row.isDraft && row.where && ', '}
            {row.where}
          </small>
        )}
        <small className={styles.words}>{row.shows}</small>
      </th>
      {row.cells.map((shows, index) => (
        <td key={columns[index]!.id} data-shows={shows} data-hole={columns[index]!.isHole || undefined}>
          <span className="vh">{WORDS[shows]}</span>
        </td>
      ))}
      <td>
        <span>{row.told}</span>
        <span className={styles.words}>{row.toldWords}</span>
      </td>
    </tr>
  );
}
