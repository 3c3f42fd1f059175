import { clockOfSeconds } from '@/lib/domain/practice';
import { partsFilled } from '@/lib/domain/story-practice';
import styles from './story.module.css';

export type Target = { id: string; label: string; seconds: number };

/** The parts of a story with the time each is meant to take; they fill as the clock goes on. */
export function StoryTargets({ parts, seconds }: { parts: readonly Target[]; seconds: number }) {
  const filled = partsFilled(parts, seconds);
  const at = seconds > 0 ? parts.findIndex((part, index) => part.seconds > 0 && filled[index]! < 1) : -1;
  return (
    <ol className={styles.targets}>
      {parts.map((part, index) => (
        <li key={part.id} data-at={index === at ? 'now' : part.seconds > 0 && filled[index] === 1 ? 'was' : undefined}>
          <span>{part.label}</span>
          {part.seconds > 0 ? (
            <>
              <span aria-hidden="true">
                <i style={{ width: `${Math.round(filled[index]! * 100)}%` }} />
              </span>
              <span className="num">{clockOfSeconds(part.seconds)}</span>
            </>
          ) : (
            <span className={styles.unwritten}>not written yet</span>
          )}
        </li>
      ))}
    </ol>
  );
}
