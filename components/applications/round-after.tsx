import Link from 'next/link';
import { GuardLine } from '@/components/guards/guard-line';
import type { GuardLine as Line } from '@/lib/domain/guards';
import styles from './application.module.css';
import after from './round-after.module.css';

export type AfterFacts = {
  fit: { value: number | null; label: string | null; words: string; redFlags: string[]; onboarding: string } | null;
  told: { id: string; title: string; to: string }[];
  /** where it stands who of the company heard what */
  heardAt: string;
  asked: string[];
  /** somebody met, and nothing written down from them */
  unheard: Line | null;
};

/** What the debrief kept besides the people: stories, questions, and how they fit the owner. */
export function RoundAfter({ id, facts }: { id: string; facts: AfterFacts }) {
  const { fit, told, heardAt, asked, unheard } = facts;
  return (
    <>
      {unheard && (
        <div className={styles.part}>
          <GuardLine line={unheard}>
            <Link className="link" href={`/log?round=${id}`} prefetch={false}>
              Write a phrase
            </Link>
          </GuardLine>
        </div>
      )}
      {(told.length > 0 || asked.length > 0) && (
        <div className={`${styles.part} ${after.two}`}>
          {told.length > 0 && (
            <div>
              <h3>Stories told</h3>
              <ul>
                {told.map((story) => (
                  <li key={story.id}>
                    <Link href={`/stories/${story.id}`} prefetch={false}>
                      {story.title}
                    </Link>{' '}
                    {story.to && <small>{story.to}</small>}
                  </li>
                ))}
              </ul>
              <Link className="link small" href={heardAt} prefetch={false}>
                Who heard what
              </Link>
            </div>
          )}
          {asked.length > 0 && (
            <div>
              <h3>Asked you</h3>
              <ul>
                {asked.map((words) => (
                  <li key={words}>{words}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
      )}
      {fit && (
        <div className={styles.part}>
          <h3>How they fit you</h3>
          <p className={after.fit}>
            {fit.value !== null && (
              <span className={after.ticks} role="img" aria-label={`${fit.value} of 5`}>
                {[1, 2, 3, 4, 5].map((tick) => (
                  <i key={tick} data-on={tick <= (fit.value ?? 0) || undefined} />
                ))}
              </span>
            )}
            {fit.label && <b>{fit.label}.</b>} {fit.words}
          </p>
          {fit.redFlags.length > 0 && (
            <p className={after.more}>
              <b>{fit.redFlags.length > 1 ? 'Red flags: ' : 'A red flag: '}</b>
              {fit.redFlags.join('; ')}
            </p>
          )}
          {fit.onboarding && (
            <p className={after.more}>
              <b>How they would bring you in: </b>
              {fit.onboarding}
            </p>
          )}
        </div>
      )}
    </>
  );
}
