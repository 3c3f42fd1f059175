'use client';
import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { STAGE_LABELS, type Stage } from '@/lib/domain/pipeline';
import { Card, ShutCard, type BoardCardFacts } from './card';
import { StageBars } from './stage-bars';
import styles from './board.module.css';

type Props = { stage: Stage; count: number; cards: BoardCardFacts[]; more: string | null; end: string; now: number };

/**
 * One stage: its cards, the most pressing first, in pages that load more. Drawn on both sides, so that the page carries what
 * the cards say and not their markup a second time.
 */
export function Column({ stage, count, cards, more, end, now }: Props) {
  return (
    <section className={styles.col} id={stage} aria-label={`${STAGE_LABELS[stage]}, ${count}`} data-column={stage}>
      <header>
        <StageBars stage={stage} />
        <h2>{STAGE_LABELS[stage]}</h2>
        <span>{count}</span>
      </header>
      <div data-cards>
        {cards.map((card) => (stage === 'closed' ? <ShutCard key={card.id} card={card} /> : <Card key={card.id} card={card} now={now} />))}
        {cards.length === 0 && <p className={styles.none}>None here.</p>}
      </div>
      {more && (
        <Link className={styles.more} href={more} prefetch={false} scroll={false}>
          Show more of {count}
        </Link>
      )}
      {end && <p className={styles.end}>{end}</p>}
      {(stage === 'saved' || stage === 'applied') && (
        <Link className={styles.add} href={`/applications/new?stage=${stage}`} prefetch={false}>
          <Icon name="plus" size={14} stroke={2} />
          Add
        </Link>
      )}
    </section>
  );
}
