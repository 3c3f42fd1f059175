'use client';
import { SIGNS } from '@/lib/domain/signs';
import type { DebriefState } from './state';
import styles from './debrief.module.css';

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

type Props = { debrief: DebriefState; onChange: (part: Partial<DebriefState>) => void };

/** What to tick when it went well. That it ran longer follows from the times. */
export function GoodSigns({ debrief, onChange }: Props) {
  const over = Math.max(...debrief.sittings.map((each) => (each.plannedEnd && each.end ? minutesOf(each.end) - minutesOf(each.plannedEnd) : 0)));
  return (
    <section className={styles.q}>
      <h2>Any good signs?</h2>
      {over >= 10 && (
        <label className={styles.sign}>
          <input type="checkbox" checked readOnly disabled />
          <span>
            Ran longer than planned
            <small>{over} minutes, from your times</small>
          </span>
        </label>
      )}
      {SIGNS.map((sign) => (
        <label key={sign.id} className={styles.sign}>
          <input
            type="checkbox"
            name={`sign.${sign.id}`}
            checked={debrief.signs.includes(sign.id)}
            onChange={(event) => onChange({ signs: event.target.checked ? [...debrief.signs, sign.id] : debrief.signs.filter((each) => each !== sign.id) })}
          />
          <span>{sign.label}</span>
        </label>
      ))}
    </section>
  );
}
