'use client';
import { Problem } from '@/components/ui/field';
import { FORMATS, ROUND_KINDS, roundTitle } from '@/lib/domain/rounds';
import type { DebriefState, SittingState } from './state';
import styles from './debrief.module.css';

type Props = {
  debrief: DebriefState;
  round: { title: string } | null;
  nextOrdinal: number;
  problems: Record<string, string>;
  onChange: (part: Partial<DebriefState>) => void;
};

/** Which round it was, of what kind, and when it started and ended. */
export function Times({ debrief, problems, onChange, round, nextOrdinal }: Props) {
  const change = (sitting: SittingState, part: Partial<SittingState>) =>
    onChange({ sittings: debrief.sittings.map((each) => (each === sitting ? { ...sitting, ...part } : each)) });
  return (
    <div className={styles.when}>
      {debrief.sittings.map((sitting, index) => {
        const name = (field: string) => `s.${index}.${field}`;
        const problem = problems[name('start')] ?? problems[name('end')] ?? problems[name('date')];
        return (
          <div key={sitting.id}>
            <input type="hidden" name={name('id')} value={sitting.id} />
            <input type="hidden" name={name('zone')} value={sitting.zone} />
            <div className={styles.whenRow}>
              {index === 0 && (
                <label className={`${styles.pick} ${styles.wide}`}>
                  <span>Round</span>
                  {round ? (
                    round.title
                  ) : (
                    <select name="kind" value={debrief.kind} onChange={(event) => onChange({ kind: event.target.value })}>
                      {ROUND_KINDS.map((kind) => (
                        <option key={kind} value={kind}>
                          {roundTitle({ kind, ordinal: nextOrdinal })}
                        </option>
                      ))}
                    </select>
                  )}
                </label>
              )}
              <label className={`${styles.pick} ${styles.wide}`}>
                <span>Kind</span>
                <select name={name('format')} value={sitting.format} onChange={(event) => change(sitting, { format: event.target.value })}>
                  {FORMATS.map((format) => (
                    <option key={format.id} value={format.id}>
                      {format.label}
                    </option>
                  ))}
                </select>
              </label>
              <Pick label="Day" type="date" name={name('date')} value={sitting.date} bad={problem} onChange={(date) => change(sitting, { date })} wide />
              <Pick label="Started" type="time" name={name('start')} value={sitting.start} bad={problem} onChange={(start) => change(sitting, { start })} />
              <Pick label="Ended" type="time" name={name('end')} value={sitting.end} bad={problem} onChange={(end) => change(sitting, { end })} />
            </div>
            {problem && <Problem words={problem} />}
          </div>
        );
      })}
    </div>
  );
}

type PickProps = { label: string; type: string; name: string; value: string; bad?: string; wide?: boolean; onChange: (value: string) => void };

function Pick({ label, type, name, value, bad, wide, onChange }: PickProps) {
  return (
    <label className={`${styles.pick} ${wide ? styles.wide : ''}`}>
      <span>{label}</span>
      <input type={type} name={name} value={value} required aria-invalid={bad ? true : undefined} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}
