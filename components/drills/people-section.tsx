import Link from 'next/link';
import styles from './people-section.module.css';

const SHOWN = 8;

export type PeopleOfRound = { roundId: string; title: string; people: { id: string; name: string | null; title: string }[] };

/** Who is met next, or was met last, with the cards to learn their names by. */
export function PeopleSection({ round }: { round: PeopleOfRound }) {
  const more = round.people.length - SHOWN;
  return (
    <section>
      <div className="hd">
        <h2>People</h2>
        <span>{round.title}</span>
        <Link className="link r" href={`/rounds/${round.roundId}/names`} prefetch={false} data-key="d">
          Name drill
        </Link>
      </div>
      <ul className={styles.people}>
        {round.people.slice(0, SHOWN).map((person) => (
          <li key={person.id}>
            <Link href={`/people/${person.id}${person.name === null ? '/edit' : ''}`} prefetch={false}>
              {person.name ?? 'Name not known yet'}
            </Link>
            {person.title && <span>{person.title}</span>}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </section>
  );
}
