import { Ring } from '@/components/people/ring';
import { Icon } from '@/components/ui/icon';
import { planQuestionAction } from '@/lib/actions/questions';
import { OneTap } from './one-tap';
import { OwnQuestion } from './own-question';
import { PlannedQuestion, type PlannedFacts } from './planned-question';
import styles from './questions.module.css';

export type PersonFacts = {
  id: string;
  name: string | null;
  title: string;
  first: string;
  when: string;
  relation: string;
  met: string;
  questions: PlannedFacts[];
  isFull: boolean;
  suggestions: { ref: string; words: string; skill: string; before: string | null }[];
};

/** Somebody of a round: the questions for them in their order, and what suits them. */
export function PersonQuestions({ person, roundId }: { person: PersonFacts; roundId: string }) {
  const { id, name, first, questions } = person;
  const planned = questions.filter((question) => question.isPlanned);
  return (
    <section id={`person-${id}`} className={styles.person} aria-labelledby={`name-${id}`}>
      <header>
        <Ring name={name} size={44} />
        <div>
          <h2 id={`name-${id}`} tabIndex={-1}>
            {name ?? person.title}
          </h2>
          <p className="small dim">{[person.when, name ? person.title : 'Name not given', person.relation, person.met].filter(Boolean).join(', ')}</p>
        </div>
      </header>
      <div>
        {questions.length === 0 && <p className={styles.none}>Nothing to ask {first} yet.</p>}
        <ol className={styles.list}>
          {questions.map((question) => (
            <PlannedQuestion key={question.id} question={question} isFirst={question === planned[0]} isLast={question === planned.at(-1)} />
          ))}
        </ol>
        {person.isFull ? (
          <p className="small dim">Three is what one conversation holds. Take one out to ask another.</p>
        ) : (
          <details className={styles.more} open={planned.length === 0}>
            <summary>{planned.length === 0 ? `What suits ${first}` : `Another one for ${first}`}</summary>
            <ul>
              {person.suggestions.map(({ ref, words, skill, before }) => (
                <li key={ref}>
                  <OneTap action={planQuestionAction} fields={{ roundId, personId: id, direction: 'mine', question: ref }} className={styles.suggestion}>
                    <Icon name="plus" size={14} stroke={2} />
                    <span className="said">{words}</span>
                    <small>{before ?? `shows ${skill}`}</small>
                  </OneTap>
                </li>
              ))}
            </ul>
            <OwnQuestion id={`own-${id}`} roundId={roundId} personId={id} direction="mine" label={`Your own question for ${first}`} />
          </details>
        )}
      </div>
    </section>
  );
}
