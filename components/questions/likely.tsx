import Link from 'next/link';
import { Icon } from '@/components/ui/icon';
import { unplanQuestionAction } from '@/lib/actions/questions';
import { OneTap } from './one-tap';
import { OwnQuestion } from './own-question';
import styles from './questions.module.css';

export type LikelyFacts = { ref: string; words: string; why: string; askedId: string | null };

/** What they are likely to ask in a round, with the reason for each, and those that the owner expects. */
export function Likely({ roundId, questions }: { roundId: string; questions: LikelyFacts[] }) {
  return (
    <section className={styles.likely} aria-labelledby="likely">
      <div className="hd">
        <h2 id="likely" tabIndex={-1}>
          What they are likely to ask
        </h2>
      </div>
      <ul>
        {questions.map(({ ref, words, why, askedId }) => (
          <li key={ref}>
            <div>
              <p className="said">{words}</p>
              {why && <p className="small dim">{why}</p>}
            </div>
            <Link className="link" href={`/rounds/${roundId}/practice?q=${ref}`} prefetch={false} aria-label={`Practise: ${words}`}>
              Practise
            </Link>
            {askedId && (
              <OneTap action={unplanQuestionAction} fields={{ id: askedId }} label={`Take out: ${words}`} className={styles.hand}>
                <Icon name="x" />
              </OneTap>
            )}
          </li>
        ))}
      </ul>
      <OwnQuestion id="own-theirs" roundId={roundId} personId="" direction="theirs" label="Another one you expect" />
      <p>
        <Link className="link" href={`/rounds/${roundId}/practice`} prefetch={false}>
          Practise for this round
        </Link>
      </p>
    </section>
  );
}
