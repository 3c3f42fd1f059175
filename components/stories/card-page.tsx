import Link from 'next/link';
import { PrintButton } from '@/components/plans/print-button';
import { Icon } from '@/components/ui/icon';
import styles from './card-page.module.css';

type Card = { id: string; title: string; cues: string; result: string; isPlanned: boolean };
type Props = { heading: string; lead: string; back: { href: string; words: string }; cards: Card[] };

/** The stories for the evening before, on one page: each by its title, its cue words and what came of it. */
export function CardPage({ heading, lead, back, cards }: Props) {
  return (
    <main id="main" className={`wrap ${styles.page}`} data-own-job>
      <nav className={styles.crumb} aria-label="Breadcrumb">
        <Link href={back.href} prefetch={false}>
          <Icon name="arrow-left" />
          {back.words}
        </Link>
      </nav>
      <header className={styles.head}>
        <div>
          <h1 className="h1">{heading}</h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {cards.length > 0 && <PrintButton />}
      </header>
      <ul className={styles.cards} data-rows={Math.max(2, Math.ceil(cards.length / 2))}>
        {cards.map(({ id, title, cues, result, isPlanned }) => (
          <li key={id} className="sheet">
            <h2>
              <Link href={`/stories/${id}`} prefetch={false}>
                {title}
              </Link>
            </h2>
            {isPlanned && <small>Planned</small>}
            <p className={styles.cues}>{cues}</p>
            <p className={styles.result}>{result}</p>
          </li>
        ))}
      </ul>
    </main>
  );
}
