import { ActionButton } from '@/components/ui/action-button';
import { removeOfferAction } from '@/lib/actions/offers';
import styles from './offer-form.module.css';

/** Takes the terms away again; one undo puts them back. */
export function RemoveOffer({ id }: { id: string }) {
  return (
    <section className={styles.away} aria-label="Remove the terms">
      <p>Removing the terms stops the reminder of the day to answer by. The application stays. You can undo it right after.</p>
      <ActionButton action={removeOfferAction} fields={{ id }}>
        Remove the terms
      </ActionButton>
    </section>
  );
}
