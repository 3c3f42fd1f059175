import Link from 'next/link';
import styles from './quiet.module.css';

/** One line above the pipeline, when somebody has gone quiet. */
export function QuietLine({ finding }: { finding: string | null }) {
  if (!finding) return null;
  return (
    <p className={styles.line}>
      {finding}
      <Link className="link" href="/pipeline/quiet" prefetch={false}>
        Follow up or close
      </Link>
    </p>
  );
}
