import { ActionButton } from '@/components/ui/action-button';
import { cancelInterviewAction, removeRoundAction, uncancelInterviewAction } from '@/lib/actions/rounds';
import styles from './plan.module.css';

/** Cancelling puts unsent notes aside; taking it back brings them back. */
export function CancelSittings({ sittings }: { sittings: { id: string; words: string; isCancelled: boolean }[] }) {
  return (
    <section className={styles.cancels}>
      <div className="hd">
        <h2>Called off?</h2>
      </div>
      <ul>
        {sittings.map((sitting) => (
          <li key={sitting.id}>
            <span>
              {sitting.words}
              {sitting.isCancelled && <b>, cancelled</b>}
            </span>
            {sitting.isCancelled ? (
              <ActionButton action={uncancelInterviewAction} fields={{ id: sitting.id }} size="little">
                It is on again
              </ActionButton>
            ) : (
              <ActionButton action={cancelInterviewAction} fields={{ id: sitting.id }} look="quiet" size="little">
                Cancel this sitting
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RemoveRound({ id, applicationId, title }: { id: string; applicationId: string; title: string }) {
  return (
    <section className={styles.danger} aria-label="Remove">
      <p>Removing {title} takes its sittings and notes along, sent ones too. The people stay. You can undo it right after.</p>
      <ActionButton action={removeRoundAction} fields={{ id, applicationId }}>
        Remove the round
      </ActionButton>
    </section>
  );
}
