'use client';
import { Problem } from '@/components/ui/field';
import desk from '@/components/notes/composer.module.css';
import styles from './check-ins.module.css';

export type Recipient = { id: string; name: string; title: string; email: string };

type Props = {
  people: Recipient[];
  personId: string;
  onChoose: (id: string) => void;
  /** null when the letter leaves by hand, and needs none */
  address: { value: string; isKnown: boolean; problem?: string; onChange: (typed: string) => void } | null;
  subject: string;
  onSubject: (typed: string) => void;
};

/** To whom, at which address, about what. Somebody without an address gets it here, and keeps it. */
export function Envelope({ people, personId, onChoose, address, subject, onSubject }: Props) {
  const person = people.find((each) => each.id === personId);
  return (
    <dl className={`${desk.env} ${styles.env}`}>
      <div>
        <dt>{people.length > 0 ? <label htmlFor="personId">To</label> : 'To'}</dt>
        <dd className={styles.who}>
          {people.length > 0 ? (
            <span className={styles.pick}>
              <select id="personId" name="personId" value={personId} onChange={(event) => onChoose(event.target.value)}>
                {people.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="">Hiring team</option>
              </select>
            </span>
          ) : (
            'Hiring team'
          )}
          {address && !address.isKnown ? (
            <input
              name="toAddress"
              type="email"
              aria-label={`Email of ${person?.name ?? 'the hiring team'}`}
              aria-invalid={address.problem ? true : undefined}
              aria-describedby={address.problem ? 'to-problem' : undefined}
              placeholder="Their email address"
              value={address.value}
              onChange={(event) => address.onChange(event.target.value)}
              autoComplete="off"
            />
          ) : (
            person?.email && <span className={styles.address}>{person.email}</span>
          )}
          {address?.isKnown && <input type="hidden" name="toAddress" value={address.value} />}
          {address?.problem && <Problem id="to-problem" words={address.problem} />}
        </dd>
      </div>
      <div>
        <dt>
          <label htmlFor="subject">Subject</label>
        </dt>
        <dd>
          <input id="subject" name="subject" value={subject} maxLength={300} onChange={(event) => onSubject(event.target.value)} />
        </dd>
      </div>
    </dl>
  );
}
