import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './outreach.module.css';

export type ContactFacts = {
  id: string;
  person: { id: string; name: string | null; title: string };
  day: string;
  asked: string;
  outcome: string;
  conflict: string | null;
};

/** A line of advice about somebody who sits on a panel. */
function PanelFlag({ words }: { words: string }) {
  return (
    <p className={styles.flag}>
      <Icon name="circle-dashed" />
      {words}
    </p>
  );
}

/** Who was asked inside, the last first. */
export function ContactList({ here, contacts }: { here: string; contacts: ContactFacts[] }) {
  return (
    <ul className={styles.list}>
      {contacts.map(({ id, person, day, asked, outcome, conflict }) => (
        <li key={id}>
          <Ring name={person.name} />
          <div>
            <h3>
              <Link href={`/people/${person.id}`} prefetch={false}>
                {person.name ?? 'Somebody'}
              </Link>{' '}
              <span>{person.title}</span>
            </h3>
            <small>{day}</small>
            {conflict && <PanelFlag words={conflict} />}
            <dl>
              {asked && (
                <div>
                  <dt>You asked</dt>
                  <dd>{asked}</dd>
                </div>
              )}
              <div>
                <dt>What came of it</dt>
                {outcome ? <dd className="said">{outcome}</dd> : <dd>Nothing yet.</dd>}
              </div>
            </dl>
          </div>
          <ButtonLink look="quiet" size="little" href={`${here}?contact=${id}`} aria-label={`Change the contact with ${person.name}`}>
            Change
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
