import Link from 'next/link';
import type { NextStep } from '@/lib/domain/next-step';
import type { Heat } from '@/lib/domain/heat';
import styles from './application.module.css';

type Props = {
  id: string;
  step: NextStep;
  said: { words: string | null; wordless: string; under: string; heat: Heat | null } | null;
  pay: string | null;
  place: string;
  source: string;
  sourceDetail: string;
};

/** The five facts under the stages; the next step is never blank. */
export function Facts({ id, step, said, pay, place, source, sourceDetail }: Props) {
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Next step</dt>
        <dd>
          {step.kind === 'reply' ? (
            <Link className={styles.step} href={`/applications/${id}/check-in`} prefetch={false}>
              {step.words}
            </Link>
          ) : (
            step.words
          )}
        </dd>
        {step.detail && <dd className={styles.sub}>{step.detail}</dd>}
      </div>
      <div data-heat={said?.heat ?? undefined}>
        <dt>They said</dt>
        {said?.words ? <dd className="said">“{said.words}”</dd> : <dd className={styles.none}>{said?.wordless ?? 'Nothing to wait for'}</dd>}
        {said && <dd className={styles.sub}>{said.under}</dd>}
      </div>
      <div>
        <dt>Pay</dt>
        {pay ? <dd>{pay}</dd> : <dd className={styles.none}>Not advertised</dd>}
        <dd className={styles.sub}>
          {pay ? (
            'advertised'
          ) : (
            <Link className="link small" href={`/applications/${id}/edit`} prefetch={false}>
              Add what you hear
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>Where</dt>
        {place ? <dd>{place}</dd> : <dd className={styles.none}>Not said</dd>}
      </div>
      <div>
        <dt>Came from</dt>
        {source ? <dd>{source}</dd> : <dd className={styles.none}>Not noted</dd>}
        {sourceDetail && <dd className={styles.sub}>{sourceDetail}</dd>}
      </div>
    </dl>
  );
}
