import { Cares } from '@/components/briefs/cares';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { mailtoLink } from '@/lib/domain/mailto';
import { Ring } from './ring';
import styles from './people.module.css';

type Person = {
  id: string;
  name: string | null;
  firstName: string | null;
  title: string;
  company: string;
  cue: string;
  pronunciation: string;
  email: string;
  phone: string;
  profileLink: string;
  howMet: string;
  caresAbout: string;
  cardReceived: boolean;
  next: string | null;
  openNote: { id: string; due: number } | null;
};

export function PersonHead({ person, now }: { person: Person; now: number }) {
  return (
    <header className={styles.person}>
      <Ring name={person.name} size={64} clock={person.openNote ? { due: person.openNote.due, now } : null} />
      <div>
        <h1 className="h1">{person.name ?? 'Name not known yet'}</h1>
        <p>{[person.title, person.company].filter(Boolean).join(', ')}</p>
      </div>
      <div>
        {person.openNote && (
          <ButtonLink look="primary" href={`/notes/${person.openNote.id}`}>
            <Icon name="pen-line" />
            Write to {person.firstName}
          </ButtonLink>
        )}
        <ButtonLink look="quiet" href={`/people/${person.id}/edit`} data-key="e">
          {person.name ? 'Edit' : 'Add the name'}
        </ButtonLink>
      </div>
    </header>
  );
}

/** What one wants to know on the way in: a cue, how to say the name, how to reach them, when next. */
export function PersonFacts({ person }: { person: Person }) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Remember them by</dt>
        <dd className={person.cue ? undefined : styles.none}>{person.cue || 'Nothing noted'}</dd>
        {person.howMet && (
          <dd>
            <small>{person.howMet}</small>
          </dd>
        )}
      </div>
      <div>
        <dt>Cares about</dt>
        <dd>
          <Cares id={person.id} name={person.firstName ?? 'this person'} words={person.caresAbout} />
        </dd>
      </div>
      <div>
        <dt>How to say it</dt>
        <dd className={person.pronunciation ? undefined : styles.none}>{person.pronunciation || 'Not noted'}</dd>
      </div>
      <div>
        <dt>Reach them</dt>
        <dd className={person.email ? undefined : styles.none}>{person.email ? <a href={mailtoLink(person.email)}>{person.email}</a> : 'No address'}</dd>
        <dd>
          <small>{[person.phone, person.cardReceived && 'card received'].filter(Boolean).join(', ')}</small>
          {person.profileLink && (
            <small>
              <a className="link small" href={person.profileLink} rel="noreferrer noopener" target="_blank">
                Profile
              </a>
            </small>
          )}
        </dd>
      </div>
      <div>
        <dt>Next</dt>
        <dd className={person.next ? undefined : styles.none}>{person.next ?? 'Nothing booked'}</dd>
      </div>
    </dl>
  );
}
