import Link from 'next/link';
import styles from './delivery-list.module.css';

type Delivery = { id: string; when: string; title: string; about: string; words: string; href: string };

/** Deliveries by time: when, what about whom, and what became of it. */
export function DeliveryList({ title, rows, empty, hint }: { title: string; rows: Delivery[]; empty: string; hint: string }) {
  const id = `h-${title.toLowerCase().replace(/\W+/g, '-')}`;
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className="hd">
        <h2 id={id}>{title}</h2>
      </div>
      {rows.length > 0 ? (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <Link className={styles.row} href={row.href} prefetch={false}>
                <span className={styles.when}>{row.when}</span>
                <span>
                  <b>{row.title}</b> <span className={styles.about}>{row.about}</span>
                </span>
                <span className={styles.words}>{row.words}</span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="empty">
          <b>{empty}</b>
          {hint}
        </p>
      )}
    </section>
  );
}
