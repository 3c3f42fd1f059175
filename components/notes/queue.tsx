import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { Countdown } from '@/components/time/countdown';
import { heatOf } from '@/lib/domain/heat';
import styles from './composer.module.css';

export type QueueFacts = {
  due: { id: string; name: string; under: string; due: number }[];
  dueCount: number;
  sent: { id: string; name: string; under: string; when: string }[];
  sentCount: number;
};

/** Everyone owed a note by deadline, and who got theirs last. On a phone it is a row of rings. */
export function Queue({ facts, current, now }: { facts: QueueFacts; current: string; now: number }) {
  return (
    <aside className={styles.queue} aria-label="Notes by deadline">
      <div className="hd">
        <h2>Due</h2>
        <span>{facts.dueCount}</span>
      </div>
      {facts.due.map((note) => (
        <Link
          key={note.id}
          className={styles.q}
          href={`/notes/${note.id}`}
          prefetch={false}
          data-heat={heatOf(note.due - now)}
          data-row
          aria-current={note.id === current ? 'true' : undefined}
        >
          <Ring name={note.name} size={36} clock={{ due: note.due, now }} />
          <span>
            <b>{note.name}</b>
            <small>{note.under}</small>
          </span>
          <Countdown due={note.due} now={now} />
        </Link>
      ))}
      {facts.due.length === 0 && <p className="empty small">Every note is sent.</p>}
      {facts.sent.length > 0 && (
        <div className={`hd ${styles.sentHead}`}>
          <h2>Sent</h2>
          <span>{facts.sentCount}</span>
        </div>
      )}
      {facts.sent.map((note) => (
        <Link
          key={note.id}
          className={styles.q}
          href={`/notes/${note.id}`}
          prefetch={false}
          data-heat="done"
          aria-current={note.id === current ? 'true' : undefined}
        >
          <Ring name={note.name} size={36} clock="sent" />
          <span>
            <b>{note.name}</b>
            <small>{note.under}</small>
          </span>
          <span className="micro dimmer num">{note.when}</span>
        </Link>
      ))}
      <Link className={`link ${styles.more}`} href="/notes" prefetch={false}>
        All notes
      </Link>
    </aside>
  );
}
