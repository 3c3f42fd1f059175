'use client';
import { Choices } from '@/components/ui/choices';
import { TextField } from '@/components/ui/field';
import { STATED_CHOICES } from '@/lib/domain/stated-choices';
import type { DebriefState } from './state';
import styles from './debrief.module.css';

type Props = { debrief: DebriefState; problem?: string; onChange: (part: Partial<DebriefState>) => void };

/** When they said that one would hear back, in their words. */
export function HearBack({ debrief, problem, onChange }: Props) {
  return (
    <section className={styles.q}>
      <h2>When did they say you would hear back?</h2>
      <Choices legend="You would hear" quiet name="heard" options={STATED_CHOICES} value={debrief.heard} onChange={(heard) => onChange({ heard })} />
      {debrief.heard === 'date' && (
        <div className={styles.date}>
          <TextField label="By" name="heardBy" type="date" value={debrief.heardBy} onChange={(event) => onChange({ heardBy: event.target.value })} problem={problem} />
        </div>
      )}
      {debrief.heard !== 'not-said' && (
        <div className={`${styles.quick} ${styles.words}`}>
          <label htmlFor="heard-words">Their words</label>
          <input id="heard-words" name="heardWords" maxLength={500} value={debrief.heardWords} onChange={(event) => onChange({ heardWords: event.target.value })} autoComplete="off" />
        </div>
      )}
    </section>
  );
}
