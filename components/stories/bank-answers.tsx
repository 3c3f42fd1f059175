import Link from 'next/link';
import styles from './bank-search.module.css';

export type AnswersFacts = {
  heading: string;
  lead: string | null;
  /** where a story on what they asked begins, when none shows it */
  start: string | null;
  clear: string;
  rows: { id: string; title: string; isDraft: boolean; why: string; href: string }[];
};

/** The stories that answer what they asked, the best first, each with why. */
export function BankAnswers({ heading, lead, start, clear, rows }: AnswersFacts) {
  return (
    <section className={styles.answers} aria-label="Stories for what they asked">
      <header>
        <h2 className="h3">{heading}</h2>
        {lead && <p>{lead}</p>}
        {start && (
          <Link className="link" href={start} prefetch={false}>
            Start one
          </Link>
        )}
        <Link className={`link ${styles.clear}`} href={clear} prefetch={false} scroll={false}>
          Clear
        </Link>
      </header>
      <ol>
        {rows.map(({ id, title, isDraft, why, href }) => (
          <li key={id}>
            <div>
              <Link href={href} prefetch={false} scroll={false}>
                {title}
              </Link>
              {isDraft && <small>Draft</small>}
            </div>
            <p>{why}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
