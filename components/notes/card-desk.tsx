'use client';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { cardLines, handMinutes } from '@/lib/domain/card';
import { firstNameOf, possessive } from '@/lib/domain/names';
import styles from './card-desk.module.css';

/**
 * The note in lines for copying by hand: press a line when it is written, and the next one stands out. The clock stops
 * on the day the card is posted (rule 13).
 */
export function CardDesk({ body, today, dueDay, name, problem }: { body: string; today: string; dueDay: string; name: string; problem?: string }) {
  const lines = cardLines(body);
  const [at, setAt] = useState(0);
  return (
    <>
      <div className={`sheet ${styles.a6}`}>
        <ol aria-label="Lines to copy by hand">
          {lines.map((line, index) => (
            <li key={index} className={index < at ? styles.was : index === at ? styles.cur : undefined} aria-current={index === at ? 'step' : undefined}>
              <button type="button" onClick={() => setAt(index + 1)}>
                {line}
              </button>
            </li>
          ))}
        </ol>
      </div>
      <div className={styles.bar}>
        <p>
          <b>{possessive(firstNameOf(name))} clock stops when you post it</b>A card counts on the day it is posted, in time up to {dueDay}. About{' '}
          {handMinutes(body)} min by hand.
        </p>
        <div>
          <TextField label="Posted on" name="postedOn" type="date" defaultValue={today} max={today} problem={problem} />
        </div>
        <Button look="quiet" onClick={() => window.print()}>
          <Icon name="printer" />
          Print to copy from
        </Button>
      </div>
    </>
  );
}
