'use client';
import { firstNameOf } from '@/lib/domain/names';
import type { MetState } from './state';
import styles from './folded.module.css';

/** Somebody met, by their key in the form. */
export type Whom = { key: string; name: string };

/** Each person met, once, for choosing whom something was said to. */
export function whomOf(met: readonly MetState[]): Whom[] {
  const people = new Map<string, Whom>();
  for (const { key, personId, name, here } of met) {
    if (here && name && !people.has(personId || name)) people.set(personId || name, { key, name });
  }
  return [...people.values()];
}

type Props = { label: string; name: string; whom: readonly Whom[]; value: string; onChange: (key: string) => void };

/** One of the people met, or nobody in particular. */
export function WhomSelect({ label, name, whom, value, onChange }: Props) {
  const isThere = whom.some(({ key }) => key === value);
  return (
    <select name={name} aria-label={label} className={styles.select} value={isThere ? value : ''} onChange={(event) => onChange(event.target.value)}>
      <option value="">nobody in particular</option>
      {whom.map((person) => (
        <option key={person.key} value={person.key}>
          {firstNameOf(person.name)}
        </option>
      ))}
    </select>
  );
}
