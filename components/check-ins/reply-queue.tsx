import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Heat } from '@/lib/domain/heat';
import { plural } from '@/lib/domain/words';
import desk from '@/components/notes/composer.module.css';
import styles from './check-ins.module.css';

type Item = { id: string; company: string; under: string; left: string | null; heat: Heat | null };

export type ReplyQueueFacts = {
  overdue: Item[];
  overdueCount: number;
  waiting: Item[];
  waitingCount: number;
  defaults: { afterApplying: number; afterRound: number };
};

/** Everyone who has not answered: overdue first, then those whose day is still to come. On a phone the overdue ones only. */
export function ReplyQueue({ facts, current, next }: { facts: ReplyQueueFacts; current: string; next?: ReactNode }) {
  const { afterApplying, afterRound } = facts.defaults;
  return (
    <aside className={`${desk.queue} ${styles.queue}`} aria-label="Replies">
      {next}
      <div className="hd">
        <h2>Reply overdue</h2>
        <span>{facts.overdueCount}</span>
      </div>
      {facts.overdue.map((item) => (
        <QueueItem key={item.id} item={item} isCurrent={item.id === current} />
      ))}
      {facts.overdue.length === 0 && <p className="empty small">No reply is overdue.</p>}
      <div className={`hd ${desk.sentHead}`}>
        <h2>Waiting</h2>
        <span>{facts.waitingCount}</span>
      </div>
      {facts.waiting.map((item) => (
        <QueueItem key={item.id} item={item} isCurrent={item.id === current} />
      ))}
      <p className={styles.rule}>
        Where they gave no date, your own applies: {afterApplying} {plural(afterApplying, 'day', 'days')} after applying, {afterRound} after a round.
      </p>
    </aside>
  );
}

function QueueItem({ item, isCurrent }: { item: Item; isCurrent: boolean }) {
  return (
    <Link
      className={desk.q}
      href={`/applications/${item.id}/check-in`}
      prefetch={false}
      data-heat={item.heat ?? undefined}
      data-row
      data-waiting={item.left === null || undefined}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <span className={styles.co} aria-hidden="true">
        {[...item.company][0]?.toLocaleUpperCase('en-GB')}
      </span>
      <span>
        <b>{item.company}</b>
        <small>{item.under}</small>
      </span>
      <span className={styles.left}>{item.left}</span>
    </Link>
  );
}
