'use client';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './debrief.module.css';

type Props = { label: string; placeholder: string; max: number; bank?: readonly string[]; onAdd: (words: string) => void };

/** One line to add something by; Enter, Add and leaving the field take it. */
export function QuickAdd({ label, placeholder, max, bank = [], onAdd }: Props) {
  const [words, setWords] = useState('');
  const id = useId();

  function add() {
    if (words.trim()) onAdd(words.trim());
    setWords('');
  }

  return (
    <div className={styles.quick}>
      <Icon name="plus" />
      <input
        aria-label={label}
        placeholder={placeholder}
        maxLength={max}
        value={words}
        list={bank.length ? id : undefined}
        autoComplete="off"
        onChange={(event) => setWords(event.target.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          add();
        }}
      />
      {bank.length > 0 && (
        <datalist id={id}>
          {bank.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      )}
      <Button look="quiet" aria-label={`${label}: add it`} onClick={add}>
        Add
      </Button>
    </div>
  );
}
