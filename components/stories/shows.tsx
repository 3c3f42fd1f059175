'use client';
import { COMPETENCIES } from '@/lib/domain/competencies';
import type { StoryDraft } from './story-draft';
import styles from './shows.module.css';

const HOW = [
  { id: '', label: 'No' },
  { id: 'touches', label: 'Touches on' },
  { id: 'strong', label: 'Strong' },
] as const;

/** What a story shows: for each competency one of three, drawn as the bank draws it. */
export function Shows({ draft, onChange }: { draft: StoryDraft; onChange: (part: StoryDraft) => void }) {
  return (
    <section aria-labelledby="story-shows">
      <div className="hd">
        <h2 id="story-shows">What it shows</h2>
      </div>
      <div className={styles.table}>
        <p className={styles.how} aria-hidden="true">
          {HOW.map(({ id, label }) => (
            <span key={id}>{label}</span>
          ))}
        </p>
        {COMPETENCIES.map(({ id, label, about }) => (
          <div key={id} className={styles.row} role="radiogroup" aria-label={`${label}: ${about}`}>
            <span title={about}>{label}</span>
            {HOW.map((how) => (
              <label key={how.id} data-how={how.id}>
                <input type="radio" name={`c.${id}`} value={how.id} aria-label={how.label} checked={(draft[`c.${id}`] ?? '') === how.id} onChange={() => onChange({ [`c.${id}`]: how.id })} />
                <i />
              </label>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
