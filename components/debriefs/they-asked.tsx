'use client';
import { capitalised, numberWord } from '@/lib/domain/words';
import { AskedRow } from './asked-row';
import { Folded } from './folded';
import { QuickAdd } from './quick-add';
import type { AskedState } from './state';
import type { Whom } from './whom';

type Props = { asked: AskedState[]; bank: string[]; whom: Whom[]; problems: Record<string, string>; onChange: (asked: AskedState[]) => void };

const problemOf = (problems: Record<string, string>, index: number) => problems[`q.${index}.words`] ?? problems[`q.${index}.answer`];

/** What they asked, who did, and what was answered. */
export function TheyAsked({ asked, bank, whom, problems, onChange }: Props) {
  const theirs = asked.filter(({ direction }) => direction === 'theirs');
  const add = (words: string) => {
    if (theirs.some((row) => row.words.toLowerCase() === words.toLowerCase())) return;
    onChange([...asked, { key: crypto.randomUUID(), direction: 'theirs', questionId: '', words, on: true, who: '', answer: '' }]);
  };
  return (
    <Folded
      question="What did they ask you?"
      inside={theirs.length ? `${capitalised(numberWord(theirs.length))} kept` : ''}
      isFilled={theirs.length > 0}
      hasProblem={asked.some((row, index) => row.direction === 'theirs' && problemOf(problems, index))}
    >
      {asked.map((row, index) =>
        row.direction === 'theirs' ? (
          <AskedRow
            key={row.key}
            row={row}
            index={index}
            whom={whom}
            who="Who asked"
            answer={{ label: 'What you answered', placeholder: 'What you answered' }}
            problem={problemOf(problems, index)}
            onChange={(part) => onChange(asked.map((each) => (each === row ? { ...each, ...part } : each)))}
            onRemove={() => onChange(asked.filter((each) => each !== row))}
          />
        ) : null,
      )}
      <QuickAdd label="Add a question they asked" placeholder="Add a question while you remember it" max={500} bank={bank} onAdd={add} />
    </Folded>
  );
}
