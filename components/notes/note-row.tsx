import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { Countdown } from '@/components/time/countdown';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { heatOf } from '@/lib/domain/heat';
import { firstNameOf } from '@/lib/domain/names';
import styles from './note-row.module.css';

export type NoteRowFacts = {
  id: string;
  name: string;
  /** title, company and round in one line */
  meta: string;
  said: string | null;
  due: number;
  dueWords: string;
  /** its letter: on its way, or why it has not left */
  mail?: { isLeaving: boolean; words: string | null };
};

/** The one note that is due first, on its sheet. */
export function FirstNote({ note, now }: { note: NoteRowFacts; now: number }) {
  return (
    <article className={`sheet ${styles.first}`} data-heat={heatOf(note.due - now)} data-write>
      <Ring name={note.name} size={48} clock={{ due: note.due, now, isHeld: note.mail?.isLeaving }} />
      <div className={styles.who}>
        <b className="h3">{note.name}</b>
        <span className={styles.meta}>{note.meta}</span>
      </div>
      <div className={styles.time}>
        {note.mail?.isLeaving ? <b>Sending</b> : <Countdown due={note.due} now={now} name={firstNameOf(note.name)} />}
        <span className={styles.due}>{note.dueWords}</span>
      </div>
      {note.said && <p className={`said ${styles.said}`}>{note.said}</p>}
      {note.mail?.words && <Undelivered words={note.mail.words} />}
      <div className={styles.act}>
        <ButtonLink href={`/notes/${note.id}`} data-row>
          <Icon name="pen-line" />
          Write to {firstNameOf(note.name)}
        </ButtonLink>
      </div>
    </article>
  );
}

export function NoteRow({ note, now }: { note: NoteRowFacts; now: number }) {
  return (
    <div data-heat={heatOf(note.due - now)} data-write>
      <Link className={styles.row} href={`/notes/${note.id}`} prefetch={false} data-row>
        <Ring name={note.name} clock={{ due: note.due, now, isHeld: note.mail?.isLeaving }} />
        <div className={styles.who}>
          <b>{note.name}</b> <span className={styles.meta}>{note.meta}</span>
          {note.said && <div className={`said ${styles.said}`}>{note.said}</div>}
        </div>
        <div className={styles.time}>
          {note.mail?.isLeaving ? <b>Sending</b> : <Countdown due={note.due} now={now} name={firstNameOf(note.name)} />}
          <span className={styles.due}>{note.dueWords}</span>
        </div>
        {note.mail?.words && <Undelivered words={note.mail.words} />}
      </Link>
    </div>
  );
}

/** Why it did not leave, in ink: no shake, no red. */
function Undelivered({ words }: { words: string }) {
  return (
    <p className={styles.failed}>
      <Icon name="circle-alert" size={14} stroke={2} />
      {words}
    </p>
  );
}

export type SentRowFacts = { id: string; name: string; meta: string; sentWords: string; isSkipped?: boolean };

export function SentRow({ note }: { note: SentRowFacts }) {
  return (
    <Link className={`${styles.row} ${styles.sent}`} href={`/notes/${note.id}`} prefetch={false} data-heat="done">
      <Ring name={note.name} size={32} clock={note.isSkipped ? null : 'sent'} />
      <div className={styles.who}>
        <b>{note.name}</b> <span className={styles.meta}>{note.meta}</span>
      </div>
      <span className={styles.due}>{note.sentWords}</span>
    </Link>
  );
}
