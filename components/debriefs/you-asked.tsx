'use client';
import { firstNameOf } from '@/lib/domain/names';
import { capitalised, numberWord } from '@/lib/domain/words';
import { Answer, AskedFields, AskedRow } from './asked-row';
import { Folded } from './folded';
import { QuickAdd } from './quick-add';
import type { AskedState } from './state';
import type { Whom } from './whom';
import styles from './debrief.module.css';
import folded from './folded.module.css';

type Props = { asked: AskedState[]; bank: string[]; whom: Whom[]; problems: Record<string, string>; onChange: (asked: AskedState[]) => void };

const HEARD = { label: 'What you heard', placeholder: 'What you heard' };

/** The questions planned for each person as ticks, with what was heard, and whatever else was asked. */
export function YouAsked({ asked, bank, whom, problems, onChange }: Props) {
  const mine = asked.filter(({ direction }) => direction === 'mine');
  const count = mine.filter(({ on }) => on).length;
  const planned = mine.length - count;
  const inside = count ? `${capitalised(numberWord(count))} kept` : planned ? `${capitalised(numberWord(planned))} planned` : '';
  const change = (row: AskedState, part: Partial<AskedState>) => onChange(asked.map((each) => (each === row ? { ...each, ...part } : each)));
  const add = (words: string) =>
    onChange([...asked, { key: crypto.randomUUID(), direction: 'mine', questionId: '', words, on: true, who: '', answer: '' }]);
  return (
    <Folded question="What did you ask?" inside={inside} isFilled={count > 0} hasProblem={asked.some((row, index) => row.direction === 'mine' && problems[`q.${index}.answer`])}>
      {asked.map((row, index) => {
        if (row.direction !== 'mine') return null;
        if (row.questionId) return <Planned key={row.key} row={row} index={index} whom={whom} onChange={(part) => change(row, part)} />;
        const remove = () => onChange(asked.filter((each) => each !== row));
        return <AskedRow key={row.key} row={row} index={index} whom={whom} who="Whom you asked" answer={HEARD} problem={problems[`q.${index}.answer`]} onChange={(part) => change(row, part)} onRemove={remove} />;
      })}
      <QuickAdd label="Add a question you asked" placeholder="Another question you asked" max={500} bank={bank} onAdd={add} />
    </Folded>
  );
}

function Planned({ row, index, whom, onChange }: { row: AskedState; index: number; whom: Whom[]; onChange: (part: Partial<AskedState>) => void }) {
  const person = whom.find(({ key }) => key === row.who);
  return (
    <div className={folded.planned}>
      <label className={styles.sign}>
        <input type="checkbox" checked={row.on} onChange={(event) => onChange(event.target.checked ? { on: true } : { on: false, answer: '' })} />
        <span>
          {row.words}
          {person && <small>{firstNameOf(person.name)}</small>}
        </span>
      </label>
      <AskedFields row={row} index={index} />
      <input type="hidden" name={`q.${index}.who`} value={row.who} />
      {row.on && <Answer row={row} index={index} answer={HEARD} onChange={onChange} />}
    </div>
  );
}
