import { ActionButton } from '@/components/ui/action-button';
import { removePieceAction } from '@/lib/actions/pieces';
import { FindingForm } from './finding-form';
import styles from './research.module.css';
import type { ComponentProps } from 'react';

/**
 * The sheet on which a finding is written or changed.The form's key stays the same from one answer to the next:
 * without script, React finds an answer's form by it.
 */
export function FindingSheet({ title, ...form }: ComponentProps<typeof FindingForm> & { title: string }) {
  return (
    <section className={`sheet ${styles.edit}`} aria-label={title}>
      <h2>{title}</h2>
      <FindingForm key={form.version === null ? 'new' : form.id} {...form} />
      {form.version !== null && (
        <ActionButton action={removePieceAction} fields={{ id: form.id, kind: 'research' }} look="quiet" size="little">
          Remove the finding
        </ActionButton>
      )}
    </section>
  );
}
