import type { RecordLine } from '@/lib/domain/record';
import styles from './record.module.css';

export type RecordFacts = { name: string; period: string; printed: string; finding: string; lines: RecordLine[]; isCut: boolean };

/** A page to hand over: what was done, for whom and how it stands. Nothing that anybody said. */
export function RecordSheet({ name, period, printed, finding, lines, isCut }: RecordFacts) {
  return (
    <article className={`sheet ${styles.sheet}`}>
      <header>
        <p>
          <b>{name}</b>
          <br />
          Record of search activity
        </p>
        <p>
          {period}
          <br />
          Printed on {printed}
        </p>
      </header>
      <h1 className="h1">{finding}</h1>
      {lines.length > 0 && (
        <table>
          <caption className="vh">What was done, the first first</caption>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Company and role</th>
              <th scope="col">What was done</th>
              <th scope="col">Stands</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, at) => (
              <tr key={at}>
                <td className="num">{line.day}</td>
                <th scope="row">
                  {line.company}
                  <span>{line.role}</span>
                </th>
                <td>{line.done}</td>
                <td>{line.outcome}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {isCut && <p className={styles.cut}>There is more than one record holds. Choose a shorter period.</p>}
    </article>
  );
}
