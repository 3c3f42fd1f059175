import Link from 'next/link';
import styles from './quiet.module.css';

/** While one follows up with several: who comes after this one. */
export function NextInLine({ href, company, left }: { href: string; company: string; left: number }) {
  return (
    <nav className={styles.next} aria-label="One by one">
      <span>After this one:</span>
      <Link href={href} prefetch={false}>
        {company}
      </Link>
      {left > 0 && <span>and {left} more</span>}
    </nav>
  );
}
