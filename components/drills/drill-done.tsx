import Link from 'next/link';
import type { RefObject } from 'react';
import { Ring } from '@/components/people/ring';
import { Button, ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { drillAdvice, drillFinding } from '@/lib/domain/name-drill';
import { firstNameOf } from '@/lib/domain/names';
import type { Card } from './drill-card';
import styles from './drills.module.css';

export type Unnamed = { id: string; title: string };

type Props = {
  roundId: string;
  heading: RefObject<HTMLHeadingElement | null>;
  cards: Card[];
  knew: Record<string, boolean>;
  unnamed: Unnamed[];
  runs: { id: string; words: string; answers: boolean[] }[];
  seconds: number;
  isOver: boolean;
  status: string;
  onAgain: () => void;
};

/** How it went: the finding, everybody with how their name went, earlier runs, and the one card to see again. */
export function DrillDone({ roundId, heading, cards, knew, unnamed, runs, seconds, isOver, status, onAgain }: Props) {
  const answers = cards.map(({ id, name }) => ({ name, knew: knew[id] ?? false }));
  const slipped = cards.filter(({ id }) => !knew[id]).map(({ name, slips }) => ({ name, slips: slips + 1 }));
  const again = slipped.length === 1 ? `${firstNameOf(slipped[0]!.name)} once more` : 'Once more';
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="display">
        {drillFinding(answers)}
      </h1>
      <p className={`lead ${styles.advice}`}>
        {cards.length > 0 ? drillAdvice(slipped, isOver) : 'Cards are made of the people in a round, once they have a name.'}
      </p>
      <p className={styles.status} role="status">
        {status}
      </p>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.id}>
            <Ring name={card.name} size={44} />
            <div>
              <b>{card.name}</b>
              <span>{card.role}</span>
            </div>
            <span className={knew[card.id] ? styles.knew : styles.slipped}>
              <Icon name={knew[card.id] ? 'check' : 'circle-dashed'} stroke={2.2} />
              {knew[card.id] ? 'Knew it' : 'Slipped'}
            </span>
          </li>
        ))}
        {unnamed.map((seat) => (
          <li key={seat.id}>
            <Ring name={null} size={44} />
            <div>
              <b className="dim">{seat.title}</b>
              <span>{isOver ? 'Name not known. It is owed before the note.' : 'Name not given yet. Ask at the desk.'}</span>
            </div>
            <Link className="link" href={`/people/${seat.id}/edit`} prefetch={false} aria-label={`Add the name: ${seat.title}`}>
              Add the name
            </Link>
          </li>
        ))}
      </ul>
      {cards.length > 0 && (
        <div className={styles.runs}>
          {runs.map((run) => (
            <Dots key={run.id} words={run.words} answers={run.answers} />
          ))}
          <Dots words={`Just now, ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`} answers={answers.map((each) => each.knew)} />
        </div>
      )}
      <div className={`${styles.acts} ${cards.length > 0 ? '' : styles.single}`}>
        <ButtonLink size="large" href={`/rounds/${roundId}`}>
          Back to the brief
        </ButtonLink>
        {cards.length > 0 && (
          <Button look="primary" size="large" onClick={onAgain}>
            {again}
          </Button>
        )}
      </div>
    </>
  );
}

/** One run: a dot for each name, those that came first. */
function Dots({ words, answers }: { words: string; answers: boolean[] }) {
  const known = answers.filter(Boolean).length;
  return (
    <div>
      <span>{words}</span>
      <span className={styles.dots} role="img" aria-label={`${known} of ${answers.length} known`}>
        {answers.map((_, index) => (
          <i key={index} className={index < known ? styles.on : undefined} />
        ))}
      </span>
    </div>
  );
}
