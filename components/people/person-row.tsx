import Link from 'next/link';
import { Countdown } from '@/components/time/countdown';
import { heatOf } from '@/lib/domain/heat';
import { Ring } from './ring';
import styles from './people.module.css';

export type PersonRowFacts = {
  id: string;
  name: string;
  meta: string;
  said: string | null;
  met: string;
  note: { state: 'due' | 'sent' | 'none'; due: number; words: string };
};

/** Somebody on the people page: who, what they said, when, and whether their note went. */
export function PersonRow({ person, now }: { person: PersonRowFacts; now: number }) {
  const { note } = person;
  const clock = note.state === 'due' ? { due: note.due, now } : note.state === 'sent' ? ('sent' as const) : null;
  return (
    <Link className={styles.row} href={`/people/${person.id}`} prefetch={false} data-heat={note.state === 'due' ? heatOf(note.due - now) : undefined} data-row>
      <Ring name={person.name} clock={clock} />
      <div className={styles.who}>
        <b>{person.name}</b>
        <span className={styles.meta}>{person.meta}</span>
      </div>
      {person.said ? <span className={`said ${styles.said}`}>{person.said}</span> : <span className={styles.none}>Nothing written down yet</span>}
      <span className={styles.met}>{person.met}</span>
      <div className={styles.note}>
        {note.state === 'due' && <Countdown due={note.due} now={now} />}
        {note.words}
      </div>
    </Link>
  );
}
