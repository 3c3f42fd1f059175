import Link from 'next/link';
import styles from './offers.module.css';

type Earlier = { id: string; company: string; role: string; pay: string; closing: string };

/** Offers that were answered, the latest of them. */
export function EarlierOffers({ offers, isMore }: { offers: Earlier[]; isMore: boolean }) {
  return (
    <section className={styles.earlier} aria-labelledby="h-earlier">
      <div className="hd">
        <h2 id="h-earlier">Earlier offers</h2>
      </div>
      <ul>
        {offers.map(({ id, company, role, pay, closing }) => (
          <li key={id}>
            <Link href={`/applications/${id}`} prefetch={false}>
              <b>{company}</b> <span>{role}</span>
            </Link>
            <span>{pay}</span>
            <span>{closing}</span>
          </li>
        ))}
      </ul>
      {isMore && (
        <Link className="link" href="/pipeline?stage=closed" prefetch={false}>
          All that is closed
        </Link>
      )}
    </section>
  );
}
