import Link from 'next/link';
import { AddLine } from '@/components/forms/add-line';
import { addRequirementAction } from '@/lib/actions/requirements';
import styles from './requirements.module.css';

type Props = { id: string; here: string; shows: 'paste' | 'proposals' | 'list'; hasText: boolean };

/** Beside the list: a line by hand, the posting itself, and what counts. */
export function RequirementsSide({ id, here, shows, hasText }: Props) {
  return (
    <>
      <section>
        <div className="hd">
          <h2>By hand</h2>
        </div>
        <AddLine action={addRequirementAction} fields={{ applicationId: id }} label="Something they ask for" placeholder="Budget responsibility" button="Add" />
      </section>
      {shows === 'list' && (
        <section>
          <div className="hd">
            <h2>The posting</h2>
          </div>
          <p className={styles.ways}>
            {hasText && (
              <Link className="link" href={`${here}?lines=proposed`} prefetch={false}>
                Propose lines again
              </Link>
            )}
            <Link className="link" href={`${here}?text=1`} prefetch={false}>
              {hasText ? 'Change the text' : 'Paste the job description'}
            </Link>
          </p>
        </section>
      )}
      <section>
        <div className="hd">
          <h2>What counts</h2>
        </div>
        <p className={styles.why}>A line is covered by a story with all four parts, or by other evidence. A draft does not count yet.</p>
        <p className={styles.why}>What is open shows on the application, in the brief of each round, and among what is missing before it.</p>
      </section>
    </>
  );
}
