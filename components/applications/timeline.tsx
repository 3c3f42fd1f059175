import Link from 'next/link';
import { RoundEvent, type RoundFacts } from './round-event';
import styles from './application.module.css';

/** Rounds, the latest first: what is coming above, what happened below. */
export function Timeline({ id, rounds, now, isSaved }: { id: string; rounds: RoundFacts[]; now: number; isSaved: boolean }) {
  const latest = rounds.find((round) => !round.isComing && !round.isCancelled);
  return (
    <section aria-label="Timeline">
      {rounds.map((round) => (
        <RoundEvent key={round.id} round={round} isFirst={round === latest} now={now} />
      ))}
      {rounds.length === 0 && (
        <>
          <div className="hd">
            <h2>What happened</h2>
          </div>
          <p className={styles.blank}>
            <b>Nothing yet.</b>
            {isSaved ? 'When you apply, move it on. Rounds and people follow here.' : 'When they ask you in, plan the round here. When you come out of it, log it.'}
            <br />
            <Link className="link" href={`/log?application=${id}`} prefetch={false}>
              Log an interview
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
