import { Icon } from '@/components/ui/icon';
import { rankQuestionAction, unplanQuestionAction } from '@/lib/actions/questions';
import { Heard, type HeardFacts } from './heard';
import { OneTap } from './one-tap';
import styles from './questions.module.css';

export type PlannedFacts = {
  id: string;
  words: string;
  skill: string;
  /** that it was asked of somebody before, or is planned for somebody else */
  before: string | null;
  heard: HeardFacts[];
  isPlanned: boolean;
  isAsked: boolean;
};

/** One question for somebody: what it shows, who was asked it before, and what was heard on it so far. */
export function PlannedQuestion({ question, isFirst, isLast }: { question: PlannedFacts; isFirst: boolean; isLast: boolean }) {
  const { id, words, skill, before, heard, isPlanned, isAsked } = question;
  return (
    <li className={styles.planned}>
      <div>
        <p className="said">{words}</p>
        <p className={styles.meta}>
          {skill && <span>shows {skill}</span>}
          {isAsked && <span>asked</span>}
          {before && <span>{before}</span>}
        </p>
      </div>
      {isPlanned && (
        <div className={styles.hands}>
          {!isFirst && (
            <OneTap action={rankQuestionAction} fields={{ id, to: 'up' }} label={`Ask earlier: ${words}`} className={styles.hand}>
              <Icon name="chevron-up" />
            </OneTap>
          )}
          {!isLast && (
            <OneTap action={rankQuestionAction} fields={{ id, to: 'down' }} label={`Ask later: ${words}`} className={styles.hand}>
              <Icon name="chevron-down" />
            </OneTap>
          )}
          <OneTap action={unplanQuestionAction} fields={{ id }} label={`Take out: ${words}`} className={styles.hand}>
            <Icon name="x" />
          </OneTap>
        </div>
      )}
      <Heard heard={heard} />
    </li>
  );
}
