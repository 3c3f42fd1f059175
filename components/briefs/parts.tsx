import Link from 'next/link';
import { AddToCalendar } from '@/components/rounds/add-to-calendar';
import { ButtonLink } from '@/components/ui/button';
import styles from './brief.module.css';
import { PrintButton } from './print-button';

/** A round that is over: its debrief comes first. */
export function OverFirst({ id, isLogged }: { id: string; isLogged: boolean }) {
  return (
    <div className={styles.first}>
      <p className="lead">{isLogged ? 'This round is over. This is how its brief stood.' : 'This round is over. Write down who said what while it is fresh.'}</p>
      <ButtonLink look={isLogged ? 'secondary' : 'primary'} href={`/log?round=${id}`}>
        {isLogged ? 'Open the debrief' : 'Write the debrief'}
      </ButtonLink>
    </div>
  );
}

/** On a phone the two things to do stand at the top. */
export function PhoneActs({ id, names, isOver }: { id: string; names: number; isOver: boolean }) {
  return (
    <div className={styles.phone}>
      {names > 0 && (
        <ButtonLink look={isOver ? 'secondary' : 'primary'} href={`/rounds/${id}/names`}>
          Name drill
        </ButtonLink>
      )}
      <PrintButton />
    </div>
  );
}

const MOST_LINES = 40;

/** On paper only: what is left of the page, to write on. */
export function RuledLines() {
  return (
    <section className={styles.lines} aria-hidden="true">
      <h2>Names and phrases on the day</h2>
      {Array.from({ length: MOST_LINES }, (_, index) => (
        <i key={index} />
      ))}
    </section>
  );
}

/** The way to its plan; on a phone to the calendar as well. */
export function BriefFoot({ id, title, isOver }: { id: string; title: string; isOver: boolean }) {
  return (
    <p className={styles.foot}>
      <Link className="link" href={`/rounds/${id}/edit`} prefetch={false} data-key="e">
        Change the round
      </Link>
      {!isOver && (
        <span className={styles.onPhone}>
          <AddToCalendar id={id} title={title} />
        </span>
      )}
    </p>
  );
}
