import Link from 'next/link';
import { Ring } from '@/components/people/ring';
import { AddToCalendar } from '@/components/rounds/add-to-calendar';
import { ButtonLink } from '@/components/ui/button';
import { PrintButton } from './print-button';
import styles from './rail.module.css';

type Ready = { id: string; label: string; ready: number; of: number; missing: string | null; href: string };

type RailFacts = {
  id: string;
  drill: { names: string[]; title: string; last: string | null };
  ready: Ready[];
  advice: { id: string; words: string }[];
};

const SHOWN_NAMES = 6;

/** Beside the brief: its names, its paper, what is ready, what to keep in mind. */
export function Rail({ rail, title, isOver }: { rail: RailFacts; title: string; isOver: boolean }) {
  return (
    <aside className={styles.rail} aria-label="Get ready">
      <Drill id={rail.id} drill={rail.drill} isOver={isOver} />
      <section className={styles.acts}>
        <PrintButton />
        {!isOver && <AddToCalendar id={rail.id} title={title} isButton />}
      </section>
      <ReadySoFar id={rail.id} ready={rail.ready} isOver={isOver} />
      <section>
        <div className="hd">
          <h2>Keep in mind</h2>
        </div>
        <ul className={styles.mind}>
          {rail.advice.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function Drill({ id, drill, isOver }: { id: string; drill: RailFacts['drill']; isOver: boolean }) {
  const { names, title, last } = drill;
  return (
    <section className={styles.drill}>
      {names.length > 0 && (
        <div className={styles.deck} aria-hidden="true">
          {names.slice(0, SHOWN_NAMES).map((name, index) => (
            <Ring key={index} name={name} size={56} />
          ))}
        </div>
      )}
      <h2 className="h3">{title}</h2>
      {last && <p className="dim small">{last}</p>}
      {names.length > 0 && (
        <ButtonLink look={isOver ? 'secondary' : 'primary'} size="large" href={`/rounds/${id}/names`} data-key="d">
          Start the name drill
        </ButtonLink>
      )}
    </section>
  );
}

function ReadySoFar({ id, ready, isOver }: { id: string; ready: Ready[]; isOver: boolean }) {
  return (
    <section>
      <div className="hd">
        <h2>{isOver ? 'How ready you were' : 'Ready so far'}</h2>
      </div>
      <ul className={styles.ready}>
        {ready.map((each) => (
          <li key={each.id}>
            <Link href={each.href} prefetch={false}>
              <b>{each.label}</b>
              <span className="num">
                {each.ready} of {each.of}
              </span>
              {each.missing && <small>{each.missing}</small>}
            </Link>
          </li>
        ))}
      </ul>
      <nav className={styles.more} aria-label="Preparation" hidden={isOver}>
        <Link className="link" href={`/rounds/${id}/gaps`} prefetch={false}>
          What is missing
        </Link>
        <Link className="link" href={`/rounds/${id}/practice`} prefetch={false}>
          Practise
        </Link>
        <Link className="link" href={`/rounds/${id}/formats`} prefetch={false}>
          Formats
        </Link>
        <Link className="link" href="/calm" prefetch={false}>
          A calm minute
        </Link>
      </nav>
    </section>
  );
}
