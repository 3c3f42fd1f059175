import Link from 'next/link';
import styles from './offers.module.css';

type Choice = { id: string; company: string; isShown: boolean; href: string | null };

/** Which offers stand side by side: two, or three. */
export function OfferChooser({ choices }: { choices: Choice[] }) {
  return (
    <nav className={styles.choose} aria-label="Side by side">
      <ul>
        {choices.map(({ id, company, isShown, href }) => (
          <li key={id}>
            {href ? (
              <Link href={href} prefetch={false} scroll={false} aria-current={isShown ? 'true' : undefined}>
                {company}
              </Link>
            ) : (
              <span>{company}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
