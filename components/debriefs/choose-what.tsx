import Link from 'next/link';
import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import styles from './debrief.module.css';

type Props = {
  rounds: { id: string; company: string; words: string }[];
  applications: { id: string; company: string; role: string }[];
};

const SHOWN = 8;

/** Which interview was it? The likely ones are one tap away. */
export function ChooseWhat({ rounds, applications }: Props) {
  const others = applications.slice(SHOWN);
  return (
    <div className={styles.choose}>
      <h1 className="h1">Which interview was it?</h1>
      {rounds.length > 0 && (
        <section>
          <div className="hd">
            <h2>Just now</h2>
          </div>
          <ul>
            {rounds.map((round) => (
              <li key={round.id}>
                <Link href={`/log?round=${round.id}`} prefetch={false} data-row>
                  <span>
                    <b>{round.company}</b>
                    <small>{round.words}</small>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <div className="hd">
          <h2>{rounds.length ? 'Another one' : 'With'}</h2>
        </div>
        <ul>
          {applications.slice(0, SHOWN).map((application) => (
            <li key={application.id}>
              <Link href={`/log?application=${application.id}`} prefetch={false} data-row>
                <span>
                  <b>{application.company}</b>
                  <small>{application.role}</small>
                </span>
              </Link>
            </li>
          ))}
        </ul>
        {others.length > 0 && (
          <form action="/log">
            <SelectField label="Further applications" name="application">
              {others.map((application) => (
                <option key={application.id} value={application.id}>
                  {application.company}, {application.role}
                </option>
              ))}
            </SelectField>
            <Button type="submit">Choose</Button>
          </form>
        )}
      </section>
      <section>
        <ButtonLink look="primary" size="large" href="/log?application=new">
          A company that is not here yet
        </ButtonLink>
        <p className={`small dim ${styles.hint}`}>An older application has it in its menu, on its own page.</p>
      </section>
    </div>
  );
}
