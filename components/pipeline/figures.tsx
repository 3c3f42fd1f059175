import Link from 'next/link';
import styles from './board.module.css';

export function Figures({ figures }: { figures: { n: number; words: string; href?: string }[] }) {
  return (
    <dl className={styles.figs}>
      {figures.map(({ n, words, href }) => (
        <div key={words}>
          <dt>
            {href ? (
              <Link href={href} prefetch={false}>
                {words}
              </Link>
            ) : (
              words
            )}
          </dt>
          <dd>{n.toLocaleString('en-GB')}</dd>
        </div>
      ))}
    </dl>
  );
}
