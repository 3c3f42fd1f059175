import Link from 'next/link';
import { CheckInEvent, type CheckInFacts } from './check-in-event';
import { RoundEvent, type RoundFacts } from './round-event';
import styles from './application.module.css';
import after from './round-after.module.css';

type Props = { id: string; rounds: (RoundFacts & { startAt: number })[]; checkIns: CheckInFacts[]; now: number; isSaved: boolean; trend: string | null };

/** Rounds and check-ins, the latest first: what is coming above, what happened below. */
export function Timeline({ id, rounds, checkIns, now, isSaved, trend }: Props) {
  const events = [...rounds.map((round) => ({ round, at: round.startAt })), ...checkIns.map((letter) => ({ letter, at: letter.startAt }))];
  const latest = rounds.find((round) => !round.isComing && !round.isCancelled);
  return (
    <section aria-label="Timeline">
      {trend && <p className={after.trend}>{trend}</p>}
      {events
        .toSorted((a, b) => b.at - a.at)
        .map((event) =>
          'round' in event ? (
            <RoundEvent key={event.round.id} round={event.round} isFirst={event.round === latest} now={now} />
          ) : (
            <CheckInEvent key={event.letter.id} letter={event.letter} />
          ),
        )}
      {events.length === 0 && (
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
