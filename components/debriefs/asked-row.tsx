'use client';
import { IconButton } from '@/components/ui/button';
import { Problem } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import type { AskedState } from './state';
import { WhomSelect, type Whom } from './whom';
import styles from './debrief.module.css';
import folded from './folded.module.css';

type Props = {
  row: AskedState;
  index: number;
  whom: Whom[];
  /** what the answer's field is called, and what stands in it while it is empty */
  answer: { label: string; placeholder: string };
  who: string;
  problem?: string;
  onChange: (part: Partial<AskedState>) => void;
  onRemove: () => void;
};

/** A question that was asked, by or to whom, and what was answered. */
export function AskedRow({ row, index, whom, answer, who, problem, onChange, onRemove }: Props) {
  return (
    <div className={folded.row}>
      <AskedFields row={row} index={index} />
      <div className={folded.head}>
        <b>{row.words}</b>
        {whom.length > 0 && <WhomSelect label={`${who}: ${row.words}`} name={`q.${index}.who`} whom={whom} value={row.who} onChange={(key) => onChange({ who: key })} />}
        <IconButton label={`Remove: ${row.words}`} onClick={onRemove}>
          <Icon name="x" />
        </IconButton>
      </div>
      <Answer row={row} index={index} answer={answer} onChange={onChange} />
      {problem && <Problem words={problem} />}
    </div>
  );
}

export function AskedFields({ row, index }: { row: AskedState; index: number }) {
  return (
    <>
      <input type="hidden" name={`q.${index}.direction`} value={row.direction} />
      <input type="hidden" name={`q.${index}.questionId`} value={row.questionId} />
      <input type="hidden" name={`q.${index}.words`} value={row.words} />
      {row.on && <input type="hidden" name={`q.${index}.on`} value="1" />}
    </>
  );
}

export function Answer({ row, index, answer, onChange }: Pick<Props, 'row' | 'index' | 'answer' | 'onChange'>) {
  return (
    <input
      className={styles.said}
      name={`q.${index}.answer`}
      aria-label={`${answer.label}: ${row.words}`}
      placeholder={answer.placeholder}
      maxLength={5000}
      value={row.answer}
      onChange={(event) => onChange({ answer: event.target.value })}
    />
  );
}
