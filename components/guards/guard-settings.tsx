import styles from '@/components/accounts/settings.module.css';
import { ActionButton } from '@/components/ui/action-button';
import { recallGuardAction } from '@/lib/actions/guards';
import { GUARDS } from '@/lib/domain/guards';

/** The guards that are switched off for good, each to be switched on again. Nothing while all of them are on. */
export function GuardSettings({ dismissed }: { dismissed: { guard: string }[] }) {
  const off = GUARDS.filter(({ id }) => dismissed.some(({ guard }) => guard === id));
  if (off.length === 0) return null;
  return (
    <section className={styles.set}>
      <div className="hd">
        <h2>Lines you never want to see</h2>
      </div>
      {off.map(({ id, label }) => (
        <div key={id} className={styles.row}>
          <b>{label}</b>
          <div className={styles.end}>
            <ActionButton action={recallGuardAction} fields={{ guard: id }} aria-label={`Show again: ${label}`}>
              Show it again
            </ActionButton>
          </div>
        </div>
      ))}
    </section>
  );
}
