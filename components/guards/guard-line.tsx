import type { ReactNode } from 'react';
import { ActionButton } from '@/components/ui/action-button';
import { dismissGuardAction } from '@/lib/actions/guards';
import type { GuardLine as Line } from '@/lib/domain/guards';
import styles from './guard-line.module.css';

/** One quiet line with its reason; put away for this once, or for good. @param children the way to act on it */
export function GuardLine({ line, children }: { line: Line; children?: ReactNode }) {
  const { guard, subject, words, reason } = line;
  return (
    <div className={styles.guard} role="note">
      <p>
        <b>{words}</b> {reason}
      </p>
      <div className={styles.acts}>
        {children}
        <ActionButton action={dismissGuardAction} fields={{ guard, subject }} look="quiet" size="little" aria-label={`Not now: ${words}`}>
          Not now
        </ActionButton>
        <ActionButton action={dismissGuardAction} fields={{ guard, subject: '' }} look="quiet" size="little" aria-label={`Never show this: ${words}`}>
          Never show this
        </ActionButton>
      </div>
    </div>
  );
}
