import { ActionButton } from '@/components/ui/action-button';
import { removePieceAction } from '@/lib/actions/pieces';
import { FindingForm } from './finding-form';
import styles from './research.module.css';
import type { ComponentProps } from 'react';

/** The sheet on which a finding is written or changed. */
export function FindingSheet({ title, ...form }: ComponentProps<typeof FindingForm> & { title: string }) {
  return (
    <section className={`sheet ${styles.edit}`} aria-label={title}>
      <h2>{title}</h2>
      <FindingForm key={form.id} {...form} />
      {form.version !== null && (
        <ActionButton action={removePieceAction} fields={{ id: form.id, kind: 'research' }} look="quiet" size="little">
          Remove the finding
        </ActionButton>
      )}
    </section>
  );
}
