'use client';
import { useEffect, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import styles from './folded.module.css';

type Props = { question: string; inside: string; isFilled: boolean; hasProblem?: boolean; children: ReactNode };

/** A question that stays folded until it is touched or has an answer; its line says what is inside. */
export function Folded({ question, inside, isFilled, hasProblem = false, children }: Props) {
  const [isOpen, setOpen] = useState(isFilled);
  // Taking the last answer away does not fold it under the fingers; a problem has to be seen.
  const mustOpen = isFilled || hasProblem;
  useEffect(() => {
    if (mustOpen) setOpen(true);
  }, [mustOpen]);
  return (
    <details className={styles.part} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{question}</h2>
        {inside && <span>{inside}</span>}
        <Icon name="chevron-down" />
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
