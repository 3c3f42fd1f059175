'use client';
import { useState } from 'react';
import { Ring } from '@/components/people/ring';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { personFromWords, type MetState } from './state';
import styles from './debrief.module.css';

type Props = { met: MetState[]; lastSitting: string; onChange: (met: MetState[]) => void };

/** Known people are chips; somebody new is a few words; a name that was missed is a seat. */
export function WhoMet({ met, lastSitting, onChange }: Props) {
  const [words, setWords] = useState('');
  const fresh = (name: string, title: string): MetState => ({
    key: crypto.randomUUID(),
    personId: '',
    name,
    title,
    here: true,
    isNew: true,
    sitting: lastSitting,
    until: '',
    points: [''],
  });

  function add() {
    const { name, title } = personFromWords(words);
    if (!name) return;
    onChange([...met, fresh(name, title)]);
    setWords('');
  }

  return (
    <section className={styles.q}>
      <h2>Who did you meet?</h2>
      <div className={styles.chips} role="group" aria-label="People">
        {met.map((person, index) => (
          <label key={person.key} className={styles.chip}>
            <Ring name={person.name || null} size={32} />
            <input
              type="checkbox"
              name={`m.${index}.here`}
              checked={person.here}
              onChange={(event) => onChange(met.map((each) => (each === person ? { ...person, here: event.target.checked } : each)))}
            />
            <span>
              {person.name || 'Name not known yet'}
              {(person.title || person.isNew) && <small>{[person.title, person.isNew && 'new'].filter(Boolean).join(', ')}</small>}
            </span>
            <Icon name="check" stroke={2.4} />
          </label>
        ))}
      </div>
      <div className={styles.quick}>
        <Icon name="user-plus" size={18} />
        <input
          aria-label="Add a person: name, title"
          placeholder="Someone else, such as “Jo, front desk”"
          value={words}
          maxLength={340}
          onChange={(event) => setWords(event.target.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button look="quiet" onClick={add}>
          Add
        </Button>
      </div>
      <Button look="quiet" size="little" className={styles.unknown} onClick={() => onChange([...met, fresh('', '')])}>
        Someone whose name you missed
      </Button>
    </section>
  );
}
