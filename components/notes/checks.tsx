import { Icon } from '@/components/ui/icon';
import styles from './composer.module.css';

type Check = { id: string; passed: boolean; title: string; reason: string | null };

/** The checks before sending. They advise and never block. */
export function Checks({ checks }: { checks: readonly Check[] }) {
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
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
