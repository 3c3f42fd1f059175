import Link from 'next/link';
import { Countdown } from '@/components/time/countdown';
import { Icon } from '@/components/ui/icon';
import type { Heat } from '@/lib/domain/heat';
import type { NextStep } from '@/lib/domain/next-step';
import type { Stage } from '@/lib/domain/pipeline';
import { DueMark } from './due-mark';
import { People } from './people';
import { Step } from './step';
import styles from './board.module.css';

export type BoardCardFacts = {
  id: string;
  company: string;
  role: string;
  stage: Stage;
  money: string;
  step: { kind: NextStep['kind']; short: string; heat: Heat | null; due: number | null; days: string | null };
  age: string;
  /** one per round: whether it has happened */
  pips: boolean[];
  initials: string[];
  more: number;
  source: string;
  closing: string | null;
};

/** One application on the board: who, what next, how long. The whole card is its link. */
export function Card({ card, now }: { card: BoardCardFacts; now: number }) {
  const { step } = card;
  return (
    <article className={`sheet ${styles.card}`} data-card={card.id} data-stage={card.stage} data-company={card.company}>
      <div className={styles.top}>
        <h3>
          <Link href={`/applications/${card.id}`} prefetch={false} draggable={false}>
            {card.company}
          </Link>
        </h3>
        {step.due !== null && <DueMark due={step.due} now={now} />}
        {step.kind === 'reply' && step.heat && <i className={styles.dot} data-heat={step.heat} />}
        <button type="button" className={styles.menu} data-menu={card.id} aria-label={`Move ${card.company}`} aria-haspopup="dialog">
          <Icon name="ellipsis" />
        </button>
      </div>
      <p className={styles.role}>{card.role}</p>
      {card.money && <p className={styles.money}>{card.money}</p>}
      <p className={styles.next} data-step={step.kind} data-heat={step.heat ?? undefined}>
        <Step kind={step.kind} application={card.id}>
          {step.short}
        </Step>
        {step.due !== null && <Countdown due={step.due} now={now} />}
        {step.days && <b>{step.days}</b>}
      </p>
      <div className={styles.foot}>
        <span>{card.age}</span>
        {card.pips.length > 0 && (
          <span className={styles.pips} role="img" aria-label={`${card.pips.filter(Boolean).length} of ${card.pips.length} rounds done`}>
            {card.pips.slice(0, 6).map((done, index) => (
              <i key={index} className={done ? styles.on : undefined} />
            ))}
          </span>
        )}
        {card.initials.length > 0 ? (
          <People initials={card.initials} more={card.more} className={styles.people} />
        ) : (
          <span className={styles.src}>{card.source}</span>
        )}
      </div>
    </article>
  );
}

/** A closed application is a line, not a card. */
export function ShutCard({ card }: { card: BoardCardFacts }) {
  return (
    <article className={styles.shut} data-card={card.id} data-stage={card.stage} data-company={card.company}>
      <h3>
        <Link href={`/applications/${card.id}`} prefetch={false} draggable={false}>
          {card.company}
        </Link>
      </h3>
      <p data-step={card.step.kind}>{card.step.kind === 'closed' ? card.step.short : card.closing}</p>
      {card.step.kind === 'closed' && <p>{card.closing?.split(', ')[1]}</p>}
    </article>
  );
}
