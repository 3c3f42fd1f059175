import { ActionButton } from '@/components/ui/action-button';
import { Icon } from '@/components/ui/icon';
import { dismissGuardAction } from '@/lib/actions/guards';
import styles from './composer.module.css';

type Check = { id: string; passed: boolean; title: string; reason: string | null };

/** The checks before sending. They advise and never block. @param noteId of a note, whose check for shared sentences can go */
export function Checks({ checks, noteId }: { checks: readonly Check[]; noteId?: string }) {
  return (
    <section id="note-checks">
      <div className="hd">
        <h2>Before you send</h2>
      </div>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <li key={check.id} className={check.passed ? styles.ok : undefined}>
            <Icon name={check.passed ? 'check' : 'circle-dashed'} stroke={check.passed ? 2.2 : 2} />
            <div>
              <span className="vh">{check.passed ? 'Passed: ' : 'Look again: '}</span>
              <b>{check.title}</b>
              {check.reason && <p>{check.reason}</p>}
              {noteId && check.id === 'shared' && !check.passed && <PutAway subject={noteId} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The check for shared sentences is a guard (P37): it goes for this note, or for good. */
function PutAway({ subject }: { subject: string }) {
  const put = { action: dismissGuardAction, look: 'quiet', size: 'little' } as const;
  return (
    <div className={styles.away}>
      <ActionButton {...put} fields={{ guard: 'near-identical', subject }}>
        Not now
      </ActionButton>
      <ActionButton {...put} fields={{ guard: 'near-identical', subject: '' }}>
        Never show this
      </ActionButton>
    </div>
  );
}
