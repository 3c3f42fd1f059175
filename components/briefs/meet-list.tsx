import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { firstNameOf } from '@/lib/domain/names';
import { Cares } from './cares';
import styles from './meet.module.css';

export type MeetingFacts = {
  id: string;
  time: string;
  day: string | null;
  format: string;
  bring: string;
  who: {
    id: string;
    name: string | null;
    title: string;
    pronunciation: string;
    standing: string;
    cares: string;
    asks: string[];
    before: string | null;
  } | null;
};

type Props = { roundId: string; meetings: MeetingFacts[]; askFor: string; isOver: boolean };

/** Who will be met, in order of time, what each cares about and what to ask them. */
export function MeetList({ roundId, meetings, askFor, isOver }: Props) {
  return (
    <section>
      <h2 className={styles.headings}>
        <span>{isOver ? 'Who you met' : 'Who you will meet'}</span>
        <small>Cares about</small>
        <small>Ask</small>
      </h2>
      <ol className={styles.meet}>
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <span className={`${styles.time} num`}>
              {meeting.time}
              {meeting.day && <small>{meeting.day}</small>}
            </span>
            {meeting.who ? <Person roundId={roundId} who={meeting.who} askFor={askFor} isOver={isOver} /> : <Nobody roundId={roundId} format={meeting.format} />}
            {meeting.bring && <p className={styles.bring}>Bring {meeting.bring}</p>}
          </li>
        ))}
      </ol>
      {meetings.length === 0 && (
        <p className="empty">
          <b>No sitting is planned.</b>
          Give the round its times and people where you change it.
        </p>
      )}
    </section>
  );
}

type Who = NonNullable<MeetingFacts['who']>;

function Person({ roundId, who, askFor, isOver }: { roundId: string; who: Who; askFor: string; isOver: boolean }) {
  const { id, name, title, pronunciation, standing, cares, asks, before } = who;
  if (name === null) return <Unknown id={id} title={title} askFor={isOver ? null : askFor} />;
  return (
    <>
      <Ring name={name} size={44} />
      <div className={styles.person} data-keys>
        <b>
          <Link href={`/people/${id}`} prefetch={false} data-key="o">
            {name}
          </Link>
        </b>
        {pronunciation && <small>{pronunciation}</small>}
        {title && <span>{title}</span>}
        <small>{standing}</small>
      </div>
      {before ? (
        <p className={`${styles.cares} ${styles.wide}`}>Again, see {before}.</p>
      ) : (
        <>
          <div className={styles.cares}>
            <Cares id={id} name={firstNameOf(name)} words={cares} />
          </div>
          <div className={styles.asks}>
            {asks.length > 0 && (
              <ul>
                {asks.map((words) => (
                  <li key={words} className="said">
                    {words}
                  </li>
                ))}
              </ul>
            )}
            {asks.length === 0 && !isOver && (
              <Link className={`link ${styles.todo}`} href={`/rounds/${roundId}/questions?person=${id}`} prefetch={false} aria-label={`Choose questions for ${firstNameOf(name)}`}>
                Choose questions
              </Link>
            )}
          </div>
        </>
      )}
    </>
  );
}

/** @param askFor null when the round is over */
function Unknown({ id, title, askFor }: { id: string; title: string; askFor: string | null }) {
  const whom = askFor?.split(',')[0]?.trim() || 'at the front desk';
  return (
    <>
      <Ring name={null} size={44} />
      <div className={`${styles.person} ${styles.unknown}`}>
        <b>{title || 'Somebody'}</b>
        <span>Name not known</span>
      </div>
      <p className={`${styles.cares} ${styles.wide}`}>
        {askFor === null ? 'Their note starts from the name.' : `Ask ${whom} for the name when you arrive, and the spelling.`}{' '}
        <Link className={`link ${styles.todo}`} href={`/people/${id}/edit`} prefetch={false}>
          Add the name
        </Link>
      </p>
    </>
  );
}

function Nobody({ roundId, format }: { roundId: string; format: string }) {
  return (
    <>
      <Ring name={null} size={44} />
      <div className={`${styles.person} ${styles.unknown}`}>
        <b>{format}</b>
        <span>Nobody is named</span>
      </div>
      <p className={`${styles.cares} ${styles.wide}`}>
        Ask the coordinator who will be there.{' '}
        <Link className={`link ${styles.todo}`} href={`/rounds/${roundId}/edit`} prefetch={false}>
          Add people
        </Link>
      </p>
    </>
  );
}
