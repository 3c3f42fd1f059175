'use client';
import { Ring } from '@/components/people/ring';
import { Icon } from '@/components/ui/icon';
import { Problem } from '@/components/ui/field';
import type { MetState, SittingState } from './state';
import styles from './debrief.module.css';

type Props = { met: MetState[]; sittings: SittingState[]; problems: Record<string, string>; onChange: (met: MetState[]) => void };

/** A phrase per person, and until when one talked. */
export function Talks({ met, sittings, problems, onChange }: Props) {
  const change = (person: MetState, part: Partial<MetState>) => onChange(met.map((each) => (each === person ? { ...person, ...part } : each)));
  return (
    <section className={styles.q} hidden={!met.some((person) => person.here)}>
      <h2>What did you talk about with each?</h2>
      <p className={styles.help}>A phrase each is enough. The note is built from it.</p>
      {met.map((person, index) =>
        person.here ? (
          <Talk
            key={person.key}
            person={person}
            index={index}
            sittings={sittings}
            problem={problems[`m.${index}.until`] ?? problems[`m.${index}.name`]}
            onChange={(part) => change(person, part)}
          />
        ) : (
          <Hidden key={person.key} person={person} index={index} />
        ),
      )}
    </section>
  );
}

function Hidden({ person, index }: { person: MetState; index: number }) {
  return (
    <>
      <input type="hidden" name={`m.${index}.key`} value={person.key} />
      <input type="hidden" name={`m.${index}.personId`} value={person.personId} />
      <input type="hidden" name={`m.${index}.name`} value={person.name} />
      <input type="hidden" name={`m.${index}.title`} value={person.title} />
      <input type="hidden" name={`m.${index}.sitting`} value={person.sitting} />
      {!person.personId && !person.name && <input type="hidden" name={`m.${index}.unknown`} value="1" />}
    </>
  );
}

type TalkProps = { person: MetState; index: number; sittings: SittingState[]; problem?: string; onChange: (part: Partial<MetState>) => void };

function Talk({ person, index, sittings, problem, onChange }: TalkProps) {
  const name = person.name || 'Name not known yet';
  const end = sittings.find((each) => each.id === person.sitting)?.end ?? sittings.at(-1)?.end ?? '';
  const setPoint = (at: number, words: string) => onChange({ points: person.points.map((each, other) => (other === at ? words : each)) });
  return (
    <div className={styles.talk}>
      <Hidden person={person} index={index} />
      <Ring name={person.name || null} size={36} />
      <div>
        <div className={styles.talkHead}>
          <b>{name}</b>
          {sittings.length > 1 ? (
            <label className={styles.until}>
              in
              <select value={person.sitting} aria-label={`Which sitting ${name} was in`} onChange={(event) => onChange({ sitting: event.target.value })}>
                {sittings.map((sitting) => (
                  <option key={sitting.id} value={sitting.id}>
                    {sitting.start} to {sitting.end}
                  </option>
                ))}
              </select>
            </label>
          ) : (
            <label className={styles.until}>
              until
              <input
                type="time"
                name={`m.${index}.until`}
                aria-label={`Until when you talked with ${name}`}
                aria-invalid={problem ? true : undefined}
                value={person.until || end}
                onChange={(event) => onChange({ until: event.target.value === end ? '' : event.target.value })}
              />
            </label>
          )}
        </div>
        {person.points.map((words, at) => (
          <input
            key={at}
            className={styles.said}
            name={`m.${index}.pt.${at}`}
            aria-label={at === 0 ? `What ${name} said` : `What else ${name} said`}
            placeholder="Something only they said"
            maxLength={500}
            value={words}
            onChange={(event) => setPoint(at, event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              if (words && at === person.points.length - 1) onChange({ points: [...person.points, ''] });
            }}
          />
        ))}
        {person.points.at(-1) && (
          <button type="button" className={styles.another} onClick={() => onChange({ points: [...person.points, ''] })}>
            <Icon name="plus" size={14} stroke={2} />
            Another
          </button>
        )}
        {problem && <Problem words={problem} />}
      </div>
    </div>
  );
}
