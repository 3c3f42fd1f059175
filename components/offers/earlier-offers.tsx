import Link from 'next/link';
import styles from './offers.module.css';

type Earlier = { id: string; company: string; role: string; pay: string; closing: string };

/** Offers that were answered. */
export function EarlierOffers({ offers }: { offers: Earlier[] }) {
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
    </section>
  );
}
