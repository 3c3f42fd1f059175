import { ButtonLink } from '@/components/ui/button';
import type { Hole } from '@/lib/domain/story-holes';
import styles from './bank.module.css';

/** What is asked for and no ready story is strong in, each with a way to begin. */
export function BankHoles({ named, rest }: { named: Hole[]; rest: string }) {
  if (named.length === 0) return null;
  return (
    <>
      <ul className={styles.holes} aria-label="What no story shows">
        {named.map(({ id, finding, words, draftId }) => (
          <li key={id}>
            <i aria-hidden="true" />
            <p>
              <b>{finding}</b> {words}
            </p>
            {draftId ? (
              <ButtonLink look="quiet" href={`/stories/${draftId}`}>
                Finish it
              </ButtonLink>
            ) : (
              <ButtonLink look="quiet" href={`/stories/new?competency=${id}`}>
                Start one
              </ButtonLink>
            )}
          </li>
        ))}
      </ul>
      {rest && <p className={styles.rest}>{rest}</p>}
    </>
  );
}
