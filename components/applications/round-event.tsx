import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { AddToCalendar } from '@/components/rounds/add-to-calendar';
import { Countdown } from '@/components/time/countdown';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { firstNameOf } from '@/lib/domain/names';
import type { Heat } from '@/lib/domain/heat';
import styles from './application.module.css';

type NoteFacts = { id: string; state: string; due: number; words: string; after: string; heat: Heat };
type PersonFacts = { id: string; name: string | null; title: string; said: string | null; note: NoteFacts | null };
export type RoundFacts = {
  id: string;
  title: string;
  remark: string;
  date: string;
  times: string;
  theirTime: string | null;
  isComing: boolean;
  isLogged: boolean;
  isCancelled: boolean;
  people: PersonFacts[];
  signs: { id: string; label: string; on: boolean }[];
  ranOver: number;
  askedYou: { id: string; words: string }[];
};

/** A round on the timeline; the latest one that happened lies on a sheet. */
export function RoundEvent({ round, isFirst, now }: { round: RoundFacts; isFirst: boolean; now: number }) {
  const signs = round.signs.filter((sign) => sign.on).length + (round.ranOver ? 1 : 0);
  const classes = [styles.ev, round.isComing && styles.up, isFirst ? styles.big : styles.plain].filter(Boolean).join(' ');
  return (
    <article className={classes}>
      <div className={styles.date}>
        <b>{round.date}</b>
        <span>{round.times}</span>
        {round.theirTime && <span>{round.theirTime}</span>}
      </div>
      <div className={`${styles.body} ${isFirst ? 'sheet' : ''}`}>
        <header>
          <h2>
            {round.title}
            {round.isCancelled && <span className="dimmer">, cancelled</span>}
          </h2>
          <p>
            {!round.isComing && !round.isCancelled && (
              <Link className="link" href={`/log?round=${round.id}`} prefetch={false}>
                {round.isLogged ? 'Debrief' : 'Write the debrief'}
              </Link>
            )}
            {round.isComing && !round.isCancelled && <AddToCalendar id={round.id} title={round.title} />}
            <Link className="link" href={`/rounds/${round.id}`} prefetch={false} aria-label={`Change ${round.title}`}>
              Change
            </Link>
          </p>
        </header>
        {round.remark && <p className={`dim small ${styles.part}`}>{round.remark}</p>}
        <ul className={styles.met}>
          {round.people.map((person) => (
            <PersonMet key={person.id} person={person} now={now} large={isFirst} />
          ))}
        </ul>
        {round.people.length === 0 && (
          <p className={`dim small ${styles.part}`}>{round.isComing ? 'Nobody is named yet.' : 'Nobody is written down. Everyone has a say.'}</p>
        )}
        {signs > 0 && (
          <div className={styles.part}>
            <h3>Signs it went well</h3>
            <ul className={styles.signs}>
              {round.ranOver > 0 && <SignItem on label={`Ran over by ${round.ranOver} minutes`} />}
              {round.signs
                .filter((sign) => sign.on || isFirst)
                .map((sign) => (
                  <SignItem key={sign.id} on={sign.on} label={sign.label} />
                ))}
            </ul>
          </div>
        )}
        {round.askedYou.length > 0 && (
          <div className={styles.part}>
            <h3>Asked you</h3>
            <ul className={styles.asked}>
              {round.askedYou.map(({ id, words }) => (
                <li key={id}>{words}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </article>
  );
}

function SignItem({ on, label }: { on: boolean; label: string }) {
  return (
    <li className={on ? styles.on : undefined}>
      <Icon name={on ? 'check' : 'minus'} size={14} stroke={2.2} />
      {!on && <span className="vh">No: </span>}
      {label}
    </li>
  );
}

function PersonMet({ person, now, large }: { person: PersonFacts; now: number; large: boolean }) {
  const { note } = person;
  const running = note?.state === 'due';
  const clock = running ? { due: note.due, now } : note?.state === 'sent' ? ('sent' as const) : null;
  return (
    <li data-heat={running ? note.heat : undefined} data-write={running || undefined}>
      <Ring name={person.name} size={large ? 40 : 36} clock={clock} />
      <div>
        {person.name ? (
          <Link href={`/people/${person.id}`} prefetch={false}>
            <b>{person.name}</b>
          </Link>
        ) : (
          <Link href={`/people/${person.id}/edit`} prefetch={false}>
            <b className="dimmer">Name not known yet</b>
          </Link>
        )}{' '}
        <span className={styles.meta}>{person.title}</span>
        {person.said && <p className={`said ${styles.said}`}>{person.said}</p>}
      </div>
      <div className={styles.state}>
        {running && <Countdown due={note.due} now={now} />}
        {note && <small>{note.words}</small>}
        {note?.after && <small>{note.after}</small>}
      </div>
      {note && person.name && (
        <span className={styles.write}>
          <ButtonLink look={running ? 'secondary' : 'quiet'} size="little" href={`/notes/${note.id}`} aria-label={`${running ? 'Write to' : 'Read the note to'} ${firstNameOf(person.name)}`}>
            {note.state === 'due' || note.state === 'coming' ? 'Write' : 'Read'}
          </ButtonLink>
        </span>
      )}
    </li>
  );
}
