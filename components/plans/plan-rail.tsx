import Link from 'next/link';
import segmented from '@/components/ui/segmented.module.css';
import { ButtonLink } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { PrintButton } from './print-button';
import styles from './plans.module.css';

type Props = {
  here: string;
  copy: 'leave' | 'keep';
  standsOn: { id: string; label: string; count: number; names: string[] }[];
  advice: string[];
};

/** Beside the page: which copy it is, what it stands on, and what to keep in mind. */
export function PlanRail({ here, copy, standsOn, advice }: Props) {
  return (
    <aside className={styles.rail}>
      <section>
        <h2 className="h3">One page, two copies</h2>
        <nav className={`${segmented.seg} ${styles.copies}`} aria-label="Copy">
          <Link href={`${here}?copy=leave`} prefetch={false} aria-current={copy === 'leave' ? 'true' : undefined}>
            To leave
          </Link>
          <Link href={here} prefetch={false} aria-current={copy === 'keep' ? 'true' : undefined}>
            To keep
          </Link>
        </nav>
        <p className={styles.about}>Yours says in grey who told you what, and has room to write. The one you leave has neither.</p>
        <PrintButton />
        <ButtonLink look="quiet" href={`${here}/edit`} data-key="e">
          <Icon name="pen-line" />
          Edit
        </ButtonLink>
      </section>
      <section>
        <div className="hd">
          <h2>Stands on</h2>
        </div>
        <ul className={styles.counts}>
          {standsOn.map(({ id, label, count, names }) => (
            <li key={id}>
              <b>{label}</b>
              <span>{count}</span>
              {names.length > 0 && <p>{names.map((name) => `${name}.`).join(' ')}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <div className="hd">
          <h2>Keep in mind</h2>
        </div>
        <ul className={styles.mind}>
          {advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
