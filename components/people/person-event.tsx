import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import styles from './people.module.css';

type Event = {
  id: string;
  title: string;
  company: string;
  applicationId: string;
  date: string;
  times: string;
  isComing: boolean;
  isCancelled: boolean;
  said: string[];
  /** stories they were told */
  heard: { id: string; title: string }[];
  sent: { id: string; body: string; words: string } | null;
};

/** One conversation with somebody: what they said, and the note that followed. */
export function PersonEvent({ event }: { event: Event }) {
  return (
    <article className={`${styles.event} ${event.isComing ? styles.coming : ''}`}>
      <div className={styles.date}>
        <b>{event.date}</b>
        {event.times}
      </div>
      <div>
        <h2>
          {event.title}
          {event.isCancelled && ', cancelled'}{' '}
          <Link className="small dim" href={`/applications/${event.applicationId}`} prefetch={false}>
            {event.company}
          </Link>
        </h2>
        <ul>
          {event.said.map((words) => (
            <li key={words} className="said">
              {words}
            </li>
          ))}
        </ul>
        {event.heard.length > 0 && (
          <p className={styles.heard}>
            Heard:{' '}
            {event.heard.map(({ id, title }, index) => (
              <span key={id}>
                {index > 0 && ', '}
                <Link href={`/stories/${id}`} prefetch={false}>
                  {title}
                </Link>
              </span>
            ))}
          </p>
        )}
        {event.sent && (
          <div className={`sheet ${styles.sent}`}>
            <p className="letter">{event.sent.body}</p>
            <p>
              <Icon name="check" stroke={2.2} />
              {event.sent.words}
              <Link className="link" href={`/notes/${event.sent.id}`} prefetch={false}>
                Read it
              </Link>
            </p>
          </div>
        )}
      </div>
    </article>
  );
}
