import Link from 'next/link';
import styles from './insights.module.css';

export type TableFacts = {
  caption: string;
  head: string[];
  rows: { key: string; cells: string[]; href?: string }[];
};

/** What a chart shows, as a table behind it. The first cell names the row. */
export function ChartTable({ caption, head, rows }: TableFacts) {
  return (
    <details className={styles.behind}>
      <summary>Show as table</summary>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells], href }) => (
              <tr key={key}>
                <th scope="row">
                  {href ? (
                    <Link href={href} prefetch={false}>
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                </th>
                {cells.map((cell, at) => (
                  <td key={head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
